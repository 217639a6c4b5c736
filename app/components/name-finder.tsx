import type { ReactNode } from 'react'

/** Finds practices by name or code as a plain GET form. */
export function NameFinder({
  id,
  at,
  words: { finder, find, button },
  search,
  kept = [],
  children,
}: {
  /** Of the field. */
  id: string
  /** Id of the heading of what is searched. */
  at: string
  words: { readonly finder: string; readonly find: string; readonly button: string }
  search: string
  /** What else goes on standing in the address. */
  kept?: readonly (readonly [name: string, value: string])[]
  /** Other fields. */
  children?: ReactNode
}) {
  return (
    <form method="get" action={`#${at}`} className="finder" role="search" aria-label={finder}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor={id}>{find}</label>
        <input id={id} type="search" name="q" defaultValue={search} maxLength={200} />
      </div>
      {children}
      <button className="secondary">{button}</button>
    </form>
  )
}
