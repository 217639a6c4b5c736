import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import { xlsformQuestionnaire } from '#survey/exchange/from-xlsform.ts'
import { xlsformSheets, type Sheet } from '#survey/exchange/xlsform.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { allQuestionsOf, findElement, itemsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'

const read = (sheets: readonly Sheet[]) => xlsformQuestionnaire(sheets, 'a-draft', promisingPractice1)
const accepted = (sheets: readonly Sheet[]): { questionnaire: Questionnaire; ignored: string[] } => {
  const outcome = read(sheets)
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  const ignored = outcome.ignored.map(({ code, path, value, count }) => `${code} ${path} ${value} ×${count}`)
  return { questionnaire: outcome.questionnaire, ignored }
}
const refused = (sheets: readonly Sheet[]): string[] => {
  const outcome = read(sheets)
  return 'faults' in outcome ? outcome.faults.map(({ path, code }) => `${path} ${code}`) : []
}
/** A sheet from lines with a bar between cells. */
const sheet = (name: string, ...lines: string[]): Sheet => ({
  name,
  rows: lines.map((line) => line.split('|').map((cell) => cell.trim())),
})
const degrees = sheet(
  'choices',
  'list_name|name|label::Dansk (da)|missing',
  'd|1|Lavt|',
  'd|2|Højt|',
  'd|-7|Ved ikke|yes',
)
const survey = (...rows: string[]) =>
  sheet(
    'survey',
    'type|name|label::Dansk (da)|element|reverse|weight|relevant|required|constraint|appearance|counts',
    ...rows,
  )

