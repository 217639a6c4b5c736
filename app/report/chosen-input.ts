import type { PracticeRow } from '#analysis/dataset.ts'
import type { Flag } from '#analysis/flags/flag.ts'
import { flaggedResponses } from '#analysis/flags/flagged-responses.ts'
import { keepResponses } from '#analysis/ratings.ts'
import { scoreTable } from '#analysis/score-table.ts'
import type { VersionDecision } from '#analysis/version-decisions.ts'
import {
  answeredRules,
  subgroupAttributes,
  type ResultChoices,
  type Subgroup,
  type SubgroupAttribute,
} from './choices.ts'
import { chosenScopes, type ScopeAccount } from './chosen-scopes.ts'
import type { AnalysisInput } from './computations.ts'

/** What members have decided that choices are about. */
export interface Decided {
  /** Responses that are left out. */
  readonly leftOut: ReadonlySet<string>
  readonly isSetAside: (flag: Flag) => boolean
  /** Whether practices may be held against each other: see `mayRank`. */
  readonly comparesPractices: boolean
  /** About several versions of a practice's scope, by practice. */
  readonly versions: ReadonlyMap<string, VersionDecision>
}

/** What figures are computed from, and what became of answers on other scope versions. */
export interface ChosenInput extends AnalysisInput {
  readonly scopes: ScopeAccount
}

/** All that was sent in a wave. */
export type WholeInput = Omit<AnalysisInput, 'settings'>

/**
 * The part of a wave that choices are about, in this order: the practices asked for, without what was left out, on the scope
 * versions that were decided, on the newest of them alone, and of what then remains without flagged informants. Flags are
 * raised on what remains.
 */
export function chosenInput(
  { practices: all, table: whole }: WholeInput,
  choices: ResultChoices,
  { leftOut, isSetAside, comparesPractices, versions }: Decided,
): ChosenInput {
  const settings = {
    aggregation: choices.aggregation,
    minimumAnsweredShare: answeredRules[choices.answered],
    comparesPractices,
  }
  const practices = choices.among ? all.filter(isAmong(choices.among)) : all
  const asked = new Set(practices.map(({ practice }) => practice))
  const chosen = keepResponses(
    whole,
    ({ response, practice }) => asked.has(practice) && (choices.leftOut === 'with' || !leftOut.has(response)),
  )
  const { table: scoped, account } = chosenScopes(chosen, choices.scopes, versions)
  let table = scoped
  if (choices.flagged === 'without') {
    const scores = scoreTable(table, settings.minimumAnsweredShare)
    const flagged = flaggedResponses(scores, practices, isSetAside, comparesPractices)
    table = keepResponses(table, ({ response }) => !flagged.has(response))
  }
  return { practices, table, settings, scopes: account }
}

function isAmong({ attribute, value }: Subgroup) {
  return (practice: PracticeRow) => valueOf(practice, attribute) === value
}

/** Every subgroup that occurs among these practices, by attribute and value; at most `most` of an attribute. */
export function subgroupsOf(practices: readonly PracticeRow[], most = 200): Subgroup[] {
  return subgroupAttributes.flatMap((attribute) => {
    const values = new Set(practices.flatMap((practice) => valueOf(practice, attribute) ?? []))
    return [...values]
      .sort()
      .slice(0, most)
      .map((value) => ({ attribute, value }))
  })
}

function valueOf({ scopeLevel, attributes }: PracticeRow, attribute: SubgroupAttribute): string | null {
  const value = attribute === 'scopeLevel' ? scopeLevel : attributes[attribute]
  return value === null || value === undefined || value === '' ? null : String(value)
}
