import type { AskedPractice } from '#db/queries/results.ts'

/** A practice, on one version of its scope, as a list names it. */
export interface NamedPractice {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly sortKey: string
  readonly scopeVersion: number
}

/** Finds who a practice is; one that nobody was asked about has no name but its id. */
export function practiceNamer(asked: readonly AskedPractice[]) {
  const known = new Map(asked.map((practice) => [practice.id, practice]))
  return (id: string, scopeVersion: number): NamedPractice => {
    const { code = '', name = id, sortKey = id } = known.get(id) ?? {}
    return { id, code, name, sortKey, scopeVersion }
  }
}

/** By name, as lists stand where practices are not to be ranked. */
export function byName(a: NamedPractice, b: NamedPractice): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.scopeVersion - b.scopeVersion
}
