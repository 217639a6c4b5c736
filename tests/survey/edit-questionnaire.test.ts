import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measurementDigest } from '#survey/digest.ts'
import { editableTexts, isMeasuredText, missingTexts } from '#survey/editable-texts.ts'
import { ownQuestionsOf } from '#survey/edited-parts.ts'
import { editQuestionnaire, EditOperation, isCoreOperation } from '#survey/edit-questionnaire.ts'
import { questionKinds } from '#survey/own-questions.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import {
  elementsOf,
  findElement,
  itemsOf,
  type Item,
  type Question,
  type Questionnaire,
} from '#survey/questionnaire.ts'
import { readQuestionnaire } from '#survey/read-questionnaire.ts'
import { elementIds } from '#survey/typology.ts'
import { anyQuestionnaire, anyText } from '#tests/support/questionnaire.ts'

const first = promisingPractice1

/** The draft after operations that must all go. */
function edited(
  questionnaire: Questionnaire,
  operations: readonly EditOperation[],
  before?: Questionnaire[],
) {
  const result = editQuestionnaire(questionnaire, operations, before)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.questionnaire
}
const codesOf = (questionnaire: Questionnaire, operations: readonly EditOperation[]) => {
  const result = editQuestionnaire(questionnaire, operations)
  return 'faults' in result ? result.faults.map(({ operation, code }) => `${operation} ${code}`) : []
}
const itemIds = (questionnaire: Questionnaire, elementId: string) =>
  findElement(questionnaire, elementId)?.items.map(({ id }) => id)
const anItem = (questionnaire: Questionnaire, id: string): Item | undefined =>
  itemsOf(questionnaire).find((item) => item.id === id)
const question = (questionnaire: Questionnaire, id: string): Question | undefined =>
  ownQuestionsOf(questionnaire).find((one) => one.id === id)
const text = (path: string, language: 'da' | 'en', value: string): EditOperation => ({
  kind: 'text',
  path,
  language,
  value,
})

describe('the texts that may be edited', () => {
  test('each has a path of its own, is the text that stands there, and takes another', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), (questionnaire) => {
        const texts = editableTexts(questionnaire)
        expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length)
        for (const { path, with: put } of texts) {
          const changed = put({ da: 'Ny', en: 'New' })
          const others = editableTexts(changed).filter((one) => one.text.da === 'Ny')
          expect(others.map((one) => one.path)).toContain(path)
          expect(readQuestionnaire(changed)).toHaveProperty('questionnaire')
        }
      }),
      { numRuns: 5 },
    )
  })

  test('every text of version 1 is among them, with the words around scope and facts', () => {
    const words = editableTexts(first).map((one) => one.text.da)
    const all = [...JSON.stringify(first).matchAll(/"da":("(?:[^"\\]|\\.)*")/g)].map(
      ([, json = '""']) => JSON.parse(json) as string,
    )
    expect(all.filter((one) => !words.includes(one))).toEqual([])
    expect(words).toContain('Passer afgrænsningen?')
    expect(words).toContain('Hvad er du i forhold til praksis?')
  })

  test('tells what is measured from what stands around it', () => {
    const measured = editableTexts(first).filter(({ path }) => isMeasuredText(path))
    // the stem, five degrees, two ways not to answer, 43 items and as many anchors
    expect(measured.length).toBe(1 + 5 + 2 + 43 + 43)
    expect(isMeasuredText('element.e01.meaning')).toBe(false)
    expect(isMeasuredText('question.q1.option.1')).toBe(false)
    expect(isMeasuredText('item.e01_1.role.citizen')).toBe(true)
  })

  test('a spare text is missing in a language only when it has the other', () => {
    const draft = edited(first, [
      text('item.e01_1.anchor', 'da', 'Et højt svar'),
      text('item.e01_2.text', 'en', ''),
    ])
    expect(missingTexts(first)).toEqual([])
    expect(missingTexts(draft)).toEqual([
      { path: 'item.e01_1.anchor', page: 'e01', language: 'en' },
      { path: 'item.e01_2.text', page: 'e01', language: 'en' },
    ])
  })
})

