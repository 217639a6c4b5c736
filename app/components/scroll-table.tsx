import type { ReactNode } from 'react'
import { TableScroll } from './table-scroll.tsx'

/** A table with a caption that scrolls sideways by itself where the screen is narrow. */
export function ScrollTable({
  caption,
  className,
  children,
}: {
  caption: string
  className?: string
  children: ReactNode
}) {
  return (
    <TableScroll label={caption}>
      <table className={className}>
        <caption>{caption}</caption>
        {children}
      </table>
    </TableScroll>
  )
}
