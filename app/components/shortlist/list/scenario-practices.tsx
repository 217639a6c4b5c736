import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListView } from '#app/report/list/list-view.ts'
import type { ScenarioSlice, StandsAt } from '#app/report/list/scenario-slice.ts'
import { ScrollTable } from '../../scroll-table.tsx'
import { ListPager, ListWays } from './list-finder.tsx'
import { MoreOfLine } from './more-of-line.tsx'
import { useScenarioWords } from './scenario-words.ts'

/** The practices with their place in every scenario, those in all of them first. */
export function ScenarioPractices({
  slice: { lines, place, scenarios, k, listed },
  view,
  path,
}: {
  slice: ScenarioSlice
  view: ListView
  /** Of the wave. */
  path: string
}) {
  const { scenarios: text, shortlist, results } = useMessages()
  const language = useLanguage()
  const { nameOf } = useScenarioWords()
  const computed = scenarios.filter(({ reason }) => reason === null)
  const count = (value: number) => formatNumber(value, language)
  return (
    <section>
      <h2 id="practices">{text.practicesHeading}</h2>
      <p className="prose">{text.practicesIntro}</p>
      <ListWays view={view} listed={listed} place={place} shown={lines.length} at="practices" />
      {lines.length > 0 && (
        <>
          <ScrollTable caption={text.practicesTable} isSaidAbove className="list-lines">
            <thead>
              <tr>
                <th scope="col">{shortlist.practice}</th>
                <th scope="col">{text.membership}</th>
                {computed.map(({ scenario }) => (
                  <th key={scenario.id} scope="col">
                    {nameOf(scenario)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.practice} ${line.scopeVersion}`}>
                  <th scope="row">
                    <a href={`${path}/results/${line.practice}`}>{line.name}</a>
                    <MoreOfLine name={line.name} />
                    <span className="quiet line-detail folded">
                      {line.code}, {results.scopeVersion(line.scopeVersion)}
                    </span>
                    {line.flagged > 0 && (
                      <span className="quiet line-detail folded">
                        {text.flagged(count(line.flagged), count(line.informants))}
                      </span>
                    )}
                  </th>
                  <td className="said-alone" data-label={text.membership}>
                    {text.in[line.in]}
                  </td>
                  {line.stands.map((stand, at) => (
                    <StandCell
                      key={computed[at]?.scenario.id ?? at}
                      stand={stand}
                      isFolded={at > 0}
                      k={k}
                      label={computed[at] ? nameOf(computed[at].scenario) : ''}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <ListPager view={view} place={place} shown={lines.length} at="practices" />
        </>
      )}
    </section>
  )
}

function StandCell({
  stand,
  isFolded,
  k,
  label,
}: {
  stand: StandsAt
  isFolded: boolean
  k: number
  label: string
}) {
  const { scenarios: text } = useMessages()
  const standText = useStandText()
  return (
    <td className={isFolded ? 'place-cell folded' : 'place-cell'} data-label={label}>
      {standText(stand)}
      {stand.topK && <strong className="line-detail">★ {text.top(k)}</strong>}
    </td>
  )
}

/** A place in a scenario, never without its interval. */
export function useStandText() {
  const { scenarios: text, shortlist } = useMessages()
  const language = useLanguage()
  const count = (value: number) => formatNumber(value, language)
  return ({ score, rank, rankInterval }: StandsAt): string => {
    if (score === null) return text.noScore
    if (rank === null || !rankInterval) return text.noRank
    return shortlist.rankWithInterval(count(rank), `${count(rankInterval[0])}–${count(rankInterval[1])}`)
  }
}
