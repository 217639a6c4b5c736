import { z } from 'zod'
import { weightDraws } from '#analysis/statistics/weight-draws.ts'
import { plainText, plainTextFault } from '#survey/plain-text.ts'
import { ruleLimits } from './rule-limits.ts'

/** A name as people write one on a line. */
export const nameText = z
  .string()
  .min(1)
  .max(ruleLimits.name)
  .refine((text) => plainText(text) === text && plainTextFault(text) === null && !text.includes('\n'), {
    message: 'invalid_text',
  })

/** A number for some elements, by their ids. */
export const elementShares = (elements: readonly string[], least: number, most: number) =>
  z.partialRecord(z.enum(elements), z.number().min(least).max(most))

/** Where weights come from. */
export const weightSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equal_categories') }),
  z.strictObject({
    kind: z.enum(['numbers', 'order', 'bounds']),
    name: nameText,
    number: z.int().min(1).max(1_000_000),
  }),
])

/** Which weights are thought possible: some must be. */
export const weightSpace = (elements: readonly string[]) =>
  z
    .strictObject({
      source: weightSource.optional(),
      order: z
        .array(z.enum(elements))
        .refine((order) => new Set(order).size === order.length, { message: 'named_twice' })
        .optional(),
      lower: elementShares(elements, 0, 1).optional(),
      upper: elementShares(elements, 0, 1).optional(),
    })
    .refine((space) => isReachable(space, elements), { message: 'not_reachable' })

function isReachable(
  {
    order = [],
    lower,
    upper,
  }: {
    order?: readonly string[] | undefined
    lower?: Partial<Record<string, number>> | undefined
    upper?: Partial<Record<string, number>> | undefined
  },
  elements: readonly string[],
): boolean {
  const draws = weightDraws({
    criteria: elements.length,
    order: order.map((id) => elements.indexOf(id)),
    ...(lower && { lower: elements.map((id) => lower[id] ?? 0) }),
    ...(upper && { upper: elements.map((id) => upper[id] ?? 1) }),
  })
  return draws !== null
}
