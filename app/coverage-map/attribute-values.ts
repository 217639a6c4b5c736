import { municipalities } from '#codes/municipalities.ts'
import { targetGroupKinds, targetGroups } from '#codes/target-groups.ts'
import { sortKeyOf } from '#db/practice-keys.ts'
import type { CoveragePractice } from '#db/queries/coverage-practices.ts'
import { scopeLevels } from '#db/schema.ts'
import type { CoverageAttribute } from './attributes.ts'

/** More values than these would be no map: the attribute can be searched for, and laid out by its kinds. */
export const mostValues = { rows: 150, columns: 12 } as const

/** The values of a practice: one at most of each attribute as they are registered now, none when it is not known. */
export function valuesOf(practice: CoveragePractice, attribute: CoverageAttribute): string[] {
  const value = valueReaders[attribute](practice)
  return value === null || value === '' ? [] : [value]
}

const valueReaders: Readonly<Record<CoverageAttribute, (practice: CoveragePractice) => string | null>> = {
  targetGroup: ({ targetGroup }) => targetGroup,
  targetGroupKind: ({ targetGroup }) => kindOf.get(targetGroup ?? '') ?? null,
  area: ({ area }) => area,
  level: ({ level }) => (level === null ? null : String(level)),
  region: ({ municipalityCode }) => regionOf.get(municipalityCode ?? '') ?? null,
  municipality: ({ municipalityCode }) => municipalityCode,
  organisation: ({ organisation }) => organisation,
  legalBasis: ({ legalBasis }) => legalBasis,
}

/**
 * The values of an attribute in order, those that practices have. Of a short scale or list that is given beforehand every one,
 * held or not: an empty level is a gap.
 */
export function valuesHeld(practices: readonly CoveragePractice[], attribute: CoverageAttribute): string[] {
  const given = givenValues[attribute] ?? []
  const held = new Set(practices.flatMap((practice) => valuesOf(practice, attribute)))
  const others = [...held].filter((value) => !given.includes(value)).toSorted(inDanish)
  return [...given.filter((value) => isScale(attribute) || held.has(value)), ...others]
}

/** Whether every value is shown, held or not. */
export function isScale(attribute: CoverageAttribute): boolean {
  const given = givenValues[attribute]
  return given !== undefined && given.length <= mostValues.columns
}

/** Values of a long list that is given beforehand, and that none of these is; empty where there is no such list. */
export function valuesWithout(attribute: CoverageAttribute, held: readonly string[]): string[] {
  if (isScale(attribute)) return []
  return (givenValues[attribute] ?? []).filter((value) => !held.includes(value))
}

function inDanish(one: string, other: string): number {
  const [first, second] = [sortKeyOf(one), sortKeyOf(other)]
  return first === second ? (one < other ? -1 : 1) : first < second ? -1 : 1
}

const byName = <Row>(rows: readonly Row[], nameOf: (row: Row) => string) =>
  rows.toSorted((one, other) => inDanish(nameOf(one), nameOf(other)))

const kindOf = new Map<string, string>(targetGroups.map(({ uuid, kind }) => [uuid, kind]))
const regionOf = new Map(municipalities.map(({ code, region }) => [code, region]))

const givenValues: Readonly<Partial<Record<CoverageAttribute, readonly string[]>>> = {
  targetGroup: byName(targetGroups, ({ label }) => label).map(({ uuid }) => uuid),
  targetGroupKind: targetGroupKinds,
  level: scopeLevels.map(String),
  region: [...new Set(byName(municipalities, ({ region }) => region).map(({ region }) => region))],
  municipality: byName(municipalities, ({ name }) => name).map(({ code }) => code),
}
