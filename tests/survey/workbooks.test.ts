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
    const files = {
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000, 0x20),
    }
    const bomb = zip(files, 100)
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

  test.each<[string, string, string]>([
    ['a row far out', rows('<row r="4000000000"/>'), 'not_a_workbook'],
    ['rows beyond any sheet', rows('<row r="9999999"/>'), 'too_large'],
    ['a column that is none', rows('<row><c r="~1"><v>1</v></c></row>'), 'not_a_workbook'],
    ['a cell without a row', rows('<row><c r="AA"><v>1</v></c></row>'), 'not_a_workbook'],
    ['tags that never end', '<c '.repeat(1_500_000), 'not_a_workbook'],
    ['tags within tags', rows('<row <c r="A1"><v>1</v></c></row>'), 'not_a_workbook'],
    ['brackets', '<'.repeat(5_000_000), 'not_a_workbook'],
    ['comments', '<!--'.repeat(1_000_000), 'not_a_workbook'],
    ['entities that grow', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${rows('<row/>')}`, 'not_a_workbook'],
    [
      'a tag with a thousand attributes and more',
      `<worksheet ${'a="1" '.repeat(300_000)}/>`,
      'not_a_workbook',
    ],
    ['elements a million deep', '<a>'.repeat(1_000_000), 'too_large'],
    ['cells wide apart', manyRows(20_000, 'ZZ'), 'too_large'],
    ['many cells', manyRows(61_000, 'A'), 'too_large'],
    ['letters as entities', rows(`<row><c r="A1"><v>${'&#65;'.repeat(60_000)}</v></c></row>`), 'too_large'],
    ['a formula with a prefix', rows('<row><c r="A1"><x:f>1+1</x:f></c></row>'), 'formula'],
  ])('%s: refused before it is read', async (_what, sheet, code) => {
    expect(await faultsOf(zip(bookOf({ 'xl/worksheets/sheet1.xml': sheet })))).toEqual([` ${code}`])
  })

  test('one long text in many cells is refused by what it comes to', async () => {
    const cells = Array.from({ length: 500 }, (_, row) => `<row><c r="A${row + 1}" t="s"><v>0</v></c></row>`)
    const bytes = zip(
      bookOf({
        'xl/worksheets/sheet1.xml': rows(cells.join('')),
        'xl/sharedStrings.xml': `<sst><si><t>${'a b'.repeat(100_000)}</t></si></sst>`,
      }),
    )
    expect(bytes.length).toBeLessThan(10_000)
    expect(await faultsOf(bytes)).toEqual([' too_large'])
  })

  test('one sheet under many names is refused', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `<sheet name="s${index}" r:id="rId1"/>`)
    const files = bookOf({ 'xl/worksheets/sheet1.xml': rows('<row><c r="ZZ500"><v>1</v></c></row>') })
    const workbook = `<workbook><sheets>${names.join('')}</sheets></workbook>`
    expect(await faultsOf(zip({ ...files, 'xl/workbook.xml': Buffer.from(workbook) }))).toEqual([
      ' too_large',
    ])
  })

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

const rows = (body: string) => `<worksheet><sheetData>${body}</sheetData></worksheet>`
const manyRows = (count: number, column: string) =>
  rows(
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="${column}${index + 1}"><v>1</v></c></row>`,
    ).join(''),
  )

/** The files of a workbook with one sheet named survey. */
function bookOf(files: Readonly<Record<string, string>>): Record<string, Buffer> {
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const all = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="survey" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="rId1" Type="${kind}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${kind}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...files,
  }
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)]))
}

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

/** A zip of these files with a central directory, which may claim that they are small. */
function zip(files: Readonly<Record<string, Buffer>>, claims?: number): Uint8Array {
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
    entry.writeUInt32LE(claims ?? contents.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
