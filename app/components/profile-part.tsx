import type { ReactNode } from 'react'
import type { PagePart } from './page-parts.tsx'

/** A part of a profile under its heading. */
export function ProfilePart({ id, name, children }: PagePart & { children: ReactNode }) {
  return (
    <section id={id}>
      <h3>{name}</h3>
      {children}
    </section>
  )
}
