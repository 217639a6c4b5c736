import { describe, expect, test } from 'vitest'
import { scoringKey } from '#survey/scoring-key.ts'
import { raisedIn, tableOf } from '#tests/analysis/flags/hand-made.ts'
import { proposedClass, questionnaireChanges } from '#survey/changes.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { promisingPractice2 as questionnaire } from '#survey/promising-practice-2.ts'
import { elementsOf, itemsOf, itemText, type Element, type Item, type Text } from '#survey/questionnaire.ts'
import { lix } from '#tests/support/reading-ease.ts'

const items = itemsOf(questionnaire)
const elements = elementsOf(questionnaire)
const byId = new Map(items.map((item) => [item.id, item]))
const itemsOfFirst = new Map(itemsOf(promisingPractice1).map((item) => [item.id, item]))

/** Kept from version 1, reworded or not, because it still asks the same (class C). */
const sameMeaning = `
  e01_1 e01_2 e01_3 e01_4 e02_1 e02_3 e02_4 e03_1 e03_2 e03_3 e04_1 e04_2 e04_3 e04_4 e05_1 e05_2 e05_3 e06_1 e06_2
  e07_1 e07_2 e07_3 e07_4 e08_2 e08_3 e08_4 e09_1 e09_2 e09_4 e10_1 e10_2 e10_3 e11_3`.match(
  /\S+/g,
) as string[]
const added = ['e02_5', 'e03_5', 'e06_4', 'e07_6', 'e08_6', 'e08_7', 'e09_5', 'e10_5', 'e11_4', 'e11_5']

/** An item in the words of every role that is asked otherwise, the plain text first. */
const wordings = (item: Item): Text[] => [item.text, ...byRole(item).map(([, text]) => text)]
const everyWording = items.flatMap(wordings)
const explanations = elements.flatMap(({ meaning, isNot }) => [meaning, isNot as Text])

