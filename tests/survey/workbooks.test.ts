import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readDefinition, runExchangeTask } from '#app/exchange/exchange-task.ts'
import { publishedQuestionnaires } from '#survey/catalogue.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { anyQuestionnaire } from '#tests/support/questionnaire.ts'
import { refusedTexts } from '#tests/support/hostile-texts.ts'

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

  test('a file that unpacks to 300 MB is refused by what it unpacks to, not by what it says', async () => {
    const bomb = zip({
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000, 0x20),
    })
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect(await faultsOf(bomb)).toEqual([' too_large'])
  })

  test('a cell in row 1,000,000 or column XFD is refused before the rows up to it are made', async () => {
    for (const cell of ['A1000000', 'XFD1']) {
      const sheet = `<worksheet><sheetData><row><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`
      const files = {
        'xl/workbook.xml': Buffer.from('<workbook/>'),
        'xl/worksheets/sheet1.xml': Buffer.from(sheet),
      }
      expect(await faultsOf(zip(files)), cell).toEqual([' too_large'])
    }
  })

  test('more rows than a form may have are refused', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => ['text', `a${index}`, 'A'])
    expect(await faultsOf(await workbook({ survey: [['type', 'name', 'label'], ...rows] }))).toEqual([
      'survey too_many',
    ])
  })
})

/** A zip of these files with a central directory that claims they are small. */
function zip(files: Readonly<Record<string, Buffer>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, contents] of Object.entries(files)) {
    const packed = deflateRawSync(contents)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(100, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