describe('editQuestionnaire', () => {
  test('sets one text in one language and leaves everything else', () => {
    const draft = edited(first, [text('item.e03_2.text', 'da', ' Et klart\r\nmål ')])
    expect(anItem(draft, 'e03_2')?.text).toEqual({
      da: 'Et klart\nmål',
      en: anItem(first, 'e03_2')?.text.en,
    })
    const back = edited(draft, [text('item.e03_2.text', 'da', anItem(first, 'e03_2')?.text.da ?? '')])
    expect(back).toEqual(first)
  })

  test('writes nothing by a path that is not one of its own', () => {
    for (const path of ['id', '__proto__.polluted', 'constructor', 'scale', 'item.e01_1.id', 'text.da', '']) {
      expect(codesOf(first, [text(path, 'da', 'x')])).toEqual(['0 unknown_text'])
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('says which of several operations failed, and does none of them', () => {
    expect(
      codesOf(first, [
        text('title', 'da', 'Mit skema'),
        text('title', 'en', '<b>x'),
        text('stem', 'da', 'a'.repeat(2001)),
        { kind: 'moveItem', item: 'e01_9', by: 'up' },
        { kind: 'moveItem', item: 'e01_1', by: 'up' },
      ]),
    ).toEqual(['1 markup', '2 too_long', '3 unknown_item', '4 no_place_beyond'])
  })

  test('moves an item within its element, and back', () => {
    const draft = edited(first, [{ kind: 'moveItem', item: 'e01_1', by: 'down' }])
    expect(itemIds(draft, 'e01')?.slice(0, 2)).toEqual(['e01_2', 'e01_1'])
    expect(edited(draft, [{ kind: 'moveItem', item: 'e01_1', by: 'up' }])).toEqual(first)
  })

  test('turns an item and weighs it; a weight of 1 is left out', () => {
    const draft = edited(first, [
      { kind: 'reverse', item: 'e01_1', reverse: true },
      { kind: 'weight', item: 'e01_1', weight: 0.5 },
    ])
    expect(anItem(draft, 'e01_1')).toMatchObject({ reverse: true, weight: 0.5 })
    const back = edited(draft, [
      { kind: 'reverse', item: 'e01_1', reverse: false },
      { kind: 'weight', item: 'e01_1', weight: 1 },
    ])
    expect(back).toEqual(first)
    expect(codesOf(first, [{ kind: 'weight', item: 'e01_1', weight: 11 }])).toEqual(['0 out_of_range'])
  })

  test('gives a role words of its own, which begin as those of everybody', () => {
    const add: EditOperation = { kind: 'addRoleText', item: 'e01_1', role: 'citizen' }
    const draft = edited(first, [add, text('item.e01_1.role.citizen', 'da', 'Ved du …?')])
    expect(anItem(draft, 'e01_1')?.textByRole).toEqual({
      citizen: { da: 'Ved du …?', en: anItem(first, 'e01_1')?.text.en },
    })
    expect(edited(draft, [add])).toEqual(draft)
    expect(edited(draft, [{ kind: 'removeRoleText', item: 'e01_1', role: 'citizen' }])).toEqual(first)
  })

  test('asks what the answers rest on, in the words it was asked in before', () => {
    const draft = edited(first, [{ kind: 'basis', isAsked: true }])
    expect(draft.basis?.options.map(({ code }) => code)).toEqual(['own', 'told', 'written', 'impression'])
    expect(edited(draft, [{ kind: 'basis', isAsked: false }])).toEqual(first)
    const own = edited(draft, [text('basis.text', 'da', 'Hvor ved du det fra?')])
    const again = edited(
      own,
      [
        { kind: 'basis', isAsked: false },
        { kind: 'basis', isAsked: true },
      ],
      [own],
    )
    expect(again.basis?.text.da).toBe('Hvor ved du det fra?')
  })
})

describe('questions of one’s own', () => {
  const add = (place: string, as: (typeof questionKinds)[number]): EditOperation => ({
    kind: 'addQuestion',
    place,
    as,
  })

  test('stand below an element or on a page of their own, which is there as long as it has some', () => {
    const draft = edited(first, [add('e02', 'choice'), add('own', 'number')])
    expect(findElement(draft, 'e02')?.questions?.map(({ id }) => id)).toEqual(['q1'])
    expect(draft.ownPage?.questions.map(({ id }) => id)).toEqual(['q2'])
    const back = edited(draft, [
      { kind: 'removeQuestion', question: 'q1' },
      { kind: 'removeQuestion', question: 'q2' },
    ])
    expect(back).toEqual(first)
  })

  test('are eight at most', () => {
    const eight = Array.from({ length: 8 }, () => add('e01', 'text'))
    expect(ownQuestionsOf(edited(first, eight)).length).toBe(8)
    expect(codesOf(first, [...eight, add('own', 'text')])).toEqual(['8 too_many_own'])
  })

  test('never get an id or a code that was used before', () => {
    const with3 = edited(first, [add('e01', 'text'), add('own', 'text'), add('own', 'choices')])
    const without = edited(with3, [{ kind: 'removeQuestion', question: 'q3' }])
    const again = edited(without, [add('own', 'choices')], [first, with3])
    expect(again.ownPage?.questions.map(({ id }) => id)).toEqual(['q2', 'q4'])

    const third: EditOperation = { kind: 'addOption', of: 'q4' }
    const options = edited(again, [third])
    const fourth = edited(options, [{ kind: 'removeOption', of: 'q4', code: '3' }, third], [options])
    const found = question(fourth, 'q4')
    expect(found && 'options' in found && found.options.map(({ code }) => code)).toEqual(['1', '2', '4'])
  })

  test('keep the codes of options when labels change and move', () => {
    const draft = edited(first, [
      add('own', 'choice'),
      text('question.q1.option.1', 'da', 'Dag'),
      text('question.q1.option.2', 'da', 'Nat'),
      { kind: 'moveOption', of: 'q1', code: '2', by: 'up' },
    ])
    const found = question(draft, 'q1')
    expect(
      found && 'options' in found && found.options.map(({ code, label }) => `${code} ${label.da}`),
    ).toEqual(['2 Nat', '1 Dag'])
  })

  test('refuse what is not of their kind', () => {
    const draft = edited(first, [add('own', 'text'), add('own', 'number')])
    expect(
      codesOf(draft, [
        { kind: 'limit', question: 'q1', end: 'maximum', value: 1 },
        { kind: 'shownAs', question: 'q2', shownAs: 'dropdown' },
        { kind: 'maxLength', question: 'q3', maxLength: 5 },
        { kind: 'addOption', of: 'q1' },
        { kind: 'addOption', of: 'basis' },
        { kind: 'moveQuestion', question: 'q2', by: 'down' },
      ]),
    ).toEqual([
      '0 other_kind',
      '1 other_kind',
      '2 unknown_question',
      '3 unknown_question',
      '4 other_kind',
      '5 no_place_beyond',
    ])
    expect(codesOf(draft, [{ kind: 'limit', question: 'q2', end: 'minimum', value: 1001 }])).toEqual([
      '0 out_of_range',
    ])
  })
})

describe('any operations in any order', () => {
  test('measure the same while the core is locked', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), fc.array(anyOperation(), { maxLength: 12 }), (start, operations) => {
        const outside = operations.filter((operation) => !isCoreOperation(operation))
        expect(measurementDigest(afterAll(start, outside))).toBe(measurementDigest(start))
      }),
      { numRuns: 40 },
    )
  })

  test('keep the draft readable, one by one', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), fc.array(anyOperation(), { maxLength: 20 }), (start, operations) => {
        let draft = start
        for (const operation of operations) {
          expect(EditOperation.safeParse(operation).success).toBe(true)
          const result = editQuestionnaire(draft, [operation], [start])
          if ('faults' in result) expect(result.faults.map((fault) => fault.operation)).toEqual([0])
          else {
            expect(readQuestionnaire(result.questionnaire)).toEqual(result)
            expect(elementsOf(result.questionnaire).map(({ id }) => id)).toEqual(elementIds)
            draft = result.questionnaire
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('are undone by the operation the other way', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), anyOperation(), (start, operation) => {
        const back = inverse(start, operation)
        const result = editQuestionnaire(start, [operation])
        if (!back || 'faults' in result) return
        expect(edited(result.questionnaire, [back])).toEqual(start)
      }),
      { numRuns: 60 },
    )
  })
})

