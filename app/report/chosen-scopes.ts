import type { ResponseRow } from '#analysis/dataset.ts'
import { keepResponses, type RatingTable } from '#analysis/ratings.ts'
import { countedVersion, decidedVersions, type VersionDecision } from '#analysis/version-decisions.ts'
import type { ResultChoices } from './choices.ts'

/** A practice whose answers on several versions of its scope were decided to count as one. */
export interface CountedAsOne {
  readonly practice: string
  /** That they count on. */
  readonly version: number
  /** Those that have answers, lowest first. */
  readonly versions: readonly number[]
}

/** Answers about a practice that do not count because of the scope version they were given on. */
export interface NotCounted {
  readonly practice: string
  /** Decided about this practice, or chosen in the address for all of them. */
  readonly because: 'decided' | 'not_newest'
  /** The versions, lowest first, and the answers on them, of all that could count. */
  readonly versions: readonly number[]
  readonly responses: number
  readonly of: number
}

/** What decisions and choices about scope versions do to the answers of a wave. */
export interface ScopeAccount {
  readonly asOne: readonly CountedAsOne[]
  readonly notCounted: readonly NotCounted[]
}

/**
 * The answers on the scope versions that were decided, unless they are asked for apart; and of those the newest alone, where
 * that is asked for.
 *
 * @returns the table, and what became of answers on other versions, by practice.
 */
export function chosenScopes(
  table: RatingTable,
  scopes: ResultChoices['scopes'],
  decisions: ReadonlyMap<string, VersionDecision>,
): { readonly table: RatingTable; readonly account: ScopeAccount } {
  const decided = scopes === 'apart' ? table : decidedVersions(table, decisions)
  const kept = scopes === 'newest' ? newestOnly(decided) : decided
  return {
    table: kept,
    account: {
      asOne: scopes === 'apart' ? [] : asOneOf(kept, table, decisions),
      notCounted: [...droppedFrom(table, decided, 'decided'), ...droppedFrom(decided, kept, 'not_newest')],
    },
  }
}

function newestOnly(table: RatingTable): RatingTable {
  const newest = new Map<string, number>()
  for (const { practice, scopeVersion } of table.responses) {
    newest.set(practice, Math.max(scopeVersion, newest.get(practice) ?? 0))
  }
  return keepResponses(table, ({ practice, scopeVersion }) => newest.get(practice) === scopeVersion)
}

/** The answers that count keep their ids, so that the versions they were given on can be looked up. */
function asOneOf(
  kept: RatingTable,
  given: RatingTable,
  decisions: ReadonlyMap<string, VersionDecision>,
): CountedAsOne[] {
  const about = kept.responses.filter(({ practice }) => decisions.get(practice)?.decision === 'same')
  return [...byPractice(about)].flatMap(([practice, responses]) => {
    const decision = decisions.get(practice)!
    const versions = versionsOf(responses.map(({ response }) => given.responses[given.rowOf.get(response)!]!))
    const together = versions.filter((version) => decision.versions.includes(version))
    const [first] = together
    return together.length < 2 || first === undefined
      ? []
      : { practice, version: countedVersion(decision, first)!, versions: together }
  })
}

function droppedFrom(before: RatingTable, after: RatingTable, because: NotCounted['because']): NotCounted[] {
  if (before.responses.length === after.responses.length) return []
  return [...byPractice(before.responses)].flatMap(([practice, responses]) => {
    const dropped = responses.filter(({ response }) => !after.rowOf.has(response))
    if (dropped.length === 0) return []
    return {
      practice,
      because,
      versions: versionsOf(dropped),
      responses: dropped.length,
      of: responses.length,
    }
  })
}

function byPractice(responses: readonly ResponseRow[]): Map<string, ResponseRow[]> {
  const grouped = new Map<string, ResponseRow[]>()
  for (const response of responses) {
    const own = grouped.get(response.practice)
    if (own) own.push(response)
    else grouped.set(response.practice, [response])
  }
  return grouped
}

function versionsOf(responses: readonly ResponseRow[]): number[] {
  return [...new Set(responses.map(({ scopeVersion }) => scopeVersion))].sort((a, b) => a - b)
}
