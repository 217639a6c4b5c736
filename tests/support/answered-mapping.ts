import fc from 'fast-check'
import type { ResponseRow } from '#analysis/dataset.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from './answer-row.ts'
import { responseRow } from './response-row.ts'
import { scored } from './scored.ts'

/** One informant's answers in the key's order as ticked: a rating, a missing code, or null where nothing was asked. */
export interface Answered extends Partial<ResponseRow> {
  readonly practice: string
  readonly answers: readonly (number | null)[]
}

/** Elements e1, e2 … of so many items each, e1_1, e1_2 …; items named in `reversed` are turned. */
export function keyOf(sizes: readonly number[], maximum = 5, reversed: readonly string[] = []): ScoringKey {
  return {
    questionnaire: 'test',
    minimum: 1,
    maximum,
    elements: sizes.map((size, element) => ({
      id: `e${element + 1}`,
      items: Array.from({ length: size }, (_, item) => `e${element + 1}_${item + 1}`).map((id) => ({
        id,
        reverse: reversed.includes(id),
      })),
    })),
  }
}

/** Scores of a few informants; a response is r000, r001 … in the order given unless it has a name of its own. */
export function answeredMapping(key: ScoringKey, given: readonly Answered[]): ScoreTable {
  const named = given.map((answered, place) => ({ name: `r${String(place).padStart(3, '0')}`, ...answered }))
  const items = key.elements.flatMap((element) => element.items.map(({ id }) => id))
  const responses = named.map(({ name, answers: _, ...row }) =>
    responseRow(row.response ?? name, row.practice, row),
  )
  const answers = named.flatMap(({ name, response = name, answers: values }) =>
    values.flatMap((value, place) => (value === null ? [] : answerRow(response, items[place]!, value))),
  )
  return scored({ responses, answers }, key)
}

/** Any mapping of up to six practices on a key of three elements (3, 2 and 1 items), gaps, ties and lone informants included. */
export const anyAnswers: fc.Arbitrary<Answered[]> = fc.array(
  fc.record({
    practice: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
    role: fc.constantFrom('leder', 'medarbejder', 'borger', 'frivillig'),
    scopeVersion: fc.constantFrom(1, 1, 1, 2),
    answers: fc.array(fc.constantFrom(1, 2, 3, 4, 5, 4, 5, -1, -7, -8, null), { minLength: 6, maxLength: 6 }),
  }),
  { maxLength: 30 },
)
