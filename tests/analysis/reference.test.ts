import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referenceFunctions } from '#commands/verify/functions.ts'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { verifyCase } from '#commands/verify/verify-case.ts'

/** Values computed in R; how they were made stands in tests/reference/README.md. */
const cases = readdirSync('tests/reference')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    referenceCases(readFileSync(`tests/reference/${file}`, 'utf8')).map((reference) => ({
      file,
      ...reference,
    })),
  )

test('every function that a case names is there to be compared', () => {
  const named = new Set(cases.map((reference) => reference.function))
  expect([...named].filter((name) => !Object.hasOwn(referenceFunctions, name))).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(58)
})

test.each(cases)('$file $id: $function agrees', async (reference) => {
  const verdict = await verifyCase(reference, { dataFolder: 'demonstration' })
  expect(verdict.differences).toEqual([])
  expect(verdict.values).toBeGreaterThan(0)
})
