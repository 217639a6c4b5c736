import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordChanges } from '#app/word-changes.ts'

const side = (own: 'before' | 'after', before: string, after: string) =>
  wordChanges(before, after)
    .filter((stretch) => stretch.in === 'both' || stretch.in === own)
    .map(({ text }) => text)
    .join('')

describe('wordChanges', () => {
  test('marks the words taken out and put in', () => {
    expect(wordChanges('Praksis bygger på en teori', 'Praksis bygger på klar viden')).toEqual([
      { in: 'both', text: 'Praksis bygger på ' },
      { in: 'before', text: 'en teori ' },
      { in: 'after', text: 'klar viden ' },
    ])
  })

  test('the last word is the same word though no space follows it', () => {
    expect(wordChanges('Målene er kendt', 'Målene er kendt af alle')).toEqual([
      { in: 'both', text: 'Målene er kendt ' },
      { in: 'after', text: 'af alle ' },
    ])
  })

  test('a long text that was written anew is marked as a whole', () => {
    const words = (word: string) => Array.from({ length: 400 }, (_, index) => `${word}${index}`).join(' ')
    expect(wordChanges(words('a'), words('b')).map((stretch) => stretch.in)).toEqual(['before', 'after'])
  })

  test('each side holds all words of its text, in order', () => {
    const text = fc.array(fc.constantFrom('en', 'to', 'tre', 'fire', '.'), { maxLength: 12 })
    const wordsIn = (line: string) => line.split(/\s+/).filter(Boolean)
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(wordsIn(side('before', before.join(' '), after.join(' ')))).toEqual(before)
        expect(wordsIn(side('after', before.join(' '), after.join(' ')))).toEqual(after)
      }),
    )
  })
})
