import { useMessages } from '#app/messages/use-messages.ts'
import { readStratumText } from '#app/selection/rule-controls.ts'
import type { StandingUnfit } from '#app/selection/rule-unfit.ts'
import { useRuleNames } from './rule-names.ts'

/**
 * What of the rule that stands does not fit the wave as it is registered now, and what to do about it. It says nothing of a list,
 * which is made of what was frozen.
 */
export function RuleUnfit({
  unfit,
  path,
}: {
  unfit: StandingUnfit | null
  /** Of the wave; left out where the rule is written. */
  path?: string
}) {
  const { rule: text } = useMessages()
  const names = useRuleNames(unfit?.elements ?? [])
  if (!unfit) return null
  const { number, unknown, unweighted, isOffScale, strata, seconds, isOpen } = unfit
  const said = strata.flatMap((one) => {
    const stratum = readStratumText(one)
    return stratum ? [names.stratum(stratum.attribute, stratum.value)] : []
  })
  return (
    <div className="notice warning">
      <p>{text.unfit.heading(number)}</p>
      <ul>
        {unknown.length > 0 && <li>{text.unfit.unknown(unknown)}</li>}
        {unweighted.length > 0 && <li>{text.unfit.unweighted(unweighted.map(names.element))}</li>}
        {isOffScale && <li>{text.unfit.offScale}</li>}
        {said.length > 0 && <li>{text.unfit.strata(said)}</li>}
        {seconds !== null && <li>{text.unfit.heavy(seconds)}</li>}
      </ul>
      <p>
        {isOpen ? text.unfit.nextMarked : text.unfit.next}{' '}
        {path !== undefined && <a href={`${path}/rule`}>{text.heading}</a>}
      </p>
    </div>
  )
}
