import type { Cell } from '#app/export/csv.ts'
import { standingJudgements, type CriterionJudgement } from '#db/queries/criterion-judgements.ts'
import { standingDecisions, type Decision } from '#db/queries/decisions.ts'
import type { PracticeRecognition } from '#db/queries/practice-recognitions.ts'
import type { RegisteredRule } from '#db/queries/selection-rules.ts'

/** What a line of the log needs beside the decision: its rule and its frozen set by number. */
export interface LogSources {
  readonly rules: ReadonlyMap<number, Pick<RegisteredRule, 'digest' | 'afterOpening' | 'rule'>>
  readonly sets: ReadonlyMap<number, { readonly digest: string }>
}

const decisionColumns = [
  'number',
  'decided_at',
  'decided_by',
  'kind',
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
  'failed_gates',
  'frozen_set',
  'frozen_set_digest',
  'rule',
  'rule_digest',
  'rule_changed_after_results_were_seen',
  'seed',
  'list_digest',
] as const

/** The whole log, oldest first: a line for each practice of each decision, and one more for each further scope version. */
export function decisionRows(decisions: readonly Decision[], sources: LogSources): Cell[][] {
  const standing = standingDecisions(decisions)
  return [
    [...decisionColumns],
    ...decisions.toReversed().flatMap((decision) => {
      const { number, at, by, kind, reasonCode, reason, run, entries } = decision
      const rule = sources.rules.get(run.ruleNumber)
      return entries.flatMap(({ practiceId, code, name, outcome, after, seen }) => {
        const other = kind === 'swap' ? entries.find((one) => one.practiceId !== practiceId) : undefined
        const isStanding = standing.get(practiceId)?.decision.number === number
        const figures = seen.candidates.length > 0 ? seen.candidates : [null]
        return figures.map((figure): Cell[] => [
          number,
          at,
          by,
          kind,
          code,
          name,
          outcome,
          other?.code ?? null,
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
          seen.missing.flatMap(({ failed }) => failed.map(({ gate }) => gate)).join(' ') || null,
          run.setNumber,
          sources.sets.get(run.setNumber)?.digest ?? null,
          run.ruleNumber,
          rule?.digest ?? null,
          rule === undefined ? null : rule.afterOpening ? 'yes' : 'no',
          rule?.rule.seed ?? null,
          run.digest,
        ])
      })
    }),
  ]
}

const judgementColumns = [
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
      const { code, name, criterion, at, by, number, rating, reason, othersSeen } = judged
      const stands = standing.has(judged) ? 'yes' : 'no'
      return [code, name, criterion, at, by, number, stands, rating, reason, othersSeen]
    }),
    ...recognitions.map(({ practiceId, code, name, recognisedAs, at, by, number, reason }): Cell[] => {
      const stands = newest.get(practiceId) === number ? 'yes' : 'no'
      return [code, name, 'recognised_as', at, by, number, stands, recognisedAs, reason, null]
    }),
  ]
}
