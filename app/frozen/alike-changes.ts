import type { FrozenChange } from './frozen-changes.ts'

/** A change of a kind to a practice, as often as it happened. */
export interface AlikeChanges {
  readonly change: FrozenChange
  readonly times: number
  /** Those that were given, each once. */
  readonly reasons: readonly string[]
}

/** Changes that only differ in which response or flag they are about are told once, where the first of them stands. */
export function alikeChanges(changes: readonly FrozenChange[]): AlikeChanges[] {
  const kinds = new Map<string, FrozenChange[]>()
  for (const change of changes) {
    const kind = kindOf(change)
    const alike = kinds.get(kind)
    if (alike) alike.push(change)
    else kinds.set(kind, [change])
  }
  return [...kinds.values()].map((alike) => ({
    change: alike[0]!,
    times: alike.length,
    reasons: [
      ...new Set(alike.flatMap((change) => ('reason' in change && change.reason ? change.reason : []))),
    ],
  }))
}

function kindOf(change: FrozenChange): string {
  const practice = 'practice' in change ? change.practice : ''
  const which =
    change.change === 'scoring' ? change.what : change.change === 'scope_changed' ? change.version : ''
  return `${change.change} ${practice} ${which}`
}
