import { describe, expect, test } from 'vitest'
import { da } from '#app/messages/da.ts'
import { en } from '#app/messages/en.ts'

const figures = { n: 5, lowest: '2,00', highest: '5,00', q1: '3,00', q3: '4,00', mean: '3,50' }

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [value(figures) as string]
  return Object.values(value as object).flatMap(sentences)
}

describe('where practices are not compared', () => {
  test.each([
    [da, /højest|lavest|rækkefølge|rangord|bytte|bedst|bedre|skelne|sammenligne (?!dem\.$)/],
    [en, /highest|lowest|higher|in order|rank|best|better|apart|compar(?!ing them\.$)/],
  ])('nothing that is said of scores puts one above another', ({ scoreUse }, ranking) => {
    const ranked = sentences(scoreUse.compared).filter((said) => ranking.test(said))
    const unranked = sentences(scoreUse.uncompared).filter((said) => ranking.test(said))
    expect(ranked.length).toBeGreaterThan(8)
    expect(unranked).toEqual([])
  })

  test('the practices along an element are counted, and their range is not told', () => {
    expect(da.scoreUse.compared.practicesSentence(figures)).toContain('fra 2,00 til 5,00')
    expect(da.scoreUse.uncompared.practicesSentence(figures)).toBe(
      '5 praksisser har en score på elementet, og hver af dem læses for sig.',
    )
  })
})
