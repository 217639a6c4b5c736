import type { ElementResult } from '#analysis/basic-mapping.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticesAlong } from '#app/report/element/practices-along.ts'
import type { ChartScale } from '../charts/chart-scale.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { roleCounts } from '../charts/role-words.ts'
import { AsOne } from '../as-one.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { IntervalCell } from '../interval-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { PracticeLines } from './practice-lines.tsx'
import { useScoreUse, type ScoreUse } from '../use-score-use.ts'

/** One page of the practices along an element: each a dot with its interval, and the same in numbers. */
export function PracticesAlongFigure({
  element,
  practices,
  ranks,
  scale,
  path,
  chosen,
}: {
  element: ElementResult
  practices: PracticesAlong
  /** Whether they are put in order by their scores. */
  ranks: boolean
  scale: ChartScale
  /** Of the wave's results, and the choices as an address says them. */
  path: string
  chosen: string
}) {
  const { element: text, charts } = useMessages()
  const said = useScoreUse(ranks)
  const { lines, from, total } = practices
  const together = lines.filter((line) => line.asOne !== null).map(({ code }) => code)
  const asOne = together.length > 0 ? text.asOne(together) : ''
  const words = {
    title: text.practicesFigure(from, from + lines.length - 1, total),
    sentence: useSentence(element, said),
  }
  return (
    <ChartFigure
      {...words}
      reading={said.practicesReading}
      basis={[charts.basis(element.overPractices.n, element.overInformants.n), asOne].join(' ').trim()}
      table={<PracticesTable practices={practices} path={path} chosen={chosen} />}
      tableIs="folded"
      method="score"
      savedAs={{ id: 'element-practices', of: { element: element.id } }}
    >
      <PracticeLines
        practices={practices}
        sentence={words.sentence}
        mean={ranks ? element.overPractices.mean : null}
        scale={scale}
        path={path}
        chosen={chosen}
      />
    </ChartFigure>
  )
}

function PracticesTable({
  practices: { lines },
  path,
  chosen,
}: {
  practices: PracticesAlong
  path: string
  chosen: string
}) {
  const messages = useMessages()
  const { element: text, results } = messages
  const language = useLanguage()
  return (
    <ScrollTable caption={text.practicesTable} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.practice}</th>
          <th scope="col" className="number">
            {results.score}
          </th>
          <th scope="col" className="number">
            {results.interval}
          </th>
          <th scope="col">{text.informants}</th>
          <th scope="col" className="number">
            {results.answered}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.id} ${line.scopeVersion}`}>
            <th scope="row">
              <a href={`${path}/${line.id}${chosen && `?${chosen}`}`}>{line.name}</a>
              <span className="quiet line-detail">
                {line.code}, {results.scopeVersion(line.scopeVersion)}
              </span>
              <AsOne versions={line.asOne} />
            </th>
            <FigureCell value={line.raw} reason={line.reasons.raw} />
            <IntervalCell score={line} />
            <td>
              {line.informants > 0 && roleCounts(messages, line.roles)}
              {line.fromOneRole && <span className="quiet line-detail">{text.fromOneRole}</span>}
            </td>
            <td className="number">
              {results.answeredOfAsked(
                formatNumber(line.answered, language),
                formatNumber(line.asked, language),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function useSentence(
  { overPractices: { n, lowest, highest, q1, q3, mean } }: ElementResult,
  said: ScoreUse,
): string {
  const { element: text } = useMessages()
  const language = useLanguage()
  if (mean === null) return text.noScoresSentence
  const points = (value: number | null) => formatNumber(value, language, 2)
  if (n === 1) return said.onePracticeSentence(points(mean))
  return said.practicesSentence({
    n,
    lowest: points(lowest),
    highest: points(highest),
    q1: points(q1),
    q3: points(q3),
    mean: points(mean),
  })
}
