import fc from 'fast-check'
import { unregistered, type Dataset, type ResponseRow } from '#analysis/dataset.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { responseRow } from '#tests/support/response-row.ts'

/** Two elements on five points: three items, and one that is reversed. */
export const smallKey: ScoringKey = {
  questionnaire: 'small',
  minimum: 1,
  maximum: 5,
  elements: [
    { id: 'a', items: ['a1', 'a2', 'a3'].map((id) => ({ id, reverse: false })) },
    { id: 'b', items: [{ id: 'b1', reverse: true }] },
  ],
}

/** By item: a rating, −1, −7, −8, or absent where it was not asked. */
export type GivenAnswers = Readonly<Record<string, number>>

export function datasetOf(
  practices: readonly string[],
  given: readonly (readonly [ResponseRow, GivenAnswers])[],
): Dataset {
  return {
    practices: practices.map(unregistered),
    responses: given.map(([response]) => response),
    answers: given.flatMap(([{ response }, values]) =>
      Object.entries(values).map(([item, value]) => answerRow(response, item, value)),
    ),
  }
}

/** Another scale, another number of items, no item that another could be compared with. */
const keys: readonly ScoringKey[] = [
  smallKey,
  { ...smallKey, questionnaire: 'four points', maximum: 4 },
  {
    questionnaire: 'one item',
    minimum: 1,
    maximum: 2,
    elements: [{ id: 'a', items: [{ id: 'a1', reverse: false }] }],
  },
]

const known = (from: number, to: number) => fc.option(fc.integer({ min: from, max: to }), { nil: null })

function responses({ minimum, maximum, elements }: ScoringKey) {
  const rating = fc.integer({ min: minimum, max: maximum })
  const value = fc.oneof({ weight: 4, arbitrary: rating }, fc.constantFrom(-1, -7, -8))
  const items = elements.flatMap((element) => element.items.map(({ id }) => [id, value] as const))
  return fc.record({
    answers: fc.record(Object.fromEntries(items), { requiredKeys: [] }),
    about: fc.record({
      role: fc.constantFrom('leader', 'leder', 'staff', 'borger', 'frivillig'),
      scopeVersion: fc.constantFrom(1, 1, 1, 2),
      ownStake: fc.constantFrom('yes' as const, 'no' as const, null),
      closeness: known(1, 5),
      knowledge: known(1, 5),
      scopeLevel: known(1, 5),
      scopeCitizensPerYear: known(0, 400),
      activeSeconds: known(0, 2000),
    }),
  })
}

/** A scoring key and a mapping of up to six practices with up to four informants each. */
export const shapes: fc.Arbitrary<{ readonly key: ScoringKey; readonly dataset: Dataset }> = fc
  .constantFrom(...keys)
  .chain((key) =>
    fc.array(fc.array(responses(key), { maxLength: 4 }), { maxLength: 6 }).map((practices) => ({
      key,
      dataset: datasetOf(
        practices.map((_, at) => `practice-${at}`),
        practices.flatMap((informants, at) =>
          informants.map(
            ({ answers, about }, place) =>
              [
                responseRow(`informant-${at}-${place}`, `practice-${at}`, about),
                answers as GivenAnswers,
              ] as const,
          ),
        ),
      ),
    })),
  )
