import { expect, test } from 'vitest'
import { isContext } from '#analysis/flags/flag.ts'
import { mapping } from '#analysis/mapping.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import type { Dataset } from '#analysis/dataset.ts'

const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
const quick = { replicates: 0, draws: 200 }

test('lists are made by adjusted and by raw scores, each with and without flagged informants', () => {
  const { flags, shortlist } = mapping(dataset, key, quick)
  expect(shortlist.scenarios.results.map(({ scenario }) => scenario.id)).toEqual([
    'adjusted',
    'raw',
    'adjusted-without-flagged',
    'raw-without-flagged',
  ])
  const questioned = flags.filter(({ flag, response }) => response !== undefined && !isContext(flag))
  expect(shortlist.scenarios.results[3]!.leftOut).toBe(
    new Set(questioned.map(({ response }) => response)).size,
  )
})

test('an informant far from the practice is kept where nothing else is questioned', () => {
  const { flags } = mapping(dataset, key, quick)
  expect(flags.some(({ flag }) => flag === 'distance')).toBe(true)
  expect([isContext('distance'), isContext('low-knowledge')]).toEqual([true, false])
})

test('where only one role has answered the list is drawn towards the mean, and never called adjusted', () => {
  const staff = dataset.responses.filter(({ role }) => role === 'medarbejder')
  const kept = new Set(staff.map(({ response }) => response))
  const staffOnly: Dataset = {
    ...dataset,
    responses: staff,
    answers: dataset.answers.filter(({ response }) => kept.has(response)),
  }
  const { shortlist, roleModels, practices } = mapping(staffOnly, key, quick)
  expect(roleModels.shortlistModel).toBe('intercept')
  expect(shortlist.scenarios.results[0]!.scenario).toMatchObject({ id: 'shrunk', basis: 'shrunk' })
  expect(practices[0]!.score.reasons.adjusted).toBe('conditions_not_met')
  expect(practices[0]!.probabilityTopK).not.toBeNull()
})
