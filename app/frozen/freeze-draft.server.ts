import type { Kysely } from 'kysely'
import { isContext } from '#analysis/flags/flag.ts'
import { raiseFlags } from '#analysis/flags/raise-flags.ts'
import { roleAdjustedScores, roleModel } from '#analysis/role-model.ts'
import { scoreTable } from '#analysis/score-table.ts'
import { awaitsDecision } from '#analysis/version-decisions.ts'
import { mayRank } from '#app/report/ranking.ts'
import { listFrozenParts } from '#db/queries/frozen-sets.ts'
import { listReviews, reviewSubject, standingReviews } from '#db/queries/reviews.ts'
import type { Database } from '#db/schema.ts'
import type { FrozenSetName } from '#app/report/lists.server.ts'
import { frozenChanges, type FrozenChange } from './frozen-changes.ts'
import type { FrozenContent } from './frozen-content.ts'
import { frozenParts, readFrozen } from './frozen-parts.ts'
import { readFrozenContent, type WaveToFreeze } from './read-frozen-content.server.ts'
import { ruleInput } from './rule-input.ts'

/** How data that could be frozen differ from the set before them. */
export type SinceFrozen =
  | { readonly status: 'first' | 'same' }
  | { readonly status: 'tampered'; readonly parts: readonly string[] }
  | { readonly status: 'changed'; readonly changes: readonly FrozenChange[] }

/** What would be frozen of a wave now, and what is still open about it. */
export interface FreezeDraft {
  readonly digest: string
  readonly responses: number
  readonly practices: number
  /** Sent on another version of the questionnaire, and not among the data. */
  readonly otherVersion: number
  readonly leftOut: readonly {
    readonly response: string
    readonly practice: string
    readonly reason: string
    readonly by: string
    readonly at: string
  }[]
  /** Practices with answers on several versions of their scope that nobody has decided about. */
  readonly undecided: readonly string[]
  /** Flags that question something, and those of them that nobody has reviewed. */
  readonly flags: { readonly of: number; readonly open: number }
  readonly since: SinceFrozen
  /** Code and name of practices by id. */
  readonly names: Readonly<Record<string, { readonly code: string; readonly name: string }>>
}

/** @param newest the set that these data would follow. */
export async function freezeDraft(
  db: Kysely<Database>,
  wave: WaveToFreeze,
  newest: FrozenSetName | null,
): Promise<FreezeDraft> {
  const content = await readFrozenContent(db, wave)
  const before = newest && readFrozen(await listFrozenParts(db, newest.id), newest.digest)
  const reviewed = standingReviews(await listReviews(db, wave.id))
  const flags = questioningFlags(content)
  const past = before?.status === 'whole' ? before.content.practices : []
  return {
    digest: frozenParts(content).digest,
    responses: content.responses.length,
    practices: content.practices.length,
    otherVersion: content.wave.otherVersion,
    leftOut: content.decisions.leftOut.map((one) => ({
      ...one,
      practice: practiceOf(content, one.response),
    })),
    undecided: undecidedPractices(content),
    flags: { of: flags.length, open: flags.filter((flag) => !reviewed.has(reviewSubject(flag))).length },
    since:
      before === null
        ? { status: 'first' }
        : before.status === 'tampered'
          ? before
          : changedSince(before.content, content),
    names: Object.fromEntries(
      [...past, ...content.practices].map(({ practice, code, name }) => [practice, { code, name }]),
    ),
  }
}

function changedSince(before: FrozenContent, now: FrozenContent): SinceFrozen {
  const changes = frozenChanges(before, now)
  return changes.length === 0 ? { status: 'same' } : { status: 'changed', changes }
}

function practiceOf({ responses }: FrozenContent, response: string): string {
  return responses.find((row) => row.response === response)?.practice ?? ''
}

function undecidedPractices({ responses, decisions }: FrozenContent): string[] {
  const leftOut = new Set(decisions.leftOut.map(({ response }) => response))
  const versions = new Map<string, Set<number>>()
  for (const { response, practice, scopeVersion } of responses) {
    if (leftOut.has(response)) continue
    versions.set(practice, (versions.get(practice) ?? new Set<number>()).add(scopeVersion))
  }
  const decided = new Map(decisions.versions.map((decision) => [decision.practice, decision]))
  return [...versions].flatMap(([practice, answered]) =>
    awaitsDecision(decided.get(practice), [...answered]) ? practice : [],
  )
}

function questioningFlags(content: FrozenContent) {
  const { practices, table: ratings } = ruleInput(content)
  const table = scoreTable(ratings)
  const model = roleModel(table.totals, table, { covariates: 'role' })
  const { flags } = raiseFlags(table, practices, {
    adjustedTotals: roleAdjustedScores(table.totals, table, model),
    comparesPractices: mayRank(content.wave.purpose),
  })
  return flags.filter(({ flag }) => !isContext(flag))
}
