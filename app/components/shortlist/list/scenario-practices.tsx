import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ListView } from '#app/report/list/list-view.ts'
import { listedPerPage } from '#app/report/list/list-view.ts'
import type { ScenarioLine, ScenarioSlice, StandsAt } from '#app/report/list/scenario-slice.ts'
import { ScrollTable } from '../../scroll-table.tsx'
import { ListFinder, ListPager } from './list-finder.tsx'
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
      {(view.search !== '' || listed > listedPerPage) && (
        <ListFinder view={view} found={place.total} at="practices" />
      )}
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
                    <span className="quiet line-detail">
                      {line.code}, {results.scopeVersion(line.scopeVersion)}
                    </span>
                    {line.flagged > 0 && (
                      <span className="quiet line-detail">
                        {text.flagged(count(line.flagged), count(line.informants))}
                      </span>
                    )}
                  </th>
                  <td data-label={text.membership}>{text.in[line.in]}</td>
                  {line.stands.map((stand, at) => (
                    <StandCell
                      key={computed[at]?.scenario.id ?? at}
                      stand={stand}
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

function StandCell({ stand, k, label }: { stand: StandsAt; k: number; label: string }) {
  const { scenarios: text } = useMessages()
  const standText = useStandText()
  return (
    <td className="place-cell" data-label={label}>
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

/** Those that are among the best only in some scenarios, with what does it, a sentence each. */
export function ScenarioMovers({ slice }: { slice: ScenarioSlice }) {
  const { scenarios: text } = useMessages()
  const moverSentence = useMoverSentence(slice)
  const movers = slice.movers.slice(0, moversAtMost)
  return (
    <section>
      <h2 id="movers">{text.moversHeading}</h2>
      {movers.length === 0 ? (
        <p>{text.moversNone}</p>
      ) : (
        <>
          <p className="prose">{text.moversIntro}</p>
          <ul className="prose">
            {movers.map((line) => (
              <li key={`${line.practice} ${line.scopeVersion}`}>{moverSentence(line)}</li>
            ))}
            {slice.movers.length > movers.length && (
              <li>{text.moreMovers(slice.movers.length - movers.length)}</li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}

const moversAtMost = 30

function useMoverSentence({ scenarios }: ScenarioSlice) {
  const { scenarios: text } = useMessages()
  const language = useLanguage()
  const { nameOf } = useScenarioWords()
  const standText = useStandText()
  const computed = scenarios.filter(({ reason }) => reason === null)
  const points = (value: number | null) => formatNumber(value, language, 2)
  return (line: ScenarioLine): string => {
    const [list, ...others] = line.stands
    // the scenario that takes it over the line, and of several the one that moves it farthest
    const far = (stand: StandsAt) => Math.abs((stand.rank ?? 0) - (list?.rank ?? 0))
    const other = others
      .map((stand, at) => ({ stand, scenario: computed[at + 1]?.scenario }))
      .filter(({ stand }) => stand.topK !== list?.topK)
      .sort((a, b) => far(b.stand) - far(a.stand))[0]
    const main = computed[0]?.scenario
    if (!list || !other?.scenario || !main) return `${line.code} ${line.name}`
    const leavesOut = other.scenario.withoutFlagged && !main.withoutFlagged
    const isOtherBasis = other.scenario.basis !== main.basis
    const said = {
      practice: `${line.code} ${line.name}`,
      from: standText(list),
      scenario: nameOf(other.scenario),
      why: why(line, list, other.stand, leavesOut, isOtherBasis && other.stand.score !== null),
    }
    return other.stand.score === null ? text.gone(said) : text.move({ ...said, to: standText(other.stand) })
  }

  function why(
    line: ScenarioLine,
    list: StandsAt,
    other: StandsAt,
    leavesOut: boolean,
    isOtherBasis: boolean,
  ) {
    const scores = [points(list.score), points(other.score)] as const
    const parts = [
      isOtherBasis ? text.why.basis(...scores) : null,
      leavesOut && line.flagged > 0
        ? text.why.flagged(formatNumber(line.flagged, language), formatNumber(line.informants, language))
        : null,
      leavesOut && line.flagged === 0 ? text.why.nobodyFlagged : null,
    ].filter((part) => part !== null)
    if (parts.length > 0) return parts.join('; ')
    return scores[0] === scores[1] ? text.why.others : text.why.other(...scores)
  }
}
