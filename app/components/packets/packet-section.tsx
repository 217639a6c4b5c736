import type { ReactNode } from 'react'

/** The level of a packet's headings: below a page's own heading, or below that of one packet among several. */
export type Level = 2 | 3

/** A part of a packet under its heading. */
export function PacketSection({
  id,
  title,
  level,
  className,
  children,
}: {
  id: string
  title: string
  level: Level
  className?: string
  children: ReactNode
}) {
  return (
    <section className={className ?? 'packet-section'}>
      <PartHeading level={level} id={id}>
        {title}
      </PartHeading>
      {children}
    </section>
  )
}

/** A heading of a part, or so many levels below it. */
export function PartHeading({
  level,
  below = 0,
  id,
  children,
}: {
  level: Level
  below?: 0 | 1 | 2
  id?: string
  children: ReactNode
}) {
  const at = level + below
  if (at === 2) return <h2 id={id}>{children}</h2>
  if (at === 3) return <h3 id={id}>{children}</h3>
  return at === 4 ? <h4 id={id}>{children}</h4> : <h5 id={id}>{children}</h5>
}
