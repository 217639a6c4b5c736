import type { ReactNode } from 'react'

/** A table that scrolls sideways by itself where the screen is narrow, by pointer and by keyboard. */
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
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className={className}>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
