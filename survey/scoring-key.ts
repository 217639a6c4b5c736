/** What counts in a score: items by element, their direction, and the range of the scale. */
export interface ScoringKey {
  readonly questionnaire: string
  readonly minimum: number
  readonly maximum: number
  readonly elements: readonly {
    readonly id: string
    readonly items: readonly { readonly id: string; readonly reverse: boolean }[]
  }[]
}
