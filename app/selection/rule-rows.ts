import { ruleLimits } from './rule-limits.ts'
import type { RuleFields } from './rule-controls.ts'

/** Groups of controls that there can be more or fewer of. */
export const rowGroups = {
  step: 'steps',
  quota: 'quotas',
  scenario: 'scenarios',
} as const
export type RowKind = keyof typeof rowGroups

/** What a button does with rows: `add-quota`, `remove-step-2`, `first-scenario-1`. */
export interface RowDeed {
  readonly deed: 'add' | 'remove' | 'first'
  readonly kind: RowKind
  readonly at: number
}

/** @returns `null` for a word that is no deed. */
export function rowDeed(word: string): RowDeed | null {
  const [, deed, kind, at] = /^(add|remove|first)-(step|quota|scenario)(?:-(\d{1,2}))?$/.exec(word) ?? []
  if (!deed || !kind) return null
  const place = Number(at ?? 0)
  return { deed: deed as RowDeed['deed'], kind: kind as RowKind, at: place }
}

/** The controls with a row more or less, or in another order; what is typed stays what it is. */
export function withRows(fields: RuleFields, { deed, kind, at }: RowDeed): RuleFields {
  const rows = changed(rowsOf(fields, kind), deed, kind, at)
  const kept = Object.entries(fields).filter(([name]) => !name.startsWith(`${kind}-`))
  const placed = rows.flatMap((row, place) =>
    Object.entries(row).map(([suffix, value]): [string, string] => [`${kind}-${place}-${suffix}`, value]),
  )
  return Object.fromEntries([...kept, [rowGroups[kind], String(rows.length)], ...placed])
}

/** How many rows a form has. */
export function countRows(fields: RuleFields, kind: RowKind): number {
  const count = Number(fields[rowGroups[kind]] ?? 0)
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), ruleLimits[rowGroups[kind]]) : 0
}

type Row = Readonly<Record<string, string>>

function rowsOf(fields: RuleFields, kind: RowKind): Row[] {
  return Array.from({ length: countRows(fields, kind) }, (_, place) => {
    const start = `${kind}-${place}-`
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => name.startsWith(start))
        .map(([name, value]) => [name.slice(start.length), value]),
    )
  })
}

function changed(rows: readonly Row[], deed: RowDeed['deed'], kind: RowKind, at: number): Row[] {
  if (deed === 'add') {
    return rows.length >= ruleLimits[rowGroups[kind]] ? [...rows] : [...rows, newRow(rows, kind)]
  }
  const others = rows.filter((_, place) => place !== at)
  const row = rows[at]
  if (deed === 'first') return row ? [row, ...others] : [...rows]
  // a list is made by some scenario
  return kind === 'scenario' && others.length === 0 ? [...rows] : others
}

/** A scenario begins as the list's own, to be changed in one thing. */
function newRow(rows: readonly Row[], kind: RowKind): Row {
  if (kind === 'step') return { strategy: 'most_promising', picks: '' }
  if (kind === 'quota') return { stratum: '', minimum: '', maximum: '' }
  const taken = new Set(rows.map(({ id }) => id))
  let number = rows.length + 1
  while (taken.has(`scenario-${number}`)) number += 1
  return { ...rows[0], id: `scenario-${number}`, name: '' }
}
