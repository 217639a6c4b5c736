import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineChanges, type LineChange } from '#app/scopes/line-changes.ts'
import { scopeLines } from '#app/scopes/scope-lines.ts'

describe('the items of a scope card', () => {
  test('are lines, bullets and what semicolons part', () => {
    expect(scopeLines('- Samtaler\n* Værested; hjemmebesøg (én; flere)\r\n– Natherberg')).toEqual([
      'Samtaler',
      'Værested',
      'hjemmebesøg (én; flere)',
      'Natherberg',
    ])
    expect(scopeLines('Huset: • ophold • samtaler')).toEqual(['Huset:', 'ophold', 'samtaler'])
  })

  test('keep a paragraph whole, a number in front, and a bracket that never closes', () => {
    expect(scopeLines('2. sal. Ugentlige besøg, hjælp til økonomi.')).toEqual([
      '2. sal. Ugentlige besøg, hjælp til økonomi.',
    ])
    expect(scopeLines('Ophold (kun voksne; samtaler')).toEqual(['Ophold (kun voksne', 'samtaler'])
  })

  test('are none when nothing is written', () => {
    expect([scopeLines(null), scopeLines(''), scopeLines(' \n ; ')]).toEqual([[], [], []])
  })

  test('hold every letter that was written', () => {
    const letters = (text: string) => text.match(/[\p{L}\d]/gu)?.join('') ?? ''
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abø12;()[]-•* \n.') }), (text) => {
        expect(letters(scopeLines(text).join(''))).toBe(letters(text))
      }),
    )
  })
})

describe('changes of a list', () => {
  const told = (change: LineChange) =>
    change.kind === 'changed'
      ? `changed ${change.stretches.map((s) => `${s.in}:${s.text.trim()}`).join('|')}`
      : `${change.kind} ${change.text}`

  test('are told as kept, removed, added, and changed word by word', () => {
    const before = ['Samtaler to gange om ugen', 'Natherberg', 'Værested']
    const after = ['Samtaler tre gange om ugen', 'Værested', 'Hjemmebesøg']
    expect(lineChanges(before, after).map(told)).toEqual([
      'removed Natherberg',
      'changed both:Samtaler|before:to|after:tre|both:gange om ugen',
      'kept Værested',
      'added Hjemmebesøg',
    ])
  })

  test('hold both lists whole, whatever they say', () => {
    const list = fc.array(fc.constantFrom('a b c', 'a b d', 'x', 'y z', 'a'), { maxLength: 6 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = lineChanges(before, after)
        const side = (own: 'before' | 'after', gone: 'added' | 'removed') =>
          changes
            .filter(({ kind }) => kind !== gone)
            .map((change) =>
              change.kind === 'changed'
                ? change.stretches
                    .filter((stretch) => stretch.in === 'both' || stretch.in === own)
                    .map(({ text }) => text)
                    .join('')
                : change.text,
            )
        expect(side('before', 'added').toSorted()).toEqual(before.toSorted())
        expect(side('after', 'removed').toSorted()).toEqual(after.toSorted())
      }),
    )
  })
})
