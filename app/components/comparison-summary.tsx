import { useMessages } from '#app/messages/use-messages.ts'
import type { QuestionnaireComparison } from '#app/questionnaires/questionnaire-comparison.ts'
import { changeClasses } from '#survey/change-rules.ts'
import type { Comparable } from '#survey/comparability.ts'
import { ScrollTable } from './scroll-table.tsx'

/** How many items and element scores are the same, claimed to be, or not; and how the total stands. */
export interface ComparableCounts {
  readonly items: Readonly<Record<Comparable, number>>
  readonly elements: Readonly<Record<Comparable, number>>
  readonly total: Comparable
}

/** The class that is proposed, what stands behind it, and what may be compared. */
export function ComparisonSummary({
  comparison,
  counts,
}: {
  comparison: QuestionnaireComparison
  /** `null` when it is shown elsewhere. */
  counts: ComparableCounts | null
}) {
  const { changes: text } = useMessages()
  const { proposed, groups } = comparison
  if (proposed === null) return <p className="notice">{text.none}</p>
  const all = groups.flatMap(({ changes }) => changes)
  const comparables = ['same', 'claimed', 'not'] as const
  return (
    <>
      <h2>{text.summaryHeading}</h2>
      <div className={proposed >= 'D' ? 'notice warning' : 'notice'}>
        <p>
          <strong>{text.proposed(proposed, text.classes[proposed])}</strong>
        </p>
        <p>{text.classLong[proposed]}</p>
        <p>{text.proposedLead(all.length)}</p>
      </div>
      <ScrollTable caption={text.classTable} className="class-counts">
        <thead>
          <tr>
            <th scope="col">{text.classHeader}</th>
            <th scope="col">{text.classMeaning}</th>
            <th scope="col" className="number">
              {text.classChanges}
            </th>
          </tr>
        </thead>
        <tbody>
          {changeClasses
            .map((letter) => ({ letter, count: all.filter((change) => change.class === letter).length }))
            .filter(({ count }) => count > 0)
            .map(({ letter, count }) => (
              <tr key={letter}>
                <th scope="row">{letter}</th>
                <td>{text.classes[letter]}</td>
                <td className="number">{count}</td>
              </tr>
            ))}
        </tbody>
      </ScrollTable>
      {counts && (
        <>
          <h2>{text.comparableHeading}</h2>
          <ScrollTable caption={text.comparableTable} className="class-counts">
            <thead>
              <tr>
                <td />
                {comparables.map((comparable) => (
                  <th key={comparable} scope="col" className="number">
                    {text.comparableShort[comparable]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(['items', 'elements'] as const).map((part) => (
                <tr key={part}>
                  <th scope="row">{part === 'items' ? text.comparableItems : text.comparableElements}</th>
                  {comparables.map((comparable) => (
                    <td key={comparable} className="number">
                      {counts[part][comparable]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <p>
            {text.comparableTotal}: {text.comparable[counts.total]}.
          </p>
        </>
      )}
    </>
  )
}
