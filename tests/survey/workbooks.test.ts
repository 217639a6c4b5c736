import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readDefinition, runExchangeTask } from '#app/exchange/exchange-task.ts'
import { definitionLimits } from '#app/exchange/limits.ts'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'
import { refusedTexts } from '#tests/support/hostile-texts.ts'
import {
  hostileWorkbooks,
  rowsOf as rows,
  workbookFiles as bookOf,
  zip,
} from '#tests/support/hostile-workbooks.ts'

/** Through a real workbook and back. */
async function again(questionnaire: Questionnaire) {
  const result = await runExchangeTask({ task: 'write', questionnaire })
  return readDefinition('written' in result ? result.written : new Uint8Array(), 'a-draft')
}

/** A workbook with these rows of texts. */
async function workbook(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<Uint8Array> {
  const all = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  }))
  return new Uint8Array(await writeExcel(all).toBuffer())
}

const faultsOf = async (bytes: Uint8Array) => {
  const outcome = await readDefinition(bytes, 'a-draft')
  return 'faults' in outcome ? outcome.faults.map(({ path, code }) => `${path} ${code}`) : []
}

describe('workbooks', () => {
  test.each(publishedQuestionnaires.map((q) => [q.id, q] as const))(
    '%s loses nothing',
    async (_, questionnaire) => {
      expect(await again(questionnaire)).toEqual({ questionnaire, ignored: [] })
    },
  )

  test('any questionnaire is the same after its workbook was read', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionnaire(), async (questionnaire) => {
        expect(await again(questionnaire)).toEqual({ questionnaire, ignored: [] })
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  test('markup in any cell is refused with its address', async () => {
    const header = ['type', 'name', 'label']
    for (const text of refusedTexts.filter((one) => !/[\p{Cc}\p{Surrogate}]/u.test(one))) {
      const faults = await faultsOf(await workbook({ survey: [header, ['text', 'a', text]] }))
      expect(faults, text).toEqual([
        expect.stringMatching(/^survey!C2 (markup|piping|too_long|control_character)$/),
      ])
    }
  })

  test('markup in headers and names of sheets is listed as text', async () => {
    const script = '<script>alert(1)</script>'
    const outcome = await readDefinition(
      await workbook({
        survey: [
          ['type', 'name', 'label', script],
          ['text', 'a', 'A', script],
        ],
        'img src=x onerror=1': [['x']],
      }),
      'a-draft',
    )
    const notes = 'ignored' in outcome ? outcome.ignored.map(({ value }) => value) : []
    expect(notes).toEqual(expect.arrayContaining(['img src=x onerror=1', script]))
  })

  test('formulas are refused', async () => {
    const bytes = new Uint8Array(
      await writeExcel([{ sheet: 'survey', data: [[{ value: 'SUM(1,2)', type: 'Formula' }]] }]).toBuffer(),
    )
    expect(await faultsOf(bytes)).toEqual([' formula'])
  })

  test('a workbook without a survey, and one that is none', async () => {
    expect(await faultsOf(await workbook({ Ark1: [['navn'], ['Havnen']] }))).toEqual(['survey missing'])
    expect(
      await faultsOf(new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 40 }, () => 0)])),
    ).toEqual([' not_a_workbook'])
    expect(await faultsOf(zip({ 'word/document.xml': Buffer.from('<w/>') }))).toEqual([' not_a_workbook'])
  })

  test.each(hostileWorkbooks().map((one) => [one.name, one] as const))(
    '%s: refused before it is read',
    async (_name, { bytes, fault }) => {
      const made = bytes()
      expect(made.length).toBeLessThan(definitionLimits.workbookBytes)
      expect(await faultsOf(made)).toEqual([` ${fault}`])
    },
  )

  test('a header of spaces is listed, and nobody waits for it', async () => {
    const header = `label${' '.repeat(200_000)}x`
    const outcome = await readDefinition(await workbook({ survey: [['type', header]] }), 'a-draft')
    expect('ignored' in outcome && outcome.ignored.some(({ path }) => path === 'survey!B1')).toBe(true)
  })

  test('only what was looked through is read, whatever a second directory of the zip says', async () => {
    const plain = bookOf({ 'xl/worksheets/sheet1.xml': rows('<row/>') })
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
    const formula = rows(
      `<row r="1">${cell('A1', 'type')}${cell('B1', 'name')}<c r="C1"><f>1+1</f><v>2</v></c></row>` +
        `<row r="2">${cell('A2', 'text')}${cell('B2', 'smuggled')}</row>`,
    )
    const hidden = zip({ ...plain, 'xl/worksheets/sheet1.xml': Buffer.from(formula) })
    const bytes = withSecondDirectory(hidden, zip(plain))
    expect(await faultsOf(hidden)).toEqual([' formula'])
    expect(await readDefinition(bytes, 'a-draft')).toEqual(await readDefinition(zip(plain), 'a-draft'))
  })

  test('more rows than a form may have are refused', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => ['text', `a${index}`, 'A'])
    expect(await faultsOf(await workbook({ survey: [['type', 'name', 'label'], ...rows] }))).toEqual([
      'survey too_many',
    ])
  })
})

/** A zip whose last directory is that of `shown`, and which says in the 64-bit way that it is the one of `hidden`. */
function withSecondDirectory(hidden: Uint8Array, shown: Uint8Array): Uint8Array {
  const [first, second] = [Buffer.from(hidden), Buffer.from(shown)]
  const hiddenEnd = first.subarray(-22)
  const large = Buffer.alloc(56)
  large.writeUInt32LE(0x06064b50, 0)
  large.writeUInt32LE(hiddenEnd.readUInt16LE(10), 32)
  large.writeUInt32LE(hiddenEnd.readUInt32LE(16), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  // the files of `shown` lie behind those of `hidden`
  const moved = second.subarray(0, -22)
  const directory = second.subarray(-22).readUInt32LE(16)
  for (let at = directory; at < moved.length; at += 46 + moved.readUInt16LE(at + 28)) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + first.length, at + 42)
  }
  locator.writeUInt32LE(first.length + moved.length, 8)
  const end = Buffer.from(second.subarray(-22))
  end.writeUInt32LE(directory + first.length, 16)
  return new Uint8Array(Buffer.concat([first, moved, large, locator, end]))
}
