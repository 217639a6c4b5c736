import { describe, expect, test } from 'vitest'
import { rankQuality } from '#commands/verify/rank-quality.ts'

describe('the quality of ranks', () => {
  const certain = { raw: [1, 2, 3], adjusted: [1, 2, 3], probabilityTopK: [0, 0, 1], truth: [2, 4, 6] }

  test('is full where scores order practices as the truth does', () => {
    const quality = rankQuality(certain, 1)
    expect(quality.rawPearsonWithTruth).toBeCloseTo(1, 12)
    expect(quality).toMatchObject({ rawTop1Overlap: 1, expectedCorrectInTop1: 1, brierTop1: 0 })
  })

  test('has no correlation for one practice, or for scores that are all the same', () => {
    const single = { raw: [3], adjusted: [null], probabilityTopK: [null], truth: [2] }
    expect(rankQuality(single, 1)).toMatchObject({ rawPearsonWithTruth: null, rawTop1Overlap: 1 })
    expect(rankQuality({ ...certain, raw: [3, 3, 3] }, 1).rawPearsonWithTruth).toBeNull()
    expect(rankQuality({ ...certain, truth: [3, 3, 3] }, 1).rawPearsonWithTruth).toBeNull()
  })
})
