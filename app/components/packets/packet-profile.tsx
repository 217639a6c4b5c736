import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { RoleLegend } from '../charts/role-legend.tsx'
import { CountedAsNotice } from '../counted-as.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { IntervalCell } from '../interval-cell.tsx'
import { useProfileBasis, useProfileSentence } from '../profile-figure.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { OnVersions } from './on-versions.tsx'
import { PacketSection, type Level } from './packet-section.tsx'
import { useAnswerWords } from './use-answer-words.ts'

interface Profile {
  readonly packet: Packet
  readonly result: PracticeResult
  /** What it is of. */
  readonly name: string
}

/** The elements in numbers, of the version that is listed with a dot for each informant too, and in one sentence. */
export function PacketProfile({ packet, id, level }: { packet: Packet; id: string; level: Level }) {
  const { packets: text } = useMessages()
  const listed = packet.figures?.figures
  if (!listed) return null
  return (
    <PacketSection id={id} title={text.profileHeading} level={level}>
      <OnVersions packet={packet} level={level}>
        {({ result }, { name }) => (
          <>
            <CountedAsNotice decided={packet.figures?.decided} version={result.scopeVersion} />
            {result.scopeVersion === listed.result.scopeVersion && (
              <Drawn packet={packet} result={result} name={name} />
            )}
            <InNumbers packet={packet} result={result} name={name} />
          </>
        )}
      </OnVersions>
    </PacketSection>
  )
}

function Drawn({ packet: { words, scale }, result, name }: Profile) {
  const { packets: text, results } = useMessages()
  const { elementOf } = useAnswerWords(words)
  const title = `${text.profileHeading}, ${name}`
  const sentence = useProfileSentence(result, elementOf)
  const lanes = result.elements.map((element) => ({
    id: element.id,
    name: elementOf(element.id),
    mean: element.raw,
    interval: element.rawInterval,
    n: element.informants,
    dots: result.responses.map(({ role, scores }) => ({ role, value: scores[element.id] as number | null })),
  }))
  return (
    <figure className="chart-figure packet-profile">
      <figcaption>
        <p className="prose">{sentence}</p>
      </figcaption>
      <RoleLegend roles={Object.keys(result.roles)} hasInterval={lanes.some(({ interval }) => interval)} />
      <ProfileChart
        title={title}
        sentence={sentence}
        lanes={lanes}
        scale={{ ...scale, ends: words.ends ?? undefined }}
      />
      <p className="figure-foot quiet">
        {useProfileBasis(result)} {results.intervalHow}
      </p>
    </figure>
  )
}

function InNumbers({ packet: { words }, result, name }: Profile) {
  const { packets: text, results } = useMessages()
  const language = useLanguage()
  const { elementOf } = useAnswerWords(words)
  const columns = [
    results.profileMean,
    results.interval,
    results.profileSpread,
    results.profileScores,
    results.profileAnswered,
  ] as const
  const count = (number: number) => formatNumber(number, language)
  return (
    <ScrollTable caption={`${text.profileTable}, ${name}`} className="named-rows packet-table">
      <thead>
        <tr>
          <th scope="col">{results.element}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.elements.map((element) => {
          const scores = result.responses.flatMap(
            ({ scores: of }) => (of[element.id] as number | null | undefined) ?? [],
          )
          return (
            <tr key={element.id}>
              <th scope="row">{elementOf(element.id)}</th>
              <FigureCell value={element.raw} reason={element.reasons.raw} decimals={2} label={columns[0]} />
              <IntervalCell score={element} label={columns[1]} />
              <td className="number" data-label={columns[2]}>
                {scores.length === 0
                  ? '–'
                  : results.intervalOf(
                      formatNumber(Math.min(...scores), language, 2),
                      formatNumber(Math.max(...scores), language, 2),
                    )}
              </td>
              <td className="number" data-label={columns[3]}>
                {results.answeredOfAsked(count(element.informants), count(result.responses.length))}
              </td>
              <td className="number" data-label={columns[4]}>
                {results.answeredOfAsked(count(element.answered), count(element.asked))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
