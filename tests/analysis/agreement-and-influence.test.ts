import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { verifyCase } from '#commands/verify/verify-case.ts'

/** Made by the R script beside it, from the definitions. */
const cases = referenceCases(readFileSync('tests/analysis/r-values/agreement-and-influence.json', 'utf8'))

test.each(cases)('$function, $id: agrees with R', async (reference) => {
  const verdict = await verifyCase(reference, { dataFolder: 'demonstration' })
  expect(verdict.differences).toEqual([])
  expect(verdict.values).toBeGreaterThan(5)
})
