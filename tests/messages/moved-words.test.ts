import { expect, test } from 'vitest'
import { movedWords } from '#app/components/shortlist/list/moved-words.ts'
import { da } from '#app/messages/da.ts'
import { en } from '#app/messages/en.ts'

const effect = {
  cause: { kind: 'element', id: 'virkning' },
  rankInstead: 21,
  rankChange: 9,
  leavesTopK: true,
  entersTopK: false,
} as const
const unranked = { ...effect, rankInstead: null, rankChange: null }

test('a practice with an interval of ranks falls to a rank', () => {
  expect(movedWords(effect, 14, da.shortlist.cause, 'da')).toBe('falder den til nr. 21 og ud af top 14')
})

test('one without is only said to leave or enter the first k, or not to cross that line', () => {
  const said = (more: object) => movedWords({ ...unranked, ...more }, 14, da.shortlist.cause, 'da')
  expect(said({})).toBe('ryger den ud af top 14')
  expect(said({ leavesTopK: false, entersTopK: true })).toBe('kommer den ind i top 14')
  expect(said({ leavesTopK: false })).toBe('flytter den sig, men ikke over stregen ved top 14')
  expect(movedWords(unranked, 14, en.shortlist.cause, 'en')).not.toContain('no.')
})
