import { typedNumber, typedWholeNumber } from '#app/editing/typed-number.ts'
import type { Language } from '#db/schema.ts'

/** How a number of a rule stands in a form: as it is, as a share in per cent, or a whole one. */
export type NumberKind = 'plain' | 'percent' | 'whole'

/** A number as a form shows it, with at most three decimals. What that leaves out stands beside it: see `readNumberText`. */
export function numberText(value: number, kind: NumberKind, language: Language): string {
  const shown = kind === 'percent' ? value * 100 : value
  const text = String(Number(shown.toFixed(3)))
  return language === 'da' ? text.replace('.', ',') : text
}

/**
 * The number that somebody typed; `null` for anything else, and with something else than a number for `exact`.
 *
 * @param exact a number that the form showed with fewer decimals than it has: it is meant when what is typed still is what
 *   was shown.
 */
export function readNumberText(text: string, kind: NumberKind, exact?: string): number | null {
  const typed = kind === 'whole' ? typedWholeNumber(text) : typedNumber(text)
  if (typed === null) return null
  // by its decimal places, so that 7 per cent is the number 0.07 and no neighbour of it
  const read = kind === 'percent' ? Number(`${typed}e-2`) : typed
  if (exact === undefined) return read
  if (!/^\d{1,7}(\.\d{1,25})?(e-\d{1,3})?$/.test(exact)) return null
  const held = Number(exact)
  const isUntouched = readNumberText(numberText(held, kind, 'en'), kind) === read
  return isUntouched ? held : read
}
