import { useMessages } from '#app/messages/use-messages.ts'
import { readStratumText } from '#app/selection/rule-controls.ts'
import type { RuleUnfit as Unfit } from '#app/selection/rule-unfit.ts'
import { useStratumNames } from './stratum-names.ts'

/** What of the rule that stands does not fit the wave any more, and what to do about it. */
export function RuleUnfit({
  unfit,
  path,
}: {
  unfit: (Unfit & { readonly number: number }) | null
  /** Of the wave; left out where the rule is written. */
  path?: string
}) {
  const { rule: text } = useMessages()
  const names = useStratumNames()
  if (!unfit) return null
  const { number, unknown, unweighted, isOffScale, strata } = unfit
  const said = strata.flatMap((one) => {
    const stratum = readStratumText(one)
    return stratum ? [names.stratum(stratum.attribute, stratum.value)] : []
  })
  return (
    <div className="notice warning">
      <p>{text.unfit.heading(number)}</p>
      <ul>
        {unknown.length > 0 && <li>{text.unfit.unknown(unknown)}</li>}
        {unweighted.length > 0 && <li>{text.unfit.unweighted(unweighted)}</li>}
        {isOffScale && <li>{text.unfit.offScale}</li>}
        {said.length > 0 && <li>{text.unfit.strata(said)}</li>}
      </ul>
      <p>
        {text.unfit.next} {path !== undefined && <a href={`${path}/rule`}>{text.heading}</a>}
      </p>
    </div>
  )
}
