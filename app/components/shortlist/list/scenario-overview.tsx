import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ScenarioSlice } from '#app/report/list/scenario-slice.ts'
import { FigureCell } from '../../figure-cell.tsx'
import { ScrollTable } from '../../scroll-table.tsx'
import { useScenarioWords } from './scenario-words.ts'

/** The scenarios with what each of them does. */
export function ScenarioOverview({ slice: { scenarios } }: { slice: ScenarioSlice }) {
  const { scenarios: text, results } = useMessages()
  const language = useLanguage()
  const { nameOf, howOf } = useScenarioWords()
  const count = (value: number) => formatNumber(value, language)
  return (
    <section>
      <h2 id="scenarios">{text.tableHeading}</h2>
      <ScrollTable caption={text.table} isSaidAbove className="list-lines">
        <thead>
          <tr>
            <th scope="col">{text.scenario}</th>
            <th scope="col">{text.how}</th>
            <th scope="col">{text.leftOut}</th>
            <th scope="col">{text.scored}</th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ scenario, leftOut, scored, meetRule, reason }, at) => (
            <tr key={scenario.id}>
              <th scope="row">
                {nameOf(scenario)}
                {at === 0 && <span className="quiet line-detail">{text.isList}</span>}
              </th>
              <td className="words-cell own-line">
                {howOf(scenario)}
                {reason && (
                  <strong className="line-detail">
                    {text.notComputed(results.reasons[reason] ?? results.notDefined)}
                  </strong>
                )}
              </td>
              <td data-label={text.leftOut}>{text.leftOutOf(count(leftOut))}</td>
              <td data-label={text.scored}>
                {count(scored)}
                {scenario.thresholds && <span className="line-detail">{text.meetRule(count(meetRule))}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}

/** How alike the scenarios are, two by two, with the least alike in a sentence. */
export function ScenarioPairs({ slice: { pairs, k: wanted, scenarios, listed } }: { slice: ScenarioSlice }) {
  const { scenarios: text } = useMessages()
  const language = useLanguage()
  const { nameOf } = useScenarioWords()
  if (pairs.length === 0) {
    const isComputed = scenarios.some(({ reason }) => reason === null)
    return <p className="notice">{isComputed ? text.onlyOne : text.noneComputed}</p>
  }
  // overlaps are shares of all where fewer can be listed
  const k = Math.min(wanted, listed)
  const known = new Map(scenarios.map(({ scenario }) => [scenario.id, nameOf(scenario)]))
  const named = (id: string) => known.get(id) ?? id
  const shared = (share: number) => formatNumber(Math.round(share * k), language)
  const least = pairs.reduce((lowest, pair) => (pair.topKOverlap < lowest.topKOverlap ? pair : lowest))
  return (
    <section>
      <h2 id="pairs">{text.pairsHeading}</h2>
      <p className="prose">
        {least.topKOverlap === 1
          ? text.allAlike
          : text.leastAlike(named(least.pair[0]), named(least.pair[1]), shared(least.topKOverlap), k)}{' '}
        {text.pairsIntro}
      </p>
      <ScrollTable caption={text.pairsTable} isSaidAbove className="list-lines">
        <thead>
          <tr>
            <th scope="col">{text.scenario}</th>
            <th scope="col" className="number">
              {text.tau}
            </th>
            <th scope="col" className="number">
              {text.overlap}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.pair.join(' ')}>
              <th scope="row">{text.pair(named(pair.pair[0]), named(pair.pair[1]))}</th>
              <FigureCell value={pair.kendallTauB} reason={pair.reasons.kendallTauB} label={text.tau} />
              <td className="number" data-label={text.overlap}>
                {text.overlapOf(shared(pair.topKOverlap), k)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
