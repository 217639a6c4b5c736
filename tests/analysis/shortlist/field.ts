import { unregistered, type PracticeRow } from '#analysis/dataset.ts'
import type { ShortlistInput } from '#analysis/shortlist/input.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { scored } from '#tests/support/scored.ts'

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
  const rows = responses.map(({ practice, ratings: _, ...about }, at) =>
    responseRow(idOf(responses, at), practice, about),
  )
  const answers = responses.flatMap(({ ratings }, at) =>
    ratings.map((rating, element) =>
      answerRow(idOf(responses, at), key.elements[element]!.items[0]!.id, rating ?? -1),
    ),
  )
  const practices = new Map(responses.map(({ practice }) => [practice, unregistered(practice)]))
  for (const row of registered) practices.set(row.practice!, { ...unregistered(row.practice!), ...row })
  const table = scored({ responses: rows, answers }, key)
  return { table, practices: [...practices.values()], model: null, ...rest }
}

function idOf(responses: readonly FieldResponse[], at: number): string {
  return responses[at]!.response ?? `r${at}`
}
