/**
 * Danish sort and search keys. Neither database sorts æøå as Danish does, and SQLite folds case for ASCII only, so the
 * keys are prepared here and kept in columns.
 */

// the order of Danish (CLDR): marks before digits before letters
const marks = ' _-–—,;:!?.…\'‘’"“”«»()[]{}§@*/\\&#%°+±×<=>|~$£€½'
const letters = 'abcdefghijklmnopqrstuvwxyzæøå'
const digitWeight = 0x60
const letterWeight = 0x70

const weights = new Map([
  ...[...marks].map((mark, index): [string, string] => [mark, hex(index + 1)]),
  ...[...letters].map((letter, index): [string, string] => [letter, hex(letterWeight + index)]),
])

/** Sorts after every key: for what is not stated. */
export const lastSortKey = 'z'

/**
 * A key that puts texts in Danish order, numbers in them by size, when compared byte by byte or by any locale: it holds
 * hexadecimal digits only. Upper and lower case and accents make no difference.
 */
export function sortKeyOf(text: string | null): string {
  if (text === null || text === '') return lastSortKey
  return foldDanish(text)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .match(/\d+|[^\d]/gu)!
    .map(weightOf)
    .join('')
}

/** Texts joined for search: `like` finds in it what was searched when that is folded in the same way. */
export function searchKeyOf(texts: readonly (string | null)[]): string {
  return texts
    .filter((text) => text !== null)
    .map(foldDanish)
    .join('\n')
}

/** Lower case; `aa` as å, ä as æ, ö as ø, ü as y; other accents dropped. */
export function foldDanish(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/aa|[^\p{ASCII}æøå]/gu, (part) => {
      const known = folded[part]
      if (known !== undefined) return known
      return part.normalize('NFD').replace(/\p{M}/gu, '')
    })
}

const folded: Record<string, string> = {
  aa: 'å',
  ä: 'æ',
  ö: 'ø',
  ü: 'y',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
  '\u00a0': ' ',
}

function weightOf(part: string): string {
  if (/^\d/.test(part)) {
    const digits = part.replace(/^0+(?=\d)/, '')
    return hex(digitWeight) + hex(Math.min(digits.length, 255)) + digits
  }
  return weights.get(part) ?? `ff${(part.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0')
}