/** What takes an operation back, where one operation can. */
function inverse(start: Questionnaire, operation: EditOperation): EditOperation | null {
  const other = { up: 'down', down: 'up' } as const
  switch (operation.kind) {
    case 'moveItem':
    case 'moveQuestion':
    case 'moveOption':
      return { ...operation, by: other[operation.by] }
    case 'text': {
      const place = editableTexts(start).find(({ path }) => path === operation.path)
      // a role's words that are emptied are gone, and come back by another operation
      if (!place || operation.path.includes('.role.')) return null
      return { ...operation, value: place.text[operation.language] }
    }
    case 'reverse':
      return { ...operation, reverse: anItem(start, operation.item)?.reverse ?? false }
    case 'addQuestion': {
      const result = editQuestionnaire(start, [operation])
      const before = ownQuestionsOf(start).map(({ id }) => id)
      const added = 'questionnaire' in result && ownQuestionsOf(result.questionnaire)
      const id = added ? added.find((one) => !before.includes(one.id))?.id : undefined
      return id === undefined ? null : { kind: 'removeQuestion', question: id }
    }
    default:
      return null
  }
}

function afterAll(start: Questionnaire, operations: readonly EditOperation[]): Questionnaire {
  return operations.reduce((draft, operation) => {
    const result = editQuestionnaire(draft, [operation])
    return 'questionnaire' in result ? result.questionnaire : draft
  }, start)
}

