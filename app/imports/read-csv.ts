import { CsvError, parse } from 'csv-parse/sync'
import type { TableFault } from './read-table.ts'

const delimiters = [';', '\t', ','] as const

/** Rows of a text with one record a line; `;`, tab or comma between cells, quotes around those that need it. */
export function readCsv(text: string): string[][] | TableFault {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'unclosed_quote' }
    if (error instanceof CsvError) return { code: 'not_a_table' }
    throw error
  }
}

/** The text of a file in the encodings that Danish spreadsheets write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

// 0x80 to 0x9f; Node 20's own decoder takes them for control characters
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? '')
}

/** Whichever occurs most in the first record, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>()
  let quoted = false
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted
    else if (!quoted && character === '\n' && counts.size > 0) break
    else if (!quoted && (delimiters as readonly string[]).includes(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}
