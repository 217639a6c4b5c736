import { useMessages } from '#app/messages/use-messages.ts'

/** Whether items and scale can be changed, why, and the way to unlock them. */
export function LockNotice({
  isLocked,
  hasParent,
  path,
}: {
  isLocked: boolean
  hasParent: boolean
  path: string
}) {
  const { editor } = useMessages()
  if (!isLocked && !hasParent) return null
  return (
    <p className={isLocked ? 'lock-notice' : 'lock-notice unlocked'}>
      <strong>{isLocked ? editor.locked : editor.unlocked}.</strong>{' '}
      {isLocked ? editor.lockedWhy : editor.unlockedWhy}{' '}
      {isLocked && <a href={`${path}/unlock`}>{editor.unlock}</a>}
    </p>
  )
}
