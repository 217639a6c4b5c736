/** What is decided about a practice; `reopened` takes back what was decided before, so that nothing is. */
export const decisionOutcomes = ['chosen', 'reserve', 'not_chosen', 'declined', 'reopened'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** What members decided at one time for one reason. Rows are never changed. */
export interface DecisionTable {
  id: string
  waveId: string
  /** 1, 2, 3 … within the wave. */
  number: number
  /** `swap`: of its two entries one is chosen in the place of the other. */
  kind: 'choice' | 'swap'
  /** One of `app/decisions/reason-codes.ts`. */
  reasonCode: string
  reason: string
  /** The frozen data and the rule that it was made on, and what came out. */
  runId: string
  accountId: string
  at: string
}

/** What a decision says of one practice. The entry with the highest number of a practice stands. */
export interface DecisionEntryTable {
  decisionId: string
  practiceId: string
  outcome: DecisionOutcome
  /** Number of the decision about the practice that stood until then, 0 for none. */
  after: number
  /** By which the rule had proposed the practice; `null` when it had not. */
  strategy: string | null
  /** JSON of `PracticeInRun`: the figures that were on the screen. */
  seen: string
}

/** How an assessor judges a practice by a criterion. Rows are never changed: the assessor's highest number stands. */
export interface CriterionJudgementTable {
  id: string
  waveId: string
  practiceId: string
  criterion: string
  accountId: string
  /** 1, 2, 3 … of the assessor on this criterion of the practice. */
  number: number
  reason: string
  /** 1 … 5; `null` when it cannot be judged. */
  rating: number | null
  /** How many others' judgements of the criterion the assessor could have seen. */
  othersSeen: number
  at: string
}

/** That somebody had others' judgements shown. Rows are never changed. */
export interface JudgementRevealTable {
  id: string
  waveId: string
  /** `null`: those about every practice, as they were at the time, in a file. */
  practiceId: string | null
  accountId: string
  at: string
}

/** What a practice counts as already, before and beside this study. */
export const recognitions = ['neither', 'promising', 'safe'] as const
export type RecognisedAs = (typeof recognitions)[number]

/** Rows are never changed: the highest number of a practice stands. */
export interface PracticeRecognitionTable {
  id: string
  practiceId: string
  /** 1, 2, 3 … on the practice. */
  number: number
  recognisedAs: RecognisedAs
  reason: string
  accountId: string
  at: string
}
