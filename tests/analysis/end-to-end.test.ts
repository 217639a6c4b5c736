import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { verifyCase } from '#commands/verify/verify-case.ts'

const folder = 'tests/analysis/r-values/end-to-end'

/**
 * Twelve practices, too few for the role model: one without informants, one whose informants answered nothing, one with a
 * single informant, two with the same answers; reversed items, rows and columns in no order. Values by `end-to-end.R`.
 */
test('a small mapping agrees with R in every figure', async () => {
  const [reference] = referenceCases(readFileSync(`${folder}/expected.json`, 'utf8'))
  const verdict = await verifyCase(reference!, { dataFolder: folder })
  expect(verdict.differences).toEqual([])
  expect(verdict.values).toBeGreaterThan(250)
})