function anyOperation(): fc.Arbitrary<EditOperation> {
  const item = fc.constantFrom(...itemsOf(first).map(({ id }) => id), 'e99_9')
  const own = fc.constantFrom('q1', 'q2', 'q3', 'basis')
  const by = fc.constantFrom('up' as const, 'down' as const)
  const role = fc.constantFrom(...informantRoles)
  const path = fc.constantFrom(
    ...editableTexts(first).map((one) => one.path),
    ...informantRoles.map((one) => `item.e01_1.role.${one}`),
    'question.q1.text',
    'question.q1.option.1',
    'question.q2.hint',
    'basis.text',
    'basis.option.own',
    'own.name',
    'nowhere',
  )
  return fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      path,
      language: fc.constantFrom('da' as const, 'en' as const),
      value: fc.oneof(anyText, fc.string()),
    }),
    fc.record({ kind: fc.constant('moveItem' as const), item, by }),
    fc.record({ kind: fc.constant('reverse' as const), item, reverse: fc.boolean() }),
    fc.record({
      kind: fc.constant('weight' as const),
      item,
      weight: fc.double({ noNaN: true, max: 12, min: -1 }),
    }),
    fc.record({ kind: fc.constantFrom('addRoleText' as const, 'removeRoleText' as const), item, role }),
    fc.record({ kind: fc.constant('basis' as const), isAsked: fc.boolean() }),
    fc.record({
      kind: fc.constant('addQuestion' as const),
      place: fc.constantFrom(...elementIds, 'own'),
      as: fc.constantFrom(...questionKinds),
    }),
    fc.record({ kind: fc.constant('removeQuestion' as const), question: own }),
    fc.record({ kind: fc.constant('moveQuestion' as const), question: own, by }),
    fc.record({
      kind: fc.constant('maxLength' as const),
      question: own,
      maxLength: fc.integer({ min: -1, max: 20_000 }),
    }),
    fc.record({
      kind: fc.constant('limit' as const),
      question: own,
      end: fc.constantFrom('minimum' as const, 'maximum' as const),
      value: fc.integer(),
    }),
    fc.record({
      kind: fc.constant('shownAs' as const),
      question: own,
      shownAs: fc.constantFrom('radio' as const, 'dropdown' as const),
    }),
    fc.record({ kind: fc.constant('addOption' as const), of: own }),
    fc.record({
      kind: fc.constant('removeOption' as const),
      of: own,
      code: fc.constantFrom('1', '2', 'own'),
    }),
    fc.record({
      kind: fc.constant('moveOption' as const),
      of: own,
      code: fc.constantFrom('1', '2', 'own'),
      by,
    }),
  )
}
