import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { formatNumber } from '#app/messages/format.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'
import type { Text } from '#survey/questionnaire.ts'
import { roleCounts } from '../charts/role-words.ts'
import { useIntervalText } from '../interval-cell.tsx'
import { useFailedGate } from '../shortlist/failed-gate.ts'
import { useCauseSentence } from '../shortlist/list/cause-words.ts'
import { usePickSentences } from '../shortlist/list/pick-words.ts'
import { usePlaceWords } from './place-words.ts'

/** What the list says of a practice, where somebody decides about it. */
export function FiguresNow({
  inRun,
  scenarios,
  nearest,
  practiceId,
  path,
  profile,
  elements,
}: {
  /** `null` when the practice is not among the frozen data. */
  inRun: PracticeInRun | null
  /** Of the list. */
  scenarios: readonly ShownScenario[]
  /** What the practices are called that it was compared with. */
  nearest: Readonly<Record<string, string>>
  practiceId: string
  path: string
  /** Number of the set that the figures are of, and how much was decided about the practice since. */
  profile: { readonly set: number; readonly since: number }
  elements: readonly { readonly id: string; readonly name: Text }[]
}) {
  const messages = useMessages()
  const { decisions: text, judgements, results, shortlist } = messages
  const language = useLanguage()
  const words = usePlaceWords()
  const failedGate = useFailedGate()
  const nameOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const k = inRun?.k ?? 0
  const intervalText = useIntervalText()
  const scoreWords = ({ score, basis: { scoreInterval, reasons } }: PracticeInRun['candidates'][number]) =>
    score === null
      ? null
      : `${text.score(formatNumber(score, language, 2))} ${
          scoreInterval
            ? judgements.interval(intervalText(scoreInterval))
            : judgements.noInterval(
                (reasons.scoreInterval && results.reasons[reasons.scoreInterval]) ?? results.notDefined,
              )
        }`
  const causeSentence = useCauseSentence(nameOf, { k, scenarios })
  const pickSentences = usePickSentences(nameOf, (practice) => nearest[practice] ?? practice, k)
  return (
    <section>
      <h2>{text.figuresHeading}</h2>
      {inRun === null ? (
        <p>{text.notAmong}</p>
      ) : (
        <>
          <ul>
            {inRun.candidates.map((one) => (
              <li key={one.scopeVersion}>
                {[
                  words.place(one),
                  words.chance(one, inRun.k),
                  scoreWords(one),
                  roleCounts(messages, one.basis.roles),
                  judgements.answered(one.basis.answered, one.basis.asked),
                  text.onScope(one.scopeVersion),
                ]
                  .filter(Boolean)
                  .join('; ')}
                . {causeSentence(one.strongest)}
              </li>
            ))}
          </ul>
          {inRun.candidates.length === 0 && inRun.missing.length > 0 && (
            <>
              <p>{text.lacks}</p>
              <ul>
                {inRun.missing.flatMap(({ scopeVersion, failed }) =>
                  failed.map((one) => <li key={`${scopeVersion} ${one.gate}`}>{failedGate(one)}</li>),
                )}
              </ul>
            </>
          )}
          <p>
            {inRun.proposal
              ? `${text.whyProposed} (${shortlist.strategies[inRun.proposal.strategy]}). ${pickSentences({ ...inRun.proposal, practice: practiceId, place: 0 })}`
              : text.whyNotProposed}
          </p>
        </>
      )}
      <p>
        {text.profileNow(profile.set, profile.since)}{' '}
        <a href={`${path}/results/${practiceId}`}>{text.toProfile}</a>
      </p>
    </section>
  )
}