describe('there and back', () => {
  test.each(publishedQuestionnaires.map((q) => [q.id, q] as const))(
    '%s loses nothing',
    (_, questionnaire) => {
      expect(read(xlsformSheets(questionnaire))).toEqual({ questionnaire, ignored: [] })
    },
  )

  test('every questionnaire of the format is the same after its sheets were read', () => {
    fc.assert(
      fc.property(anyQuestionnaire(), (questionnaire) => {
        const { questionnaire: again, ignored } = accepted(xlsformSheets(questionnaire))
        expect(again).toEqual(questionnaire)
        expect(ignored).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('its sheets are the same after they were read', () => {
    fc.assert(
      fc.property(anyQuestionnaire({ isWhole: true }), (questionnaire) => {
        const sheets = xlsformSheets(questionnaire)
        expect(xlsformSheets(accepted(sheets).questionnaire)).toEqual(sheets)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a form made elsewhere', () => {
  test('groups are elements, and what it leaves out comes from the typology', () => {
    const { questionnaire } = accepted([
      survey(
        'begin_group|e03|Beskrivelse',
        'select_one d|q1|Er det skrevet ned?||ja|0,5',
        'end_group||',
        'text|rest|Andet?',
      ),
      degrees,
    ])
    expect(findElement(questionnaire, 'e03')?.items).toEqual([
      { id: 'q1', text: { da: 'Er det skrevet ned?', en: '' }, reverse: true, weight: 0.5 },
    ])
    expect(questionnaire.scale.map(({ label }) => label.da)).toEqual(['Lavt', 'Højt'])
    expect(questionnaire.noAnswers.map(({ value }) => value)).toEqual([-7])
    expect(questionnaire.ownPage?.questions.map(({ id }) => id)).toEqual(['rest'])
    expect(findElement(questionnaire, 'e01')?.name.da).toBe('Teori og viden')
  })

  test('columns without a language are in the default language', () => {
    const forms = (language: string) => [
      sheet('survey', 'type|name|label|element', 'select_one d|q1|A|e01'),
      degrees,
      sheet('settings', 'form_title|default_language', `T|${language}`),
    ]
    expect(itemsOf(accepted(forms('English (en)')).questionnaire)[0]?.text).toEqual({ da: '', en: 'A' })
    expect(itemsOf(accepted(forms('')).questionnaire)[0]?.text).toEqual({ da: 'A', en: '' })
    expect(accepted(forms('English (en)')).questionnaire.title).toEqual({ da: '', en: 'T' })
    expect(refused(forms('Svenska (sv)'))).toEqual(['settings unknown_value'])
  })

  test('questions keep their kind, order and limits', () => {
    const { questionnaire } = accepted([
      survey(
        'text|a|A',
        'text|b|B||||||string-length(.) <= 80|multiline',
        'integer|c|C||||||. >= 0 and . <= 80|',
        'select_one d|d|D||||||| minimal',
        'select_multiple k|e|E',
      ),
      { ...degrees, rows: [...degrees.rows, ['k', 'x', 'X', '']] },
    ])
    expect(allQuestionsOf(questionnaire)).toMatchObject([
      { id: 'a', kind: 'text', maxLength: 500 },
      { id: 'b', kind: 'comment', maxLength: 80 },
      { id: 'c', kind: 'number', minimum: 0, maximum: 80 },
      {
        id: 'd',
        kind: 'choice',
        shownAs: 'dropdown',
        options: [{ code: '1' }, { code: '2' }, { code: '-7' }],
      },
      { id: 'e', kind: 'choices', options: [{ code: 'x' }] },
    ])
  })

  test('what is not understood is listed with its cell', () => {
    const { ignored } = accepted([
      survey(
        'start||',
        'note|hej|Velkommen',
        'geopoint|where|Hvor?',
        "text|a|A||||${b} = '1'|yes|regex(., 'x')|w4",
        "text|b|B||||${a} = '1'||string-length(.) <= 5|",
      ),
      sheet('entities', 'x'),
    ])
    expect(ignored.filter((note) => !note.startsWith('filled_in'))).toEqual([
      'ignored entities entities ×1',
      'ignored survey!A2 start ×1',
      'ignored survey!B3 note ×1',
      'left_out survey!A4 geopoint ×1',
      'not_honoured survey!G5 relevant ×2',
      'ignored survey!H5 required ×1',
      'ignored survey!J5 appearance ×1',
      'not_honoured survey!I5 constraint ×1',
    ])
  })

  test('columns we do not know are listed when something stands in them', () => {
    const form = sheet('survey', 'type|name|label::Svenska (sv)|media::image|bind::x', 'text|a|Hej|a.png|')
    expect(accepted([form]).ignored).toEqual(
      expect.arrayContaining([
        'ignored survey!C1 label::Svenska (sv) ×1',
        'ignored survey!D1 media::image ×1',
      ]),
    )
  })
})

test.each<[string, Sheet[], string[]]>([
  ['no survey', [degrees], ['survey missing']],
  ['too many rows', [survey(...Array.from({ length: 501 }, (_, i) => `text|a${i}|A`))], ['survey too_many']],
  ['a list there is not', [survey('select_one x|q1|A|e01')], ['survey!A2 unknown_value']],
  ['a name with a capital', [survey('text|Q1|A')], ['survey!B2 bad_id']],
  ['a reserved name', [survey('text|constructor|A')], ['survey!B2 reserved_id']],
  ['a name twice', [survey('text|a|A', 'text|a|B')], ['survey!B3 duplicate_id']],
  ['a group that is not closed', [survey('begin_group|e01|A', 'text|a|A')], ['survey!A3 unbalanced_group']],
  ['a group that was not opened', [survey('text|a|A', 'end_group|')], ['survey!A3 unbalanced_group']],
  ['an element there is not', [survey('text|a|A|e12')], ['survey!D2 unknown_value']],
  ['markup', [survey('text|a|<img src=x onerror=alert(1)>')], ['survey!C2 markup']],
  ['piping', [survey('text|a|Hej ${navn}')], ['survey!C2 piping']],
  [
    'a direction that is neither',
    [survey('select_one d|a|A|e01|måske'), degrees],
    ['survey!E2 unknown_value'],
  ],
  ['a weight that is no number', [survey('select_one d|a|A|e01||tung'), degrees], ['survey!F2 wrong_type']],
  [
    'two scales',
    [
      survey('select_one d|a|A|e01', 'select_one k|b|B|e01'),
      { ...degrees, rows: [...degrees.rows, ['k', '1', 'X', '']] },
    ],
    ['survey!A3 other_scale'],
  ],
  [
    'a scale from nought',
    [survey('select_one d|a|A|e01'), sheet('choices', 'list_name|name|label', 'd|0|A')],
    ['choices!B2 wrong_scale'],
  ],
  [
    'a choice without a name',
    [survey('text|a|A'), sheet('choices', 'list_name|name|label', 'd||A')],
    ['choices!B2 missing'],
  ],
])('refuses %s', (_what, sheets, faults) => {
  expect(refused(sheets)).toEqual(faults)
})
