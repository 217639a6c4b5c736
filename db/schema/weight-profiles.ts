/** Weights of elements that a study knows by a name. Rows are never changed: the highest number of a name stands. */
export interface WeightProfileTable {
  id: string
  studyId: string
  name: string
  /** Of the name, for order. */
  sortKey: string
  /** 1, 2, 3 … within the name. */
  number: number
  /** JSON of `WeightProfile`. */
  profile: string
  reason: string
  accountId: string
  at: string
}
