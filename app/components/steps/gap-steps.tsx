import type { GapSteps as Gap } from '#analysis/steps/gap-steps.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { roleWord } from '../charts/role-words.ts'
import type { StepsPath } from '../steps-path.ts'
import { useStepNumbers } from './numbers.ts'
import { Step, Sum } from './step.tsx'

/** From informants' scores on an element to how far roles lie apart, and the list that it stands in. */
export function GapSteps({
  gap: { id, roles, gap, level, deviation, limits, list, disagreement, reasons },
  labels,
  stepsPath,
}: {
  gap: Gap
  /** Of informants, by response. */
  labels: ReadonlyMap<string, string>
  stepsPath: StepsPath
}) {
  const { steps: text, words, results, perspectives } = useMessages()
  const { number, meanOf } = useStepNumbers()
  const [lowest, highest] = [roles[0], roles.at(-1)]
  return (
    <ol className="steps">
      <Step heading={text.gapRoles}>
        <p>{text.gapRolesHow}</p>
        {roles.map(({ role, scores, mean }) => (
          <Sum key={role} result={number(mean)}>
            {text.roleMean(roleWord(words, role))}: {meanOf(scores.map(({ value }) => value))}{' '}
            <span className="quiet">({scores.map(({ response }) => labels.get(response)).join(', ')})</span>
          </Sum>
        ))}
        <p>
          <a href={stepsPath('score', id)}>{text.gapScores}</a>
        </p>
      </Step>
      <Step heading={text.gapGap}>
        {gap === null || !lowest || !highest ? (
          <p>{text.nothing((reasons.gap && results.reasons[reasons.gap]) ?? results.notDefined)}</p>
        ) : (
          <>
            <p>{text.gapGapHow(roleWord(words, highest.role), roleWord(words, lowest.role))}</p>
            <Sum result={number(gap)}>
              {number(highest.mean)} − {number(lowest.mean)}
            </Sum>
          </>
        )}
      </Step>
      {level !== null && (
        <Step heading={text.gapLevel}>
          <p>{text.gapLevelHow}</p>
          <Sum result={number(level)}>{meanOf(roles.map(({ mean }) => mean))}</Sum>
        </Step>
      )}
      <Step heading={text.gapList}>
        <ul>
          {gap !== null && <li>{text.gapRule(number(gap), number(limits.gap), disagreement.ofRoles)}</li>}
          {deviation !== null && (
            <li>
              {text.deviationRule(number(deviation), number(limits.deviation), disagreement.ofInformants)}{' '}
              <a href={stepsPath('agreement', id)}>{text.gapDeviation}</a>
            </li>
          )}
          {level !== null && (
            <li>{text.levelRule(number(level), number(limits.high), number(limits.low))}</li>
          )}
        </ul>
        <p>
          {text.standsIn}: <strong>{perspectives.lists[list]}</strong>
        </p>
      </Step>
    </ol>
  )
}
