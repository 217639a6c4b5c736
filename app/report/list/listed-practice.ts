import type { CauseEffect } from '#analysis/shortlist/causes.ts'
import type { ListBasisOf } from '#analysis/shortlist/basis.ts'
import type { RuleRun } from '#analysis/shortlist/rule-run.ts'
import type { ChosenPractice } from '#analysis/shortlist/selection.ts'
import type { ShortlistCandidate } from '#analysis/shortlist/shortlist.ts'
import { hasRankInterval, shownEffect, type ShownEffect } from '#analysis/shortlist/shown-effect.ts'
import type { WeightAcceptability } from '#analysis/shortlist/weights-sensitivity.ts'
import { nameOfScope } from '#analysis/score-table.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'

/** What a practice is called, as the frozen set has it. */
export interface PracticeName {
  readonly practice: string
  readonly code: string
  readonly name: string
}

/** A cause with what its informant is called: by role, and by number where several of the practice have it. */
export interface NamedEffect extends ShownEffect {
  /** From 1 among those of the role; `null` for the only one, and for other causes. */
  readonly informantNumber: number | null
}

/** Where a practice would stand without each of its informants, one at a time. */
export interface LeaveOneOut {
  /** Informants who can be left out. */
  readonly informants: number
  /** Its ranks then; `null` where ranks have no interval. */
  readonly best: number | null
  readonly worst: number | null
  /** With how many of them left out it is among the first k. */
  readonly inTopK: number
}

/** Why a practice is proposed, and as which pick, from 1. */
export interface Pick extends Omit<ChosenPractice, 'quota'> {
  /** The quota that it was picked for. */
  readonly quota: { readonly attribute: string; readonly value: string | number | null } | null
  readonly place: number
}

/** Everything that a list says of one practice on one version of its scope. */
export interface ListedPractice extends ShortlistCandidate, PracticeName {
  readonly basis: ListBasisOf
  /** Informants who were asked, and of whom answers came in. */
  readonly invited: number
  readonly sent: number
  /** `null` with a single informant, and where nobody can be left out under the rule. */
  readonly leaveOneOut: LeaveOneOut | null
  /** `null` when nothing moves it. */
  readonly strongest: NamedEffect | null
  /** `null` where no weights were drawn. */
  readonly weights: WeightAcceptability | null
  /** Chance of the top k when informants are drawn again; `null` for no replicates. */
  readonly bootstrap: number | null
  /** `null` when it is not proposed. */
  readonly pick: Pick | null
}

/** The practices of a run in the order of its list, with their names; everything is there, nothing is computed anew. */
export function listedPractices(run: RuleRun, content: FrozenContent): ListedPractice[] {
  const { candidates, chosen, sensitivity } = run.shortlist
  const practices = new Map(content.practices.map((practice) => [practice.practice, practice]))
  const causes = byScope(run.causes)
  const basis = byScope(run.basis)
  const weights = byScope(sensitivity.weights.practices ?? [])
  const bootstrap = byScope(sensitivity.informantBootstrap.practices ?? [])
  const picks = byScope(chosen.map((pick, at) => ({ ...pick, place: at + 1 })))
  const number = informantNumbers(content)
  return candidates.map((candidate) => {
    const scope = nameOfScope(candidate)
    const { code, name, asked, submitted } = practices.get(candidate.practice)!
    const { strongest, all } = causes.get(scope)!
    return {
      ...candidate,
      code,
      name,
      basis: basis.get(scope)!,
      invited: asked,
      sent: submitted,
      leaveOneOut: leaveOneOut(all, run.shortlist.settings.k, hasRankInterval(candidate)),
      strongest: strongest && {
        ...shownEffect(strongest, candidate),
        informantNumber:
          'response' in strongest.cause ? (number.get(strongest.cause.response) ?? null) : null,
      },
      weights: weights.get(scope) ?? null,
      bootstrap: bootstrap.get(scope)?.probabilityTopK ?? null,
      pick: picks.get(scope) ?? null,
    }
  })
}

/** Code and name of a practice of a set; its id where the set does not have it. */
export function nameIn(content: FrozenContent): (practice: string) => PracticeName {
  const names = new Map(content.practices.map(({ practice, code, name }) => [practice, { code, name }]))
  return (practice) => ({ practice, ...(names.get(practice) ?? { code: practice, name: practice }) })
}

function byScope<Row extends { readonly practice: string; readonly scopeVersion: number | null }>(
  rows: readonly Row[],
): Map<string, Row> {
  return new Map(rows.map((row) => [nameOfScope(row), row]))
}

function leaveOneOut(effects: readonly CauseEffect[], k: number, hasInterval: boolean): LeaveOneOut | null {
  const ranks = effects.flatMap(({ cause, rankInstead }) => (cause.kind === 'informant' ? rankInstead : []))
  if (ranks.length === 0) return null
  return {
    informants: ranks.length,
    best: hasInterval ? Math.min(...ranks) : null,
    worst: hasInterval ? Math.max(...ranks) : null,
    inTopK: ranks.filter((rank) => rank <= k).length,
  }
}

/** As `useInformantLabels` numbers them: among those of a practice who have one role, in the order of their responses. */
export function informantNumbers({ responses }: FrozenContent): Map<string, number | null> {
  const mates = new Map<string, string[]>()
  const ordered = responses.toSorted((a, b) => (a.response < b.response ? -1 : 1))
  for (const { practice, role, response } of ordered) {
    const name = JSON.stringify([practice, role])
    mates.set(name, [...(mates.get(name) ?? []), response])
  }
  return new Map(
    [...mates.values()].flatMap((group) =>
      group.map((response, at) => [response, group.length === 1 ? null : at + 1] as const),
    ),
  )
}
