import type { FaultGroup } from '#app/questionnaires/editor-places.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { CoreFault } from '#survey/core.ts'

/** What must be mended before a draft can be published, each with the way to where it is mended. */
export function PublishStops({
  studyId,
  draftId,
  known,
}: {
  studyId: string
  draftId: string
  known: {
    readonly faults: readonly FaultGroup[]
    readonly coreFaults: readonly CoreFault[]
    readonly isForbidden: boolean
    readonly isUnchanged: boolean
  }
}) {
  const { questionnaires: text, exchange } = useMessages()
  const base = `/studies/${studyId}/questionnaires/drafts/${draftId}`
  const { faults, coreFaults, isForbidden } = known
  if (faults.length === 0 && coreFaults.length === 0 && !isForbidden) {
    return known.isUnchanged ? <p className="notice">{text.unchanged}</p> : null
  }
  return (
    <section className="notice warning" aria-labelledby="stops-heading">
      <h2 id="stops-heading">{text.stopsHeading}</h2>
      <ul>
        {isForbidden && <li>{text.forbiddenStops}</li>}
        {faults.map((group) => (
          <li key={`${group.path} ${group.code} ${group.expected}`}>
            <a href={base + group.path}>
              {text.places[group.path] ?? text.placeOfElement(group.element ?? '')}
            </a>
            {': '}
            {text.publishFault(group.code, group.count, group.expected) ??
              exchange.faults[group.code](group.expected ?? '')}
          </li>
        ))}
      </ul>
      {coreFaults.length > 0 && (
        <>
          <p>{text.coreStops}</p>
          <ul>
            {coreFaults.map(({ code, id }) => (
              <li key={`${code} ${id}`}>
                {text.coreFaults[code]}
                {id !== null && ` (${id})`}
              </li>
            ))}
          </ul>
          <p>
            <a href={`${base}/unlock`}>{text.unlockLink}</a>
          </p>
        </>
      )}
    </section>
  )
}
