import { expect, test } from 'vitest'
import type { Flag } from '#analysis/flags/flag.ts'
import { flagQuality, type Injected } from '#commands/verify/flag-quality.ts'

const nothing: Injected = { single: [], straight: [], disagree: [], outlier: [], scope: [], low: [] }
const onPractice = { level: 'practice', scopeVersion: 1, value: 1, threshold: 1, n: 1 } as const

test('counts what is found of what was injected, and what was injected of what is found', () => {
  const flags: Flag[] = [
    { ...onPractice, flag: 'single-informant', practice: 'p' },
    { ...onPractice, flag: 'single-informant', practice: 'q' },
    { ...onPractice, flag: 'two-camps', practice: 's' },
    { ...onPractice, flag: 'low-knowledge', level: 'informant', practice: 'p', informant: 'r1' },
  ]
  const quality = flagQuality(flags, { ...nothing, single: ['p', 's', 't'], low: ['r1'] })
  expect(quality.single).toEqual({ found: 2, true: 3, recall: 1 / 3, precision: 0.5 })
  expect(quality.low).toEqual({ found: 1, true: 1, recall: 1, precision: 1 })
})

test('a practice with two versions of its scope is found once', () => {
  const flags: Flag[] = [1, 2].map((scopeVersion) => ({
    ...onPractice,
    scopeVersion,
    flag: 'single-informant',
    practice: 'p',
  }))
  expect(flagQuality(flags, { ...nothing, single: ['p'] }).single).toMatchObject({ found: 1, precision: 1 })
})

test('nothing injected has no recall, and nothing found no precision', () => {
  expect(flagQuality([], nothing).scope).toEqual({ found: 0, true: 0, recall: null, precision: null })
})
