import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { dStudy, varianceComponents, type VarianceComponents } from '#analysis/variance-components.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { referenceCases } from '#commands/verify/reference-file.ts'
import { scored } from '#tests/support/scored.ts'

describe('the components of mapping-84', () => {
  let folder: Awaited<ReturnType<typeof readMappingFolder>>
  let components: VarianceComponents
  beforeAll(async () => {
    folder = await readMappingFolder('demonstration/mapping-84')
    components = varianceComponents(scored(folder.dataset, folder.key))
  })

  test('are those of lme4', () => {
    const [reference] = referenceCases(readFileSync('tests/reference/mapping-84.json', 'utf8'))
    const { generalizabilityFixedItems, ...expected } = (
      reference!.expected as {
        varianceComponents: Record<string, number> & { generalizabilityFixedItems: number[] }
      }
    ).varianceComponents
    for (const [name, value] of Object.entries(expected)) {
      expect(components[name as 'practice']).toBeCloseTo(value, 4)
    }
    generalizabilityFixedItems.forEach((value, place) => {
      expect(components.generalizabilityFixedItems[place]).toBeCloseTo(value, 4)
    })
    expect(components).toMatchObject({ practices: 84, informants: 384, items: 43, answers: 15468 })
  })

  test('their shares add up to one', () => {
    const { reasons, ...shares } = components.share
    expect(reasons).toEqual({})
    expect(Object.values(shares).reduce((sum, share) => sum! + share!, 0)).toBeCloseTo(1, 12)
  })

  test('four informants tell practices apart with .70, six with .80', () => {
    const study = dStudy(components)
    expect(study.rows.map(({ informants }) => informants)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(study.needed.map(({ target, fixedItems }) => [target, fixedItems])).toEqual([
      [0.7, 4],
      [0.8, 6],
    ])
    expect(study.atMeanInformants!.informants).toBeCloseTo(components.harmonicMeanInformants!, 12)
    expect(study.atMeanInformants!.fixedItems).toBeGreaterThan(study.rows[2]!.fixedItems!)
  })

  test('do not depend on the order of rows', () => {
    const { responses, answers } = folder.dataset
    const turned = scored({ responses: responses.toReversed(), answers: answers.toReversed() }, folder.key)
    expect(varianceComponents(turned)).toEqual(components)
  })
})

test('a mapping with one practice has a reason in place of every figure', async () => {
  const { dataset, key } = await readMappingFolder('demonstration/mapping-84')
  const responses = dataset.responses.filter(({ practice }) => practice === 'P001')
  const known = new Set(responses.map(({ response }) => response))
  const answers = dataset.answers.filter(({ response }) => known.has(response))
  const components = varianceComponents(scored({ responses, answers }, key))
  expect(components.practice).toBeNull()
  expect(components.share.reasons.practice).toBe('too_few_groups')
  const study = dStudy(components)
  expect(study.rows.every(({ reasons }) => reasons.fixedItems === 'too_few_groups')).toBe(true)
  expect(study.needed.every(({ reasons }) => reasons.fixedItems === 'too_few_groups')).toBe(true)
})

test('a mapping that nobody has answered is empty', async () => {
  const { key } = await readMappingFolder('demonstration/mapping-84')
  const components = varianceComponents(scored({ responses: [], answers: [] }, key))
  expect(components.reasons.practice).toBe('empty')
  expect(components.harmonicMeanInformants).toBeNull()
  expect(components.reasons.harmonicMeanInformants).toBe('empty')
  expect(dStudy(components).atMeanInformants).toBeNull()
})
