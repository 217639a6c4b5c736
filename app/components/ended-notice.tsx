import { useMessages } from '#app/messages/use-messages.ts'

/** Above a form of a practice that has ended: nothing in it is saved. */
export function EndedNotice() {
  const { successions: text } = useMessages()
  return <p className="notice warning">{text.notChanged}</p>
}
