import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { readPastedTable, readTable } from '#app/imports/read-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const header = 'code;name\n'

/** A workbook of one sheet; write-excel-file takes rows of cells. */
async function workbook(rows: unknown[][]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => cellOf(value)))
  return await writeExcel(cells).toBuffer()
}
function cellOf(value: unknown) {
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  return { value: String(value), type: String }
}

describe('readTable', () => {
  test.each([
    ['commas', 'code,name\nP1,"Døren, på klem"\n'],
    ['semicolons', 'code;name\nP1;Døren, på klem\n'],
    ['tabs and Windows line ends', 'code\tname\r\nP1\tDøren, på klem\r\n'],
    ['a byte order mark', '\ufeffcode;name\nP1;Døren, på klem'],
  ])('reads text with %s', async (_, text) => {
    expect(await readTable(utf8(text))).toEqual({
      rows: [
        ['code', 'name'],
        ['P1', 'Døren, på klem'],
      ],
    })
  })

  test('reads Windows-1252 when a text is not UTF-8', async () => {
    expect(
      await readTable(Buffer.from('kode;navn\nP1;V\xe6rested p\xe5 \xc6r\xf8 \x96 dag\n', 'latin1')),
    ).toEqual({
      rows: [
        ['kode', 'navn'],
        ['P1', 'Værested på Ærø – dag'],
      ],
    })
  })

  test('reads what Excel calls Unicode text', async () => {
    const bytes = Buffer.from('\ufeffkode\tnavn\r\nP1\tÆblet\r\n', 'utf16le')
    expect(await readTable(bytes)).toEqual({
      rows: [
        ['kode', 'navn'],
        ['P1', 'Æblet'],
      ],
    })
  })

  test('keeps line breaks in quoted cells, blank rows between, and what looks like a formula', async () => {
    expect(await readTable(utf8('code;name\n"P1";"a\nb"\n\nP2;=1+1\n\n'))).toEqual({
      rows: [
        ['code', 'name'],
        ['P1', 'a\nb'],
        ['', ''],
        ['P2', '=1+1'],
      ],
    })
  })

  test('reads the first sheet of a workbook with numbers and dates exactly', async () => {
    const bytes = await workbook([
      ['kode', 'tal', 'dato'],
      ['P1', 0.1, new Date('2026-11-22T00:00:00Z')],
      ['007', 1234567, '=HYPERLINK("x")'],
    ])
    expect(await readTable(bytes)).toEqual({
      rows: [
        ['kode', 'tal', 'dato'],
        ['P1', '0.1', '2026-11-22'],
        ['007', '1234567', '=HYPERLINK("x")'],
      ],
    })
  })

  test('drops characters that a database cannot keep', async () => {
    expect(await readTable(utf8('code;name\nP1;a\u0007b\u00a0c\n'))).toEqual({
      rows: [
        ['code', 'name'],
        ['P1', 'ab c'],
      ],
    })
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', utf8('\n \n'), 'empty'],
    ['a header alone', utf8(header), 'only_header'],
    ['a blank first row', utf8('\nP1;Havnen\n'), 'no_header'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not_a_table'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old_workbook'],
    ['a cut-off workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'damaged_workbook'],
    ['a quote that is never closed', utf8('code;name\n"P1;Havnen\nP2;Broen\n'), 'unclosed_quote'],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(65), 'file_too_large'],
    ['5,001 rows', utf8(header + 'P;x\n'.repeat(5001)), 'too_many_rows'],
    ['201 columns', utf8(`${'a;'.repeat(201)}a\n${'1;'.repeat(201)}1\n`), 'too_many_columns'],
    ['an endless cell', utf8(`${header}P1;${'x'.repeat(8001)}\n`), 'cell_too_long'],
  ])('says what is wrong with %s', async (_, bytes, code) => {
    expect(await readTable(bytes)).toMatchObject({ fault: { code } })
  })

  test('takes 5,000 rows', async () => {
    const read = await readTable(utf8(header + 'P;x\n'.repeat(5000)))
    expect('rows' in read && read.rows.length).toBe(5001)
  })

  test('stops unpacking a bomb whatever size it claims', async () => {
    const sheet = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 32), { level: 9 })
    expect(await readTable(zipOf('xl/worksheets/sheet1.xml', sheet))).toEqual({
      fault: { code: 'unpacks_too_large' },
    })
  })

  test('refuses a sheet whose one cell lies far out', async () => {
    const bytes = await workbook([['a'], ['b']])
    expect(await readTable(bytes)).toMatchObject({ rows: [['a'], ['b']] })
    const sheet = deflateRawSync(
      Buffer.from('<worksheet><sheetData><row r="1"><c r="XFD1048576"/></row></sheetData></worksheet>'),
    )
    expect(await readTable(zipOf('xl/workbook.xml', sheet, 'xl/worksheets/sheet1.xml'))).toMatchObject({
      fault: { code: 'too_many_rows' },
    })
  })

  test.each([
    ['a row that is numbered far out', '<worksheet><sheetData><row r="4000000000"/>', 'too_many_rows'],
    ['tags that never end', '<c '.repeat(1_500_000), 'damaged_workbook'],
  ])('refuses a sheet with %s', async (_what, text, code) => {
    const sheet = deflateRawSync(Buffer.from(text))
    expect(await readTable(zipOf('xl/workbook.xml', sheet, 'xl/worksheets/sheet1.xml'))).toMatchObject({
      fault: { code },
    })
  })
})

test('a paste from a spreadsheet has tabs between its cells', () => {
  expect(readPastedTable('kode\tnavn\nP1\tHavnen; Broen\n')).toEqual({
    rows: [
      ['kode', 'navn'],
      ['P1', 'Havnen; Broen'],
    ],
  })
})

/** A zip that holds the same packed bytes under each name and lies about their size. */
function zipOf(...parts: [string, Buffer, ...string[]]): Uint8Array {
  const [first, data, ...more] = parts
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const name of [first, ...more]) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(10, 22)
    local.writeUInt16LE(name.length, 26)
    files.push(local, Buffer.from(name), data)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(10, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length / 3, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}
