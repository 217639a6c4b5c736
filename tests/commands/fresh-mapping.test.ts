import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { freshMapping } from '../../bench/fresh/mapping.ts'
import { writeFreshFolder } from '../../bench/fresh/folder.ts'
import { pooledQuality, qualityOfFlags } from '../../bench/flag-quality.ts'
import { readMappingFolder } from '#commands/mapping-folder.ts'
import { injectedIn } from '#commands/verify/injected.ts'

const folder = mkdtempSync(join(tmpdir(), 'praksiskort-fresh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mapping = freshMapping(1)

describe('a made-up mapping', () => {
  test('is the same for the same seed and another for another', () => {
    expect(freshMapping(1)).toEqual(mapping)
    expect(freshMapping(2).dataset.answers).not.toEqual(mapping.dataset.answers)
  })

  test('has the size of mapping-84 and its injected cases, in practices of their own', () => {
    const { dataset, key, injected } = mapping
    expect([dataset.practices.length, dataset.responses.length]).toEqual([84, 384])
    expect(key.elements.flatMap(({ items }) => items)).toHaveLength(43)
    expect(Object.fromEntries(Object.entries(injected).map(([kind, ids]) => [kind, ids.length]))).toEqual({
      single: 4,
      straight: 5,
      disagree: 6,
      outlier: 4,
      scope: 3,
      low: 6,
    })
    const practiceOf = new Map(dataset.responses.map(({ informant, practice }) => [informant, practice]))
    const practices = Object.values(injected).flatMap((ids: readonly string[]) =>
      ids.map((id) => practiceOf.get(id) ?? id),
    )
    expect(new Set(practices).size).toBe(28)
  })

  test('is read from its folder as it was made, with its truth', async () => {
    await writeFreshFolder(folder, mapping, 1)
    const read = await readMappingFolder(folder)
    expect(read.dataset).toEqual(mapping.dataset)
    expect(read.key).toEqual(mapping.key)
    const truth = readFileSync(join(folder, 'truth.json'), 'utf8')
    expect(injectedIn(truth)).toEqual(mapping.injected)
  })
})

test('flags find what is injected: clean cases all, outliers often', () => {
  const pooled = pooledQuality([1, 2, 3].map((seed) => qualityOfFlags(freshMapping(seed))))
  const recall = new Map(pooled.map((quality) => [quality.kind, quality.recall!]))
  for (const kind of ['single', 'straight', 'scope', 'low'] as const) expect(recall.get(kind)).toBe(1)
  expect(recall.get('disagree')).toBeGreaterThan(0.8)
  expect(recall.get('outlier')).toBeGreaterThan(0.2)
})
