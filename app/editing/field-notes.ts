import { createContext, useContext } from 'react'

/** What a person is told about one control: it was not saved, and why. */
export type FieldNote =
  | { readonly state: 'conflict'; readonly value: string }
  | { readonly state: 'gone' }
  | { readonly state: 'refused'; readonly code: string; readonly expected: string | null }

export interface Editing {
  /** Whether the core is locked. */
  readonly isLocked: boolean
  /** How many questions of one's own may still be added. */
  readonly ownLeft: number
  readonly notes: Readonly<Record<string, FieldNote>>
  /** What was typed into a form that came back; null otherwise. */
  readonly typed: Readonly<Record<string, string>> | null
  /** Settles a conflict at once; without scripts the form is sent again. */
  readonly settle: ((name: string, choice: 'mine' | 'theirs') => void) | null
}

export const EditingContext = createContext<Editing>({
  isLocked: true,
  ownLeft: 0,
  notes: {},
  typed: null,
  settle: null,
})

export const useEditing = () => useContext(EditingContext)
