import { useMessages } from '#app/messages/use-messages.ts'
import { listStanding, type KeptList, type ListNow } from '#app/report/list/list-standing.ts'
import type { ListVersions } from '#app/report/lists.server.ts'

/** Which version of the computation a list was made by. */
export function ComputationStamp({ versions }: { versions: ListVersions }) {
  const { computation: text } = useMessages()
  return <p className="quiet prose">{text.stamp(versions.now)}</p>
}

/**
 * Says that a list is computed in another way than when its data were frozen or when it was first decided on, what that means,
 * and what can be done; nothing where it is not. In print too.
 */
export function ComputationNotice({
  set,
  made,
  kept,
  path,
  which,
  saysFrozen = true,
}: {
  /** Number of the frozen set. */
  set: number
  made: ListNow
  /** `null` when nobody has decided on it. */
  kept: KeptList | null
  /** Of the wave. */
  path: string
  /** Of several lists on a page: the one that this is about. */
  which?: string
  /** Whether what is to be said of its frozen data is said here: not where another list of the same data says it. */
  saysFrozen?: boolean
}) {
  const { computation: text } = useMessages()
  const { now, frozen } = made.versions
  const standing = listStanding(made, kept)
  const about = which ? `${which}: ` : ''
  if (standing.kept === 'same') {
    const isSaid = standing.isOtherThanFrozen || standing.isOtherThanKept
    return isSaid ? (
      <p className="quiet prose">
        {about}
        {text.sameAsKept}
      </p>
    ) : null
  }
  const said = [
    standing.isOtherThanFrozen && saysFrozen && text.otherThanFrozen({ set, frozen, now }),
    kept && (standing.isOtherThanKept ? text.otherThanKept({ kept, now }) : text.differs),
  ].filter((sentence) => typeof sentence === 'string')
  if (said.length === 0) return null
  return (
    <div className="notice warning">
      {said.map((sentence) => (
        <p key={sentence}>
          {about}
          {sentence}
        </p>
      ))}
      {/* freezing again mends nothing where the list changed behind our back */}
      {(standing.isOtherThanFrozen || standing.isOtherThanKept) && (
        <p className="on-screen">
          <a href={`${path}/freeze`}>{text.toFreeze}</a>
        </p>
      )}
    </div>
  )
}

/** The same in a few words, beneath a figure that may be taken out of its page. */
export function useComputationBasis() {
  const { computation: text } = useMessages()
  return (made: ListNow, kept: KeptList | null): string => {
    const { now, frozen } = made.versions
    const standing = listStanding(made, kept)
    return [
      text.short(now),
      standing.isOtherThanFrozen && text.shortFrozen(frozen),
      standing.kept === 'another' && text.shortAnother(standing.isOtherThanKept ? kept : null),
    ]
      .filter((part) => typeof part === 'string')
      .join(', ')
  }
}
