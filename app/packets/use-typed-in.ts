import { useState } from 'react'

/** What somebody has typed in and not saved, by name: it stays on the page when others take what it is about off the list. */
export function useTypedIn<Kept>() {
  const [typedIn, setTypedIn] = useState<ReadonlyMap<string, Kept>>(new Map())
  return {
    typedIn,
    typeIn(name: string, kept: Kept): void {
      if (typedIn.get(name) !== kept) setTypedIn(new Map(typedIn).set(name, kept))
    },
    forget(...names: readonly string[]): void {
      setTypedIn(new Map([...typedIn].filter(([name]) => !names.includes(name))))
    },
  }
}
