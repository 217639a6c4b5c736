import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { listFrozenSets, type FrozenSet } from '#db/queries/frozen-sets.ts'
import { listSelectionRules, type RegisteredRule } from '#db/queries/selection-rules.ts'

/** The frozen sets and rules of a wave, the newest first: a list can be made of any set by any rule. */
export interface ListSources {
  readonly sets: readonly FrozenSet[]
  readonly rules: readonly RegisteredRule[]
}

/** What one list is made of. */
export interface ListChoice {
  readonly set: FrozenSet
  readonly rule: RegisteredRule
}

export async function loadListSources(waveId: string): Promise<ListSources> {
  return { sets: await listFrozenSets(db, waveId), rules: await listSelectionRules(db, waveId) }
}

/**
 * The set and the rule that an address asks for by number: the newest set and the standing rule where it asks for none.
 *
 * @returns `null` before there is a set and a rule.
 * @throws Response 404 for a number that the wave does not have.
 */
export function chosenList(
  { sets, rules }: ListSources,
  asked: { readonly set: string | null; readonly rule: string | null },
): ListChoice | null {
  const set = numbered(sets, asked.set)
  const rule = numbered(rules, asked.rule)
  return set && rule ? { set, rule } : null
}

function numbered<One extends { readonly number: number }>(
  ones: readonly One[],
  asked: string | null,
): One | undefined {
  if (asked === null || asked === '') return ones[0]
  const found = ones.find(({ number }) => String(number) === asked)
  if (!found) throw notFound()
  return found
}
