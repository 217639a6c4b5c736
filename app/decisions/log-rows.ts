import type { StrongestCause } from '#analysis/shortlist/practice-in-run.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { Cell } from '#app/export/csv.ts'
import { causeOf, gatesText } from '#app/report/list/list-rows.ts'
import { standingJudgements, type CriterionJudgement } from '#db/queries/criterion-judgements.ts'
import { standingDecisions, type Decision } from '#db/queries/decisions.ts'
import type { PracticeRecognition } from '#db/queries/practice-recognitions.ts'
import type { RegisteredRule } from '#db/queries/selection-rules.ts'

/** A frozen set that decisions rest on. */
export interface LogSet {
  readonly digest: string
  /** `null` when it is what was frozen; else the parts that are not, none where nobody can tell. */
  readonly tampered: readonly string[] | null
  /** What its practices are called, by id; none where it was tampered with. */
  readonly names: ReadonlyMap<string, { readonly code: string; readonly name: string }>
}

/** What a line of the log needs beside the decision: its rule and its frozen set by number, and causes in words. */
export interface LogSources {
  readonly rules: ReadonlyMap<number, Pick<RegisteredRule, 'digest' | 'afterOpening' | 'rule'>>
  readonly sets: ReadonlyMap<number, LogSet>
  readonly causeSentence: (
    strongest: StrongestCause | null,
    settings: { readonly k: number; readonly rule: SelectionRule | undefined },
  ) => string
}

const decisionColumns = [
  'number',
  'decided_at',
  'decided_by',
  'kind',
  'practice_id',
  'practice_code',
  'practice_name',
  'outcome',
  'swapped_with',
  'reason_code',
  'reason',
  'stands',
  'after_decision',
  'proposed_strategy',
  'scope_version',
  'informants',
  'score',
  'score_lower',
  'score_upper',
  'rank',
  'rank_lower',
  'rank_upper',
  'pairwise_rank_lower',
  'pairwise_rank_upper',
  'probability_top_k',
  'zone',
  'k',
  'ranked',
  'strongest_cause',
  'strongest_cause_of',
  'strongest_cause_place',
  'strongest_cause_in_words',
  'failed_gates',
  'frozen_set',
  'frozen_set_digest',
  'frozen_set_checked',
  'rule',
  'rule_digest',
  'rule_changed_after_results_were_seen',
  'seed',
  'list_digest',
  // of the computation when the list was first decided on; the same list is noted once
  'first_run_analysis_version',
  'first_run_list_version',
] as const

/**
 * The whole log, oldest first: a line for each practice of each decision, and one more for each further scope version. Practices
 * are called what the frozen set calls them; figures and causes are those that were on the screen.
 */
export function decisionRows(decisions: readonly Decision[], sources: LogSources): Cell[][] {
  const standing = standingDecisions(decisions)
  return [
    [...decisionColumns],
    ...decisions.toReversed().flatMap((decision) => {
      const { number, at, by, kind, reasonCode, reason, run, entries } = decision
      const rule = sources.rules.get(run.ruleNumber)
      const set = sources.sets.get(run.setNumber)
      return entries.flatMap(({ practiceId, code, name, outcome, after, seen }) => {
        const named = set?.names.get(practiceId) ?? { code, name }
        const other = kind === 'swap' ? entries.find((one) => one.practiceId !== practiceId) : undefined
        const isStanding = standing.get(practiceId)?.decision.number === number
        const figures = seen.candidates.length > 0 ? seen.candidates : [null]
        return figures.map((figure): Cell[] => [
          number,
          at,
          by,
          kind,
          practiceId,
          named.code,
          named.name,
          outcome,
          other ? (set?.names.get(other.practiceId)?.code ?? other.code) : null,
          reasonCode,
          reason,
          isStanding ? 'yes' : 'no',
          after || null,
          seen.proposal?.strategy ?? null,
          figure?.scopeVersion ?? null,
          figure?.informants ?? null,
          figure?.score ?? null,
          ...(figure?.basis.scoreInterval ?? [null, null]),
          figure?.rank ?? null,
          ...(figure?.rankInterval ?? [null, null]),
          ...(figure?.pairwiseRankInterval ?? [null, null]),
          figure?.probabilityTopK ?? null,
          figure?.zone ?? null,
          seen.k,
          seen.ranked,
          figure?.strongest?.cause.kind ?? null,
          figure?.strongest ? causeOf(figure.strongest.cause, figure.strongest.informantNumber) : null,
          figure?.strongest?.rankInstead ?? null,
          figure ? sources.causeSentence(figure.strongest, { k: seen.k, rule: rule?.rule }) : null,
          seen.missing.map(({ failed }) => gatesText(failed)).join('; ') || null,
          run.setNumber,
          set?.digest ?? null,
          set ? checked(set) : null,
          run.ruleNumber,
          rule?.digest ?? null,
          rule === undefined ? null : rule.afterOpening ? 'yes' : 'no',
          rule?.rule.seed ?? null,
          run.digest,
          run.analysisVersion,
          run.listVersion,
        ])
      })
    }),
  ]
}

function checked({ tampered }: LogSet): string {
  if (tampered === null) return 'whole'
  return ['tampered', ...tampered].join(' ')
}

const judgementColumns = [
  'practice_id',
  'practice_code',
  'practice_name',
  'criterion',
  'judged_at',
  'judged_by',
  'number',
  'stands',
  'rating',
  'reason',
  'others_seen',
] as const

/** Every judgement by hand, those that stand no longer too, and what practices count as: `recognised_as` is a criterion. */
export function judgementRows(
  judgements: readonly CriterionJudgement[],
  recognitions: readonly PracticeRecognition[],
): Cell[][] {
  const standing = new Set(standingJudgements(judgements))
  const newest = new Map<string, number>()
  for (const { practiceId, number } of recognitions) {
    newest.set(practiceId, Math.max(number, newest.get(practiceId) ?? 0))
  }
  return [
    [...judgementColumns],
    ...judgements.map((judged): Cell[] => {
      const { practiceId, code, name, criterion, at, by, number, rating, reason, othersSeen } = judged
      const stands = standing.has(judged) ? 'yes' : 'no'
      return [practiceId, code, name, criterion, at, by, number, stands, rating, reason, othersSeen]
    }),
    ...recognitions.map(({ practiceId, code, name, recognisedAs, at, by, number, reason }): Cell[] => {
      const stands = newest.get(practiceId) === number ? 'yes' : 'no'
      return [practiceId, code, name, 'recognised_as', at, by, number, stands, recognisedAs, reason, null]
    }),
  ]
}
