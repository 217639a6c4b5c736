import { useMessages } from '#app/messages/use-messages.ts'
import type { ComputedBy } from '#app/report/computed-by.ts'
import type { ListVersions } from '#app/report/lists.server.ts'

/** The list of a set by a rule, as it was when somebody first decided on it. */
export interface KeptList extends ComputedBy {
  readonly digest: string
}

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
  made: { versions, digest },
  kept,
  path,
}: {
  /** Number of the frozen set. */
  set: number
  made: { readonly versions: ListVersions; readonly digest: string }
  /** `null` when nobody has decided on it. */
  kept: KeptList | null
  /** Of the wave. */
  path: string
}) {
  const { computation: text } = useMessages()
  const { now, frozen } = versions
  const isOther = text.version(frozen) !== text.version(now)
  const isKept = kept === null || kept.digest === digest
  const isSameAsKept = kept !== null && isKept
  const isOtherThanKept = kept !== null && text.version(kept) !== text.version(now)
  if (isSameAsKept)
    return isOther || isOtherThanKept ? <p className="quiet prose">{text.sameAsKept}</p> : null
  if (!isOther && isKept) return null
  return (
    <div className="notice warning">
      {isOther && <p>{text.otherThanFrozen({ set, frozen, now })}</p>}
      {kept && !isKept && <p>{isOtherThanKept ? text.otherThanKept({ kept, now }) : text.differs}</p>}
      <p className="on-screen">
        <a href={`${path}/freeze`}>{text.toFreeze}</a>
      </p>
    </div>
  )
}
