import type { ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

interface Part {
  readonly id: string
  readonly name: string
}

/** The way to each part of a long page. */
export function ProfileParts({ parts }: { parts: readonly Part[] }) {
  const { profile: text } = useMessages()
  return (
    <nav aria-label={text.parts}>
      <ul className="page-parts">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One of them, under its heading. */
export function ProfilePart({ id, name, children }: Part & { children: ReactNode }) {
  return (
    <section id={id}>
      <h3>{name}</h3>
      {children}
    </section>
  )
}
