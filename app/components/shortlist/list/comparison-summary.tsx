import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { KeptList } from '#app/report/list/list-standing.ts'
import type { ComparisonFigures } from '#app/report/lists.server.ts'
import type { ShownChoice } from '#app/shortlist/shortlist-page.server.ts'
import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import type { ElementName } from '../../element-names.ts'
import { Fingerprint } from '../../fingerprint.tsx'
import { FrozenChanges } from '../../frozen-changes.tsx'
import { ComputationNotice, ComputationStamp } from '../computation-notice.tsx'
import { RuleDifferences } from '../rule-differences.tsx'
import type { Differs } from './list-comparison.tsx'

/** What two lists differ in, in a few sentences: who moved, and what of the data and of the rule is another. */
export function ComparisonSummary({
  made: { slice, digests, versions },
  before,
  after,
  kept,
  differs,
  rules,
  elements,
  path,
}: {
  made: ComparisonFigures
  before: ShownChoice
  after: ShownChoice
  /** What they were when somebody first decided on them. */
  kept: { readonly before: KeptList | null; readonly after: KeptList | null }
  differs: Differs
  /** `null` when they are the same. */
  rules: { readonly before: LoadedRule; readonly after: LoadedRule } | null
  elements: readonly ElementName[]
  /** Of the wave. */
  path: string
}) {
  const { comparison: text } = useMessages()
  const language = useLanguage()
  const { counts, changes, kendallTauB, compared } = slice
  const count = (value: number) => formatNumber(value, language)
  return (
    <>
      <ComputationNotice
        which={text.before}
        set={before.set.number}
        made={{ versions: versions[0], digest: digests[0] }}
        kept={kept.before}
        path={path}
      />
      <ComputationNotice
        which={text.after}
        set={after.set.number}
        made={{ versions: versions[1], digest: digests[1] }}
        kept={kept.after}
        saysFrozen={differs.data}
        path={path}
      />
      <p>
        {text.between({
          fromSet: before.set.number,
          fromRule: before.rule.number,
          set: after.set.number,
          rule: after.rule.number,
        })}
      </p>
      <p className="prose">
        <strong>
          {text.counts({
            moved: count(counts.moved),
            stayed: count(counts.stayed),
            came: counts.came,
            left: counts.left,
          })}{' '}
          {text.picks({ both: counts.pickedBoth, in: counts.pickedIn, out: counts.pickedOut })}
        </strong>{' '}
        {kendallTauB !== null &&
          text.tau(
            isAlmostOne(kendallTauB)
              ? text.almost(formatNumber(0.99, language, 2))
              : formatNumber(kendallTauB, language, 2),
            count(compared),
          )}
      </p>
      <h2>{text.dataHeading}</h2>
      {!differs.data ? (
        <p>{text.dataSame}</p>
      ) : (
        <>
          <FrozenChanges changes={changes} names={{}} />
          <p>{text.dataOther}</p>
        </>
      )}
      <h2>{text.ruleHeading}</h2>
      {rules ? <RuleDifferences {...rules} elements={elements} /> : <p>{text.ruleSame}</p>}
      <p className="quiet">{text.digests}</p>
      {digests.map((digest) => (
        <Fingerprint key={digest} digest={digest} />
      ))}
      <ComputationStamp versions={versions[1]} />
    </>
  )
}

/** Less than 1, which two decimals would not show: somebody changed place. */
const isAlmostOne = (tau: number) => tau >= 0.995 && tau < 1
