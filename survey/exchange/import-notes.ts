import { FaultList } from '../format-fault.ts'

/** What was understood otherwise than it stands in a file, or not taken over: never in silence. */
export interface ImportNote {
  readonly code: ImportNoteCode
  /** Where it was seen first. */
  readonly path: string
  /** The property, column, language or type. */
  readonly value: string
  /** In how many places. */
  readonly count: number
}

export type ImportNoteCode =
  /** Of no meaning here: layout, texts of the tool, other languages. */
  | 'ignored'
  /** A condition or rule that is not followed: everybody is asked. */
  | 'not_honoured'
  /** A question of a type we do not have. */
  | 'left_out'
  /** Asked in another way: a matrix or rating as radio buttons. */
  | 'changed_type'
  /** Stored as another code. */
  | 'recoded'
  /** Stands in another place than in the file. */
  | 'moved'
  /** Not in the file, and taken from the typology or from what is usual. */
  | 'filled_in'

const mostNotes = 200

/** Faults and notes of one import. Notes of one kind about one property are one note. */
export class ImportFindings {
  readonly faults = new FaultList()
  readonly #notes = new Map<string, { code: ImportNoteCode; path: string; value: string; count: number }>()

  note(code: ImportNoteCode, path: string, value: string): void {
    // beyond a few hundred that differ the rest are counted, by what became of them
    const kind = this.#notes.has(`${code} ${value}`) || this.#notes.size < mostNotes ? value : '…'
    const key = `${code} ${kind}`
    const known = this.#notes.get(key)
    if (known) known.count += 1
    else this.#notes.set(key, { code, path, value: kind, count: 1 })
  }

  get notes(): readonly ImportNote[] {
    return [...this.#notes.values()]
  }
}
