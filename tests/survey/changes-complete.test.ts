import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaireChanges } from '#survey/changes.ts'
import { measurementDigest, presentationDigest } from '#survey/digest.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

test('none is left out: no changes exactly when both digests are the same', () => {
  const sameDigests = (a: Questionnaire, b: Questionnaire) =>
    measurementDigest(a) === measurementDigest(b) && presentationDigest(a) === presentationDigest(b)
  const edits = fc
    .tuple(anyQuestionnaire(), anyQuestionnaire(), fc.infiniteStream(fc.nat()))
    .map(([from, donor, choices]) => ({ from, to: edited(from, donor, choices) as Questionnaire }))
  fc.assert(
    fc.property(edits, ({ from, to }) => {
      const same = sameDigests(from, to)
      expect(questionnaireChanges(from, to).length === 0).toBe(same)
      expect(questionnaireChanges(to, from).length === 0).toBe(same)
      const paths = questionnaireChanges(from, to).map(({ where }) => where.path)
      expect(new Set(paths).size).toBe(paths.length)
    }),
    { numRuns: 60 },
  )
}, 30_000)

/**
 * A copy with a part of it, chosen by numbers, taken from another questionnaire: a text, an option, an item, a list the
 * other way round, an optional part gone.
 */
function edited(value: unknown, donor: unknown, choices: Iterator<number>): unknown {
  const choose = (count: number) => (count === 0 ? 0 : (choices.next().value as number) % count)
  if (typeof value !== 'object' || value === null || typeof donor !== 'object' || donor === null) return donor
  if (Array.isArray(value)) {
    if (value.length === 0 || !Array.isArray(donor) || donor.length === 0) return value
    const at = choose(value.length)
    // an array of other length, an order turned around, or one entry edited
    const way = choose(6)
    if (way === 0 && isOfFields(value)) return value.toSpliced(at, 1)
    if (way === 1) return value.toReversed()
    return value.with(at, edited(value[at], donor[at % donor.length], choices))
  }
  const names = Object.keys(value).filter((name) => name !== 'id' && name !== 'kind' && name !== 'code')
  const name = names[choose(names.length)]
  if (name === undefined) return value
  const parts = value as Record<string, unknown>
  const others = donor as Record<string, unknown>
  if (!(name in others)) return optionalParts.has(name) ? without(parts, name) : value
  return { ...parts, [name]: edited(parts[name], others[name], choices) }
}

const optionalParts = new Set(
  'licence scopeCheck facts opposites basis ownPage isNot questions textByRole anchor weight hint shownAs'.split(
    ' ',
  ),
)

function without(parts: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))
}

/** Degrees and pairs keep their number. */
function isOfFields(list: readonly unknown[]): boolean {
  return list.every(
    (entry) => typeof entry === 'object' && entry !== null && ('id' in entry || 'code' in entry),
  )
}
