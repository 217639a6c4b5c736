import { deflateRawSync } from 'node:zlib'

/** A workbook that must be refused, and why. */
export interface HostileWorkbook {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly fault: 'too_large' | 'not_a_workbook' | 'formula'
}

/** Workbooks of less than 2 MB that would keep a reader busy, or that are something else than they seem. */
export function hostileWorkbooks(): HostileWorkbook[] {
  return [
    ...sheets().map(([name, sheet, fault]) => ({
      name,
      fault,
      bytes: () => zip(workbookFiles({ 'xl/worksheets/sheet1.xml': sheet() })),
    })),
    {
      name: 'a file that unpacks to 300 MB and says that it does not',
      fault: 'too_large',
      bytes: () =>
        zip(
          {
            'xl/workbook.xml': Buffer.from('<workbook/>'),
            'xl/worksheets/sheet1.xml': Buffer.alloc(300_000_000, 0x20),
          },
          100,
        ),
    },
    {
      name: 'one long text in many cells',
      fault: 'too_large',
      bytes: () =>
        zip(
          workbookFiles({
            'xl/worksheets/sheet1.xml': rowsOf(
              Array.from(
                { length: 500 },
                (_, row) => `<row><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
              ).join(''),
            ),
            'xl/sharedStrings.xml': `<sst><si><t>${'a b'.repeat(100_000)}</t></si></sst>`,
          }),
        ),
    },
    {
      name: 'one sheet under many names',
      fault: 'too_large',
      bytes: () => {
        const names = Array.from({ length: 1000 }, (_, index) => `<sheet name="s${index}" r:id="rId1"/>`)
        return zip(
          workbookFiles({
            'xl/worksheets/sheet1.xml': rowsOf('<row><c r="ZZ500"><v>1</v></c></row>'),
            'xl/workbook.xml': `<workbook><sheets>${names.join('')}</sheets></workbook>`,
          }),
        )
      },
    },
  ]
}

function sheets(): [name: string, sheet: () => string, fault: HostileWorkbook['fault']][] {
  const cell = (place: string) => rowsOf(`<row><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`)
  return [
    ['a cell in row 1,000,000', () => cell('A1000000'), 'too_large'],
    ['a cell in column XFD', () => cell('XFD1'), 'too_large'],
    ['a row far out', () => rowsOf('<row r="4000000000"/>'), 'not_a_workbook'],
    ['rows beyond any sheet', () => rowsOf('<row r="9999999"/>'), 'too_large'],
    ['a column that is none', () => rowsOf('<row><c r="~1"><v>1</v></c></row>'), 'not_a_workbook'],
    ['a cell without a row', () => rowsOf('<row><c r="AA"><v>1</v></c></row>'), 'not_a_workbook'],
    ['tags that never end', () => '<c '.repeat(1_500_000), 'not_a_workbook'],
    ['tags within tags', () => rowsOf('<row <c r="A1"><v>1</v></c></row>'), 'not_a_workbook'],
    ['brackets', () => '<'.repeat(5_000_000), 'not_a_workbook'],
    ['comments', () => '<!--'.repeat(1_000_000), 'not_a_workbook'],
    ['entities that grow', () => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${rowsOf('<row/>')}`, 'not_a_workbook'],
    [
      'a tag with a thousand attributes and more',
      () => `<worksheet ${'a="1" '.repeat(300_000)}/>`,
      'not_a_workbook',
    ],
    ['elements a million deep', () => '<a>'.repeat(1_000_000), 'too_large'],
    ['cells wide apart', () => manyRows(20_000, 'ZZ'), 'too_large'],
    ['many cells', () => manyRows(61_000, 'A'), 'too_large'],
    [
      'letters as entities',
      () => rowsOf(`<row><c r="A1"><v>${'&#65;'.repeat(60_000)}</v></c></row>`),
      'too_large',
    ],
    ['a formula with a prefix', () => rowsOf('<row><c r="A1"><x:f>1+1</x:f></c></row>'), 'formula'],
  ]
}

export const rowsOf = (body: string): string => `<worksheet><sheetData>${body}</sheetData></worksheet>`
const manyRows = (count: number, column: string) =>
  rowsOf(
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}"><c r="${column}${index + 1}"><v>1</v></c></row>`,
    ).join(''),
  )

/** The files of a workbook with one sheet named survey. */
export function workbookFiles(files: Readonly<Record<string, string>>): Record<string, Buffer> {
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

/** A zip of these files with a central directory, which may claim that they are small. */
export function zip(files: Readonly<Record<string, Buffer>>, claims?: number): Uint8Array {
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
