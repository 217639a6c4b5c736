import { elementsOf, type Questionnaire } from './questionnaire.ts'

/** What counts in a score: items by element, their direction, and the range of the scale. */
export interface ScoringKey {
  readonly questionnaire: string
  readonly minimum: number
  readonly maximum: number
  readonly elements: readonly {
    readonly id: string
    readonly items: readonly {
      readonly id: string
      readonly reverse: boolean
      /** How much it counts in the element's score; 1 when left out. */
      readonly weight?: number
    }[]
  }[]
  /** Pairs of items that say the opposite of each other, so that nobody can well agree with both as they are worded. */
  readonly opposites?: readonly (readonly [string, string])[]
}

/** The scoring key of a questionnaire: its items and numbers without a word of its wording. */
export function scoringKey(questionnaire: Questionnaire): ScoringKey {
  const ratings = questionnaire.scale.map(({ value }) => value)
  return {
    questionnaire: questionnaire.id,
    minimum: Math.min(...ratings),
    maximum: Math.max(...ratings),
    elements: elementsOf(questionnaire).map(({ id: element, items }) => ({
      id: element,
      items: items.map(({ id, reverse, weight }) => ({
        id,
        reverse,
        ...(weight !== undefined && { weight }),
      })),
    })),
    ...(questionnaire.opposites && { opposites: questionnaire.opposites }),
  }
}
