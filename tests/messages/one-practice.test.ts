import { expect, test } from 'vitest'
import { da } from '#app/messages/da.ts'
import { en } from '#app/messages/en.ts'

test('agreement over one practice alone is told in the singular, and has no median', () => {
  const figures = { n: '1', median: '0,71', weak: '0' }
  expect(da.reliability.awgSentence(figures)).toContain('Én praksis har det, og dens tal er 0,71.')
  expect(en.reliability.awgSentence(figures)).toContain('one practice has them, and its figure is 0,71.')
  expect(da.reliability.awgSentence({ ...figures, n: '3' })).toContain('For de 3 praksisser')
  expect(da.reliability.withoutAd('1')).toMatch(/^Én praksis har for få svar/)
  expect(en.reliability.withoutAd('1')).toMatch(/^One practice has too few/)
})

test('a single response before a split is spoken of in the singular', () => {
  expect(da.successions.sent(1)).toMatch(/om den skal følge med\.$/)
  expect(da.successions.sent(2)).toMatch(/om de skal følge med\.$/)
})
