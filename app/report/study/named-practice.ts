import type { AskedPractice } from '#db/queries/asked-practices.ts'
import type { CountedAsOne } from '../chosen-scopes.ts'

/** A practice, on one version of its scope, as a list names it. */
export interface NamedPractice {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly sortKey: string
  readonly scopeVersion: number
  /** The versions that count as one on this; `null` where it stands for itself. */
  readonly asOne: readonly number[] | null
}

/** A practice that somebody was asked about, and whether several versions of its scope count as one. */
export interface ListedPractice extends AskedPractice {
  readonly asOne?: CountedAsOne | undefined
}

/** Finds who a practice is; one that nobody was asked about has no name but its id. */
export function practiceNamer(asked: readonly ListedPractice[]) {
  const known = new Map(asked.map((practice) => [practice.id, practice]))
  return (id: string, scopeVersion: number): NamedPractice => {
    const { code = '', name = id, sortKey = id, asOne } = known.get(id) ?? {}
    const versions = asOne?.version === scopeVersion ? asOne.versions : null
    return { id, code, name, sortKey, scopeVersion, asOne: versions }
  }
}

/** By name, as lists stand where practices are not to be ranked. */
export function byName(a: NamedPractice, b: NamedPractice): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.scopeVersion - b.scopeVersion
}
