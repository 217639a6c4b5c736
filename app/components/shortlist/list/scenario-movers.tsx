import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ScenarioLine, ScenarioSlice, StandsAt } from '#app/report/list/scenario-slice.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'
import { useStandText } from './scenario-practices.tsx'
import { useScenarioWords } from './scenario-words.ts'

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

type Computed = ScenarioSlice['scenarios'][number]

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
      .map((stand, at) => ({ stand, computed: computed[at + 1] }))
      .filter(({ stand }) => stand.topK !== list?.topK)
      .sort((a, b) => far(b.stand) - far(a.stand))[0]
    const main = computed[0]
    if (!list || !other?.computed || !main) return `${line.code} ${line.name}`
    const said = {
      practice: `${line.code} ${line.name}`,
      from: standText(list),
      scenario: nameOf(other.computed.scenario),
      why: why(line, list, other.stand, [main, other.computed]),
    }
    if (other.stand.score === null) return list.rank === null ? text.goesOut(said) : text.gone(said)
    if (list.rank === null || other.stand.rank === null) {
      return list.topK ? text.goesOut(said) : text.comesIn(said)
    }
    return text.move({ ...said, to: standText(other.stand) })
  }

  function why(
    line: ScenarioLine,
    list: StandsAt,
    other: StandsAt,
    [{ scenario: main }, { scenario: instead, leftOut }]: readonly [Computed, Computed],
  ) {
    const scores = [points(list.score), points(other.score)] as const
    const leavesOut = instead.withoutFlagged && !main.withoutFlagged && leftOut > 0
    const isOtherMethod = instead.isTopsis !== main.isTopsis
    const parts = [
      // by TOPSIS scores are of another kind
      isOtherMethod ? text.why.method : null,
      !isOtherMethod && instead.basis !== main.basis && other.score !== null
        ? text.why.basis(...scores)
        : null,
      areSameThresholds(main, instead) ? null : text.why.thresholds,
      leavesOut && line.flagged > 0
        ? text.why.flagged(formatNumber(line.flagged, language), formatNumber(line.informants, language))
        : null,
      leavesOut && line.flagged === 0 ? text.why.nobodyFlagged : null,
    ].filter((part) => part !== null)
    if (parts.length > 0) return parts.join('; ')
    return scores[0] === scores[1] ? text.why.others : text.why.other(...scores)
  }
}

function areSameThresholds({ thresholds: one }: ShownScenario, { thresholds: other }: ShownScenario) {
  return JSON.stringify(one) === JSON.stringify(other)
}
