import { useMessages } from '#app/messages/use-messages.ts'
import type { MethodAnchor } from '#app/method/anchors.ts'

/** The way from a figure to its formula, thresholds and source. */
export function MethodLink({ to, about }: { to: MethodAnchor; about: string }) {
  const { charts: text } = useMessages()
  return (
    <a href={`/method#${to}`}>
      {text.method}
      <span className="visually-hidden">: {about}</span>
    </a>
  )
}
