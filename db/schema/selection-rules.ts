/** A rule for choosing practices for interview. Rows are never changed: the highest number of a wave stands. */
export interface SelectionRuleTable {
  id: string
  waveId: string
  /** 1, 2, 3 … within the wave. */
  number: number
  /** JSON of `SelectionRule`, whole. */
  rule: string
  /** SHA-256 of `rule`. */
  digest: string
  reason: string
  accountId: string
  at: string
  /** 1 when the results of the wave had been opened when it was registered, else 0. */
  afterOpening: number
}

/** A list that was made: a rule on a frozen set. The same rule on the same set gives the same result, unless it is computed
 * in another way. */
export interface RuleRunTable {
  id: string
  setId: string
  ruleId: string
  /** SHA-256 of what came out, as canonical JSON. */
  digest: string
  /** The versions of scores and of lists that it was computed by. */
  analysisVersion: number
  listVersion: number
  accountId: string
  at: string
}
