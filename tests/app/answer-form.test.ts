import { describe, expect, test } from 'vitest'
import { readElementForm, typedOnPage } from '#app/answering/element-form.ts'
import { fieldState } from '#app/answering/element-values.ts'
import { promisingPractice1 as questionnaire } from '#survey/promising-practice-1.ts'
import { findPage, pagesOf } from '#survey/questionnaire.ts'
import { fullQuestionnaire } from '#tests/support/full-questionnaire.ts'

const [page] = pagesOf(questionnaire)
if (!page) throw new Error('the questionnaire has no page')

const envelope = {
  client: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  sequence: '3',
  activeSeconds: '20',
  questionnaire: questionnaire.id,
  go: 'next',
}
const read = (fields: Record<string, string | string[]>) =>
  readElementForm(questionnaire, page, { ...envelope, ...fields })

describe('the form of a page', () => {
  test('gives what was changed, on the revision that was seen', () => {
    expect(
      read({
        e01_1: '4',
        'base.e01_1': '0:',
        e01_2: '-7',
        'base.e01_2': '2:5',
        e01_3: '2',
        'base.e01_3': '1:2',
        e01_comment: 'Nyt',
        'base.e01_comment': fieldState(3, 'En længere tekst').base,
      }),
    ).toEqual({
      ok: true,
      envelope: { ...envelope, sequence: 3, activeSeconds: 20 },
      changes: [
        {
          field: 'e01_1',
          change: { kind: 'answer', item: 'e01_1', value: { rating: 4, missing: null } },
          baseRevision: 0,
        },
        {
          field: 'e01_2',
          change: { kind: 'answer', item: 'e01_2', value: { rating: null, missing: -7 } },
          baseRevision: 2,
        },
        {
          field: 'e01_comment',
          change: { kind: 'text', field: 'e01_comment', text: 'Nyt' },
          baseRevision: 3,
        },
      ],
    })
  })

  test('a text that only got other line ends is not changed', () => {
    const base = fieldState(1, 'Æblegrød\nog øl').base
    expect(read({ e01_comment: 'Æblegrød\r\nog øl', 'base.e01_comment': base })).toMatchObject({
      changes: [],
    })
  })

  test.each([
    ['e01_1', '6', 'not_an_option'],
    ['e01_1', '04', 'not_an_option'],
    ['e01_1', '-9', 'not_an_option'],
    ['e01_1', ['1', '2'], 'wrong_type'],
    ['e01_comment', 'x'.repeat(questionnaire.commentMaxLength + 1), 'too_long'],
    ['e01_comment', ['a', 'b'], 'wrong_type'],
    ['e99_1', '1', 'unknown_field'],
    ['e02_1', '1', 'unknown_field'],
    ['__proto__', '1', 'unknown_field'],
    ['base.e02_1', '0:', 'unknown_field'],
  ])('%s with %j is refused as %s, and the rest with it', (name, value, fault) => {
    // as a browser's form is read: every name is an own property
    const fields = Object.fromEntries([...Object.entries({ ...envelope, e01_2: '4' }), [name, value]])
    const form = readElementForm(questionnaire, page, fields)
    const field = name.replace('base.', '')
    expect(form).toMatchObject({ ok: false, isOutdated: false })
    expect(form.ok ? [] : Object.entries(form.faults)).toEqual([[field, fault]])
  })

  test.each([
    ['questionnaire', 'promising-practice-0'],
    ['client', 'me'],
    ['sequence', '-1'],
    ['sequence', '1e3'],
    ['activeSeconds', '99999999'],
    ['go', 'nowhere'],
    ['base.e01_1', 'latest'],
  ])('with %s = %s it is none of ours', (name, value) => {
    expect(read({ e01_1: '4', [name]: value })).toEqual({ ok: false, faults: {}, isOutdated: true })
  })

  test('what was typed is told in words, and only what was changed', () => {
    const kept = fieldState(1, 'Uændret tekst').base
    expect(
      typedOnPage(questionnaire, page, 'staff', {
        e01_1: '4',
        'base.e01_1': '0:',
        e01_2: '2',
        'base.e01_2': '1:2',
        e01_3: '17',
        e01_comment: 'Uændret tekst',
        'base.e01_comment': kept,
      }).map(({ field, value }) => [field, value]),
    ).toEqual([['e01_1', { da: 'I høj grad', en: 'To a large extent' }]])
    expect(typedOnPage(undefined, page, 'staff', { e01_1: '4' })).toEqual([])
  })
})

describe('the form of a page with questions of every kind', () => {
  const full = findPage(fullQuestionnaire, 'e01')
  if (!full) throw new Error('there is no first element')
  const readFull = (fields: Record<string, string | string[]>) =>
    readElementForm(fullQuestionnaire, full, { ...envelope, questionnaire: fullQuestionnaire.id, ...fields })

  test('gives texts as they are stored: digits, codes in the order of the options, and none', () => {
    const form = readFull({
      first_number: '1.200',
      first_list: 'house',
      first_boxes: ['3-other', 'home'],
      'base.e01_basis': '2:guess',
    })
    expect(form.ok && form.changes.map(({ field, change }) => [field, change])).toEqual([
      ['first_number', { kind: 'text', field: 'first_number', text: '1200' }],
      ['first_list', { kind: 'text', field: 'first_list', text: 'house' }],
      ['first_boxes', { kind: 'text', field: 'first_boxes', text: 'home 3-other' }],
      ['e01_basis', { kind: 'text', field: 'e01_basis', text: '' }],
    ])
  })

  test('may lead to any place of the overview, and to no other', () => {
    for (const go of ['scope', 'facts', 'e05', 'own', 'review']) {
      expect(readFull({ go })).toMatchObject({ ok: true, envelope: { go } })
    }
    for (const go of ['e12', 'receipt', '', '../review', 'constructor']) {
      expect(readFull({ go })).toMatchObject({ ok: false, isOutdated: true })
    }
  })

  test('what was typed is told with the labels of the role, several boxes in one line', () => {
    const reflection = findPage(fullQuestionnaire, 'e07')
    const typed = (role: 'citizen' | 'staff' | undefined) =>
      typedOnPage(fullQuestionnaire, reflection, role, { e07_3: '4' }).map(({ label }) => label?.da)
    expect(typed('citizen')).toEqual([
      'Når det er svært at hjælpe nogen, drøfter medarbejderne det på en fast måde',
    ])
    expect(typed('staff')).toEqual(typed(undefined))
    expect(typed('staff')).not.toEqual(typed('citizen'))
    expect(
      typedOnPage(fullQuestionnaire, full, 'staff', {
        first_boxes: ['home', '3-other'],
        first_number: 'mange',
      }).map(({ value }) => value),
    ).toEqual([
      'mange',
      {
        da: 'Hjemme hos borgeren, Et andet sted',
        en: 'At the home of the citizen, Somewhere else',
      },
    ])
  })
})
