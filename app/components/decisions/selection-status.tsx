import type { SelectionStatus as Progress } from '#app/decisions/selection-status.ts'
import type { ShownList } from '#app/decisions/selection.server.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useStratumNames } from '../shortlist/stratum-names.ts'
import { ComputationStamp } from '../shortlist/computation-notice.tsx'
import { ScrollTable } from '../scroll-table.tsx'

/** How far the choosing has come: against the number that the rule says, and against its quotas. */
export function SelectionStatus({
  progress,
  list,
  path,
}: {
  progress: Progress
  list: ShownList | null
  path: string
}) {
  const { decisions: text, packets } = useMessages()
  const language = useLanguage()
  const { k, chosen, elsewhere, expectedCorrect, quotas, earlier } = progress
  const others = text.others(progress)
  return (
    <section>
      <h2>{text.statusHeading}</h2>
      <p className="chosen-so-far">
        <strong>{text.chosenOf(chosen, k)}</strong>
      </p>
      {others && <p>{`${others.charAt(0).toLocaleUpperCase()}${others.slice(1)}.`}</p>}
      {chosen > 0 && (
        <p>
          {expectedCorrect === null
            ? text.expectedUnknown(chosen)
            : text.expected(formatNumber(expectedCorrect, language, 1), chosen, k)}
        </p>
      )}
      {quotas.length > 0 && <Quotas quotas={quotas} />}
      {earlier > 0 && (
        <p className="notice warning">
          {text.earlier(earlier)} <a href="?state=earlier#practices">{text.seeEarlier}</a>
        </p>
      )}
      {elsewhere > 0 && <p className="notice warning">{text.elsewhere(elsewhere)}</p>}
      {list?.made && <ComputationStamp versions={list.made.versions} />}
      <p>
        {list && text.madeOn(list.set.number, list.rule.number)}{' '}
        <a href={`${path}/shortlist`}>{text.toList}</a> · <a href={`${path}/flow`}>{text.toFlow}</a>
        {chosen > 0 && (
          <>
            {' '}
            · <a href={`${path}/packets`}>{packets.heading}</a>
          </>
        )}
      </p>
    </section>
  )
}

function Quotas({ quotas }: { quotas: Progress['quotas'] }) {
  const { decisions: text } = useMessages()
  return (
    <ScrollTable caption={text.quotasTable}>
      <thead>
        <tr>
          <th scope="col">{text.quota}</th>
          <th scope="col" className="number">
            {text.quotaChosen}
          </th>
          <th scope="col">{text.quotaRange}</th>
          <th scope="col">
            <span className="visually-hidden">{text.decision}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {quotas.map((quota) => (
          <Quota key={`${quota.attribute} ${quota.value}`} quota={quota} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Quota({
  quota: { attribute, value, minimum, maximum, chosen },
}: {
  quota: Progress['quotas'][number]
}) {
  const { decisions: text } = useMessages()
  const { stratum } = useStratumNames()
  const isMet = chosen >= (minimum ?? 0) && chosen <= (maximum ?? Infinity)
  return (
    <tr>
      <th scope="row">{stratum(attribute, value)}</th>
      <td className="number">{chosen}</td>
      <td>{text.range(minimum, maximum)}</td>
      <td>
        {isMet
          ? text.quotaMet
          : chosen < (minimum ?? 0)
            ? text.quotaMissing((minimum ?? 0) - chosen)
            : text.quotaOver(chosen - (maximum ?? 0))}
      </td>
    </tr>
  )
}