describe('the items of version 2', () => {
  test('are 43, as many in each element as before', () => {
    const counts = (of: readonly Element[]) => of.map((element) => element.items.length)
    expect(counts(elements)).toEqual([4, 4, 4, 4, 3, 3, 5, 5, 4, 4, 3])
    expect(counts(elements)).toEqual(counts(elementsOf(promisingPractice1)))
    expect(elements.map(({ id, name }) => [id, name])).toEqual(
      elementsOf(promisingPractice1).map(({ id, name }) => [id, name]),
    )
  })

  test('are one sentence of at most 120 characters, without a full stop', () => {
    for (const { da, en } of everyWording) {
      for (const text of [da, en]) {
        expect(text.length, text).toBeLessThanOrEqual(120)
        expect(text, text).toMatch(/^\p{Lu}[^.!?:;()/]*\p{L}$/u)
      }
    }
  })

  test('ask one thing each: nothing joined by "and" or "or"', () => {
    for (const { da, en } of everyWording) {
      expect(da, da).not.toMatch(/\b(og|eller|samt|både|hverken)\b/i)
      expect(en, en).not.toMatch(/\b(and|or|both|neither)\b/i)
    }
  })

  test('deny nothing, so that nobody has to agree with a "not"', () => {
    for (const { da, en } of everyWording) {
      expect(da, da).not.toMatch(/\b(ikke|ingen|intet|aldrig|uden|mangler)\b/i)
      expect(en, en).not.toMatch(/\b(not|no|none|never|without|lacks?)\b|n't/i)
    }
  })

  test('can be read as easily as a letter from the municipality', () => {
    for (const { da } of everyWording) expect(lix(da), da).toBeLessThan(40)
    const mean = everyWording.reduce((sum, { da }) => sum + lix(da), 0) / everyWording.length
    expect(mean).toBeLessThan(31)
  })

  test('use no word that only one trade knows', () => {
    const trade =
      /monitorer|implementer|evidens|effektmål|kerneelement|operationalis|fidelitet|kvalitetssikr|borgerinddrag|data\b/i
    for (const { da } of everyWording) expect(da, da).not.toMatch(trade)
  })

  test('say with an anchor what a high answer looks like, or of a reversed item a low one', () => {
    for (const { id, anchor, reverse } of items) {
      // the sentence tells itself which end it is about, wherever it is shown
      expect(anchor?.da, id).toMatch(
        reverse ? /^Passer dårligt, når [^.!?]+\.$/ : /^Passer godt, når [^.!?]+\.$/,
      )
      expect(anchor?.en, id).toMatch(reverse ? /^Fits poorly when [^.!?]+\.$/ : /^Fits well when [^.!?]+\.$/)
      expect(lix(anchor?.da ?? ''), anchor?.da).toBeLessThan(45)
    }
    expect(new Set(items.map(({ anchor }) => anchor?.da)).size).toBe(items.length)
  })
})

describe('the words of a role', () => {
  test('differ from the plain text, and stand only where they do', () => {
    for (const item of items) {
      for (const [role, text] of byRole(item)) {
        expect(informantRoles, item.id).toContain(role)
        expect(text.da, item.id).not.toBe(item.text.da)
        expect(text.en, item.id).not.toBe(item.text.en)
      }
    }
  })

  test('speak to citizens as "du" of the help they get, never of citizens or the practice', () => {
    const texts = items.map((item) => itemText(item, 'citizen'))
    for (const { da, en } of texts) {
      expect(da, da).not.toMatch(/praksis|borger/i)
      expect(en, en).not.toMatch(/practice|citizen/i)
    }
    expect(texts.filter(({ da }) => /\b(du|dig|din|dit|dine)\b/i.test(da)).length).toBeGreaterThanOrEqual(20)
  })

  test('speak to nobody else as the one who is helped', () => {
    for (const role of informantRoles.filter((name) => name !== 'citizen' && name !== 'relative')) {
      for (const item of items)
        expect(itemText(item, role).da, item.id).not.toMatch(/\b(du|dig|din|dit|dine)\b/i)
    }
  })
})

describe('opposites', () => {
  const pairs = questionnaire.opposites ?? []

  test('are two items of one element, one of them reversed', () => {
    expect(pairs).toHaveLength(3)
    for (const pair of pairs) {
      const [one, other] = pair.map((id) => byId.get(id) as Item)
      expect(other?.id.split('_')[0]).toBe(one?.id.split('_')[0])
      expect([one?.reverse, other?.reverse]).toEqual([false, true])
    }
    expect(new Set(pairs.flat()).size).toBe(6)
    expect(new Set(pairs.map(([id]) => id.split('_')[0])).size).toBe(3)
  })

  test('hold every reversed item, and never stand beside each other', () => {
    const reversed = items.filter(({ reverse }) => reverse).map(({ id }) => id)
    expect(reversed).toEqual(pairs.map(([, id]) => id))
    const places = items.map(({ id }) => id)
    for (const [one, other] of pairs) {
      expect(Math.abs(places.indexOf(one) - places.indexOf(other))).toBeGreaterThan(1)
    }
  })
})

describe('who agrees with everything', () => {
  const key = scoringKey(questionnaire)
  const flagged = (ratings: number | number[]) =>
    raisedIn(tableOf([{ ratings }], key)).flags.filter(({ flag }) => flag === 'agreement-style')

  test('is seen by the opposites', () => {
    expect(flagged(4)).toMatchObject([{ value: 1, n: 3 }])
  })

  test('is not who finds all of it good, and turns at the reversed items', () => {
    const ratings = items.map(({ reverse }) => (reverse ? 1 : 5))
    expect(flagged(ratings)).toEqual([])
    expect(tableOf([{ ratings }], key).totals).toEqual([5])
  })
})

describe('what became of version 1', () => {
  test('an id that is kept still asks the same in the same element and direction', () => {
    expect(
      items
        .map(({ id }) => id)
        .filter((id) => itemsOfFirst.has(id))
        .toSorted(),
    ).toEqual(sameMeaning)
    for (const id of sameMeaning) expect(byId.get(id)?.reverse).toBe(itemsOfFirst.get(id)?.reverse)
  })

  test('what is new or turned has an id that version 1 never had', () => {
    expect(
      items
        .map(({ id }) => id)
        .filter((id) => !itemsOfFirst.has(id))
        .toSorted(),
    ).toEqual(added)
    expect(sameMeaning.length + added.length).toBe(43)
  })

  test('is a change of structure to the comparison, and of no direction or scale', () => {
    expect(proposedClass(questionnaireChanges(promisingPractice1, questionnaire))).toBe('D')
  })

  test('stem, points and ways not to answer are untouched', () => {
    const { stem, scale, noAnswers } = promisingPractice1
    expect(questionnaire).toMatchObject({ stem, scale, noAnswers, parent: promisingPractice1.id })
  })
})

describe('all words of version 2', () => {
  const all = [...textsIn(questionnaire)]

  test('call nobody a respondent, promise no anonymity, and claim no official standing', () => {
    for (const { da, en } of all) {
      expect(`${da} ${en}`, da).not.toMatch(/respondent|anonym|måleredskab|afgrænsning|valider/i)
    }
    const official = all.filter(({ da, en }) => /offici/i.test(`${da} ${en}`))
    expect(official).toEqual([questionnaire.source])
    expect(questionnaire.source.da).toContain('ikke den officielle ordlyd')
    expect(questionnaire.source.en).toContain('not the official wording')
  })

  test('deny nothing twice in one sentence', () => {
    for (const { da } of all) {
      for (const sentence of da.split(/[.?!]\s/)) expect(sentence, da).not.toMatch(/\bikke\b.*\bikke\b/)
    }
  })

  test('explain each element in at most two short sentences', () => {
    expect(explanations).toHaveLength(22)
    for (const text of explanations) {
      for (const words of [text.da, text.en]) {
        expect(words.match(/[.?!](?=\s|$)/g)?.length, words).toBeLessThanOrEqual(2)
        expect(words.length, words).toBeLessThanOrEqual(160)
      }
    }
    for (const { id, meaning, isNot } of elements) {
      expect(lix(`${meaning.da} ${isNot?.da}`), id).toBeLessThan(45)
    }
  })

  test('name elements by their names, in the quotes of the language', () => {
    const names = new Set(elements.flatMap(({ name }) => [name.da, name.en]))
    const named = explanations.flatMap(({ da, en }) => [
      ...[...da.matchAll(/»(.+?)«/g)].map(([, name]) => name as string),
      ...[...en.matchAll(/“(.+?)”/g)].map(([, name]) => name as string),
    ])
    expect(named.length).toBeGreaterThan(10)
    for (const name of named) expect(names).toContain(name)
    for (const { da, en } of all) {
      expect(da).not.toMatch(/["“”„]/)
      expect(en).not.toMatch(/["»«„]/)
    }
  })

  test('label every degree about the informant in words', () => {
    const { closeness, knowledge } = questionnaire.facts ?? {}
    const degrees = [...(closeness?.degrees ?? []), ...(knowledge?.degrees ?? [])]
    expect(degrees).toHaveLength(10)
    for (const { da } of degrees) expect(da).toMatch(/^\p{L}[\p{L} ]+$/u)
  })
})

function byRole(item: Item): [string, Text][] {
  return Object.entries(item.textByRole ?? {}).flatMap(([role, text]) => (text ? [[role, text]] : []))
}

function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if ('da' in value) yield value as Text
  else for (const part of Object.values(value)) yield* textsIn(part)
}
