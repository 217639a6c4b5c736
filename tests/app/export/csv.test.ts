import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows, csvStart } from '#app/export/csv.ts'
import { guarded } from '#app/export/guarded.ts'

describe('guarded', () => {
  test.each(['=1+1', '+45 12 34', '-2', '@sum', '\tx', '\rx', '\nx', ' =1', '=cmd|/c calc'])(
    'puts a quote before %j',
    (text) => expect(guarded(text)).toBe(`'${text}`),
  )

  test.each(['', 'Havnen', "'=1", '1-2', 'a=b', '−7'])('leaves %j alone', (text) =>
    expect(guarded(text)).toBe(text),
  )
})

describe('csvRows', () => {
  test('leaves negative numbers numbers and guards the same as text', () => {
    expect(csvRows([[-7, '-7', null, 2.5]], 'standard')).toBe("-7,'-7,,2.5\r\n")
  })

  test('writes what Danish Excel reads: mark, semicolon, decimal comma', () => {
    expect(csvStart('excel') + csvRows([['æ', 2.5, 'a;b']], 'excel')).toBe('\ufeffæ;2,5;"a;b"\r\n')
    expect(csvStart('standard')).toBe('')
  })

  test('gives back every text to whoever reads it, line breaks and quotes too', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '=', 'æ', ' ') })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const [format, delimiter] of [
          ['standard', ','],
          ['excel', ';'],
        ] as const) {
          const read = parse(csvRows(rows, format), { delimiter, record_delimiter: '\r\n' }) as string[][]
          expect(read).toEqual(rows.map((row) => row.map(guarded)))
        }
      }),
    )
  })
})
