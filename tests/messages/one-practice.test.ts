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

test('gates that ask for one thing speak of it in the singular', () => {
  const gates = ['minimumInformants', 'minimumRoles', 'minimumAnsweredElements'] as const
  expect(gates.map((gate) => da.shortlist.gate(gate, '1'))).toEqual([
    'mindst 1 informant har en score',
    'mindst 1 rolle er repræsenteret',
    'mindst 1 element er besvaret',
  ])
  expect(gates.map((gate) => en.shortlist.gate(gate, '1'))).toEqual([
    'at least 1 informant has a score',
    'at least 1 role is represented',
    'at least 1 element is answered',
  ])
  expect(da.shortlist.gate('minimumRoles', '2')).toBe('mindst 2 roller er repræsenteret')
})

test('one informant, and answers that are all the same, are told as they are', () => {
  const figures = { value: '0,00', isZero: true, threshold: '0,00', n: 43, rule: undefined }
  expect(da.flags.texts['low-variation'].found(figures)).toBe('Alle 43 svar er ens.')
  expect(en.flags.texts['low-variation'].found(figures)).toBe('All 43 answers are the same.')
  const some = { ...figures, value: '0,12', isZero: false, threshold: '0,12' }
  expect(da.flags.texts['low-variation'].found(some)).toBe(
    'Svarene spreder sig kun 0,12 point. Reglen gælder dem, der spreder sig højst 0,12.',
  )
  expect(da.flags.texts['one-role-only'].found({ ...figures, n: 1 })).not.toContain('1 informanter')
  expect(da.flags.texts['one-role-only'].found({ ...figures, n: 2 })).toBe(
    'Alle 2 informanter har samme rolle.',
  )
})
