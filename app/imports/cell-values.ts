import { municipalities } from '#codes/municipalities.ts'
import { targetGroups } from '#codes/target-groups.ts'
import { foldDanish } from '#db/practice-keys.ts'
import type { ScopeLevel } from '#db/schema.ts'

/** What was wrong with a cell; the page finds the words, with the cell as it stands and what may have been meant. */
export type CellFaultCode =
  | 'missing'
  | 'too_long'
  | 'not_a_number'
  | 'too_small'
  | 'too_big'
  | 'unknown_municipality'
  | 'unknown_target_group'
  | 'unknown_level'

export type CellRead<T> =
  | { readonly value: T | null }
  | { readonly fault: CellFaultCode; readonly suggestion?: string; readonly limit?: number }

/** Text of at most so many characters; an empty cell is null. */
export function readText(cell: string, longest: number): CellRead<string> {
  if (cell.length > longest) return { fault: 'too_long', limit: longest }
  return { value: cell === '' ? null : cell }
}

/** A whole number, with or without Danish or English thousands: `1.200`, `1,200`, `1 200`. */
export function readWholeNumber(cell: string, { from, to }: { from: number; to: number }): CellRead<number> {
  if (cell === '') return { value: null }
  const grouped = /^\d{1,3}([., ]\d{3})+$/.test(cell)
  const digits = grouped ? cell.replace(/[., ]/g, '') : cell.replace(/[.,]0+$/, '')
  if (!/^-?\d{1,15}$/.test(digits)) return { fault: 'not_a_number' }
  const number = Number(digits)
  if (number < from) return { fault: 'too_small', limit: from }
  if (number > to) return { fault: 'too_big', limit: to }
  return { value: number }
}

/** A municipality by its name, with or without "Kommune", or by its code, with or without the leading zero. */
export function readMunicipality(cell: string): CellRead<string> {
  if (cell === '') return { value: null }
  const code = /^\d{3,4}$/.test(cell) ? cell.padStart(4, '0') : null
  const plain = plainMunicipality(cell)
  // "Københavns Kommune" stands in the genitive
  const found = municipalityCodes.get(code ?? plain) ?? municipalityCodes.get(plain.replace(/s$/, ''))
  return found ? { value: found } : withSuggestion('unknown_municipality', plain, municipalityNames)
}

const municipalityNames = municipalities.map(({ name }) => name)
const municipalityCodes = new Map(
  municipalities.flatMap(({ code, name }): [string, string][] => [
    [code, code],
    [foldDanish(name), code],
  ]),
)

/** A target group of the FFB by its Danish label or its uuid. */
export function readTargetGroup(cell: string): CellRead<string> {
  if (cell === '') return { value: null }
  const plain = foldDanish(cell)
  const found = targetGroupIds.get(plain)
  return found ? { value: found } : withSuggestion('unknown_target_group', plain, targetGroupLabels)
}

const targetGroupLabels = targetGroups.map(({ label }) => label)
const targetGroupIds = new Map(
  targetGroups.flatMap(({ uuid, label }): [string, string][] => [
    [uuid, uuid],
    [foldDanish(label), uuid],
  ]),
)

const levelWords: Record<ScopeLevel, readonly string[]> = {
  1: ['1', 'enkelt metode', 'metode', 'single method', 'method'],
  2: ['2', 'indsats', 'intervention'],
  3: ['3', 'afdeling', 'unit', 'department'],
  4: ['4', 'hele tilbuddet', 'tilbud', 'whole service', 'service'],
  5: ['5', 'hele kommunen', 'kommune', 'whole municipality', 'municipality'],
}

/** One of the five levels, by its number or its Danish or English word. */
export function readLevel(cell: string): CellRead<ScopeLevel> {
  if (cell === '') return { value: null }
  const plain = cell.toLowerCase().replace(/\s+/g, ' ')
  for (const level of [1, 2, 3, 4, 5] as const) {
    if (levelWords[level].includes(plain)) return { value: level }
  }
  return { fault: 'unknown_level' }
}

function plainMunicipality(cell: string): string {
  return foldDanish(cell)
    .replace(/\s+/g, ' ')
    .replace(/\s*(regions)?kommune$/, '')
    .trim()
}

/** The nearest of the known texts, when it is near enough to have been meant. */
function withSuggestion(fault: CellFaultCode, plain: string, known: readonly string[]): CellRead<never> {
  let nearest: { text: string; distance: number } | null = null
  for (const text of known) {
    const distance = editDistance(plain, foldDanish(text))
    if (!nearest || distance < nearest.distance) nearest = { text, distance }
  }
  const isNear = nearest && nearest.distance <= Math.max(2, Math.floor(plain.length / 3))
  return nearest && isNear ? { fault, suggestion: nearest.text } : { fault }
}

/** Letters to put in, take out or change to get from one text to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= Math.min(from.length, 60); row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
