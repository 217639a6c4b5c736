import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

/** A figure that leads to how it was computed. */
export function FigureLink({
  to,
  of,
  isNamed = false,
  children,
}: {
  to: string
  /** What it is a figure of, for whoever hears the link alone. */
  of: string
  /** Whether the link says in words where it leads; otherwise the figure is the link. */
  isNamed?: boolean
  children?: ReactNode
}) {
  const { steps: text } = useMessages()
  return (
    <a href={to} className="figure-link">
      {isNamed ? text.open : children}
      <span className="visually-hidden">
        : {of}
        {!isNamed && `, ${text.open}`}
      </span>
    </a>
  )
}
