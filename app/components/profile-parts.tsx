import type { ReactNode } from 'react'

interface Part {
  readonly id: string
  readonly name: string
}

/** The way to each part of a long page. */
export function ProfileParts({
  label,
  parts,
}: {
  /** What the list is called; no other on the page is called so. */
  label: string
  parts: readonly Part[]
}) {
  return (
    <nav aria-label={label}>
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
