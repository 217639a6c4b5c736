import type { AnswerRow, PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import { unregistered } from '#analysis/dataset.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { scoreTable } from '#analysis/score-table.ts'
import type { ShortlistInput } from '#analysis/shortlist/input.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'

/** Two elements of one item each, five points. */
const key: ScoringKey = {
  questionnaire: 'test',
  minimum: 1,
  maximum: 5,
  elements: ['virkning', 'relation'].map((id) => ({ id, items: [{ id: `${id}-1`, reverse: false }] })),
}

export interface FieldResponse {
  readonly practice: string
  /** r0, r1, … in the order given when left out. */
  readonly response?: string
  readonly role?: string
  readonly scopeVersion?: number
  /** The rating of each element, `null` without one. */
  readonly ratings: readonly [number | null, number | null]
}

/** A shortlist's input from a few responses. */
export function fieldOf(
  responses: readonly FieldResponse[],
  more: Partial<ShortlistInput> & { readonly registered?: readonly Partial<PracticeRow>[] } = {},
): ShortlistInput {
  const { registered = [], ...rest } = more
  const rows = responses.map(({ practice, role = 'staff', scopeVersion = 1 }, at): ResponseRow => ({
    response: idOf(responses, at),
    informant: idOf(responses, at),
    practice,
    role,
    scopeVersion,
    closeness: null,
    knowledge: null,
    ownStake: null,
    scopeLevel: null,
    scopeCitizensPerYear: null,
    activeSeconds: null,
  }))
  const answers = responses.flatMap(({ ratings }, at) =>
    ratings.map((rating, element): AnswerRow => {
      const item = key.elements[element]!.items[0]!.id
      return { response: idOf(responses, at), item, rating, missing: rating === null ? -1 : null }
    }),
  )
  const table = ratingTable(rows, key)
  fillRatings(table, answers)
  const practices = new Map(responses.map(({ practice }) => [practice, unregistered(practice)]))
  for (const row of registered) practices.set(row.practice!, { ...unregistered(row.practice!), ...row })
  return { table: scoreTable(table), practices: [...practices.values()], model: null, ...rest }
}

function idOf(responses: readonly FieldResponse[], at: number): string {
  return responses[at]!.response ?? `r${at}`
}
