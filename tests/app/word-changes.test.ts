import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordChanges } from '#app/scopes/word-changes.ts'

const side = (own: 'before' | 'after', before: string, after: string) =>
  wordChanges(before, after)
    .filter((stretch) => stretch.in === 'both' || stretch.in === own)
    .map(({ text }) => text)
    .join('')

describe('wordChanges', () => {
  test('marks the words taken out and put in', () => {
    expect(wordChanges('Praksis bygger på en teori', 'Praksis bygger på en viden')).toEqual([
      { in: 'both', text: 'Praksis bygger på en ' },
      { in: 'before', text: 'teori' },
      { in: 'after', text: 'viden' },
    ])
  })

  test('what is the same to the letter has no marks, also when it is nothing', () => {
    expect(wordChanges('Målene er kendt', 'Målene er kendt')).toEqual([
      { in: 'both', text: 'Målene er kendt' },
    ])
    expect(wordChanges('', '')).toEqual([])
  })

  test('a long text that was written anew is marked as a whole', () => {
    const words = (word: string) => Array.from({ length: 400 }, (_, index) => `${word}${index}`).join(' ')
    expect(wordChanges(words('a'), words('b')).map((stretch) => stretch.in)).toEqual(['before', 'after'])
  })

  test('each side is its whole text', () => {
    const text = fc.array(fc.constantFrom('en', 'to', 'på', 'fire', '.', ' ', '\n'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side('before', before.join(' '), after.join(' '))).toBe(before.join(' '))
        expect(side('after', before.join(' '), after.join(' '))).toBe(after.join(' '))
      }),
    )
  })
})
