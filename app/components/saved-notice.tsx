import type { ReactNode } from 'react'

/** Part of the address that is gone on to when something was saved. */
export const savedPlace = '#saved'

/** Says what was saved. An address that ends in `savedPlace` gives it the focus, so that the keyboard and a screen reader begin there. */
export function SavedNotice({ children }: { children: ReactNode }) {
  return (
    <p className="notice" role="status" id={savedPlace.slice(1)} tabIndex={-1}>
      {children}
    </p>
  )
}
