import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { verifyCase } from '#commands/verify/verify-case.ts'

const cases = referenceCases(readFileSync('tests/analysis/r-values/consistency.json', 'utf8'))

test.each(cases)('$id agrees with R', async (reference) => {
  const { differences, values } = await verifyCase(reference, { dataFolder: 'demonstration' })
  expect(differences).toEqual([])
  expect(values).toBeGreaterThan(10)
})
