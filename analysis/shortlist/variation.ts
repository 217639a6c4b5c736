import { gowerDistance, type GowerVariable } from '../statistics/gower-distance.ts'
import type { SelectionCandidate } from './selection.ts'

/** What practices are told apart by. */
export interface DifferenceSettings {
  /** Names of attributes; `null` for all there are. Each counts 1. */
  readonly attributes: readonly string[] | null
  /** How much the whole element profile counts, shared evenly by its elements. */
  readonly profileWeight: number
}

/**
 * Gower distance between candidates over attributes and element profile. An attribute is compared as a number when all its
 * values are numbers, otherwise as the same or not.
 *
 * @throws RangeError for a negative weight.
 */
export function differenceBetween(
  candidates: readonly SelectionCandidate[],
  { attributes, profileWeight }: DifferenceSettings,
): (a: number, b: number) => number | null {
  const names = attributes ?? namesOf(candidates.map((candidate) => candidate.attributes))
  const elements = namesOf(candidates.map(({ profile }) => profile))
  return gowerDistance([
    ...names.map((name) => attributeOf(candidates.map((candidate) => candidate.attributes[name] ?? null))),
    ...elements.map((element) => ({
      kind: 'interval' as const,
      values: candidates.map(({ profile }) => profile[element] ?? null),
      weight: profileWeight / elements.length,
    })),
  ])
}

function attributeOf(values: readonly (string | number | null)[]): GowerVariable {
  const numbers = values.map((value) => (typeof value === 'string' ? null : value))
  const allNumbers = values.every((value, place) => value === numbers[place])
  return allNumbers
    ? { kind: 'interval', values: numbers, weight: 1 }
    : { kind: 'nominal', values, weight: 1 }
}

function namesOf(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap(Object.keys))].sort()
}
