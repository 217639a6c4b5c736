import type { ReactNode } from 'react'
import { TableScroll } from './table-scroll.tsx'

/** A table with a caption that scrolls sideways by itself where the screen is narrow. */
export function ScrollTable({
  caption,
  isSaidAbove = false,
  className,
  children,
}: {
  caption: string
  /** Whether the heading above says the same, so that it need not be seen twice. */
  isSaidAbove?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <TableScroll label={caption}>
      <table className={className}>
        <caption className={isSaidAbove ? 'visually-hidden' : undefined}>{caption}</caption>
        {children}
      </table>
    </TableScroll>
  )
}
