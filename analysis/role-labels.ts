import { roleKind } from './roles.ts'
import type { RatingTable } from './ratings.ts'

/**
 * The role of each row, one code per role: of codes of the same kind in two vocabularies (leder, leader) the first in their
 * order stands for both.
 */
export function roleLabels({ responses }: Pick<RatingTable, 'responses'>): readonly string[] {
  const known = labelsOf.get(responses)
  if (known) return known
  const labels = labelled(responses)
  labelsOf.set(responses, labels)
  return labels
}

/** The rows of each role, by role code. */
export function rowsByRole(table: Pick<RatingTable, 'responses'>): [role: string, rows: number[]][] {
  const rowsOf = new Map<string, number[]>()
  for (const [row, role] of roleLabels(table).entries()) {
    const rows = rowsOf.get(role)
    if (rows) rows.push(row)
    else rowsOf.set(role, [row])
  }
  return [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Nearly every part of an analysis asks for those of the same table. */
const labelsOf = new WeakMap<RatingTable['responses'], readonly string[]>()

function labelled(responses: RatingTable['responses']): string[] {
  const labelOf = new Map<string, string>()
  const labelOfKind = new Map<string, string>()
  for (const role of [...new Set(responses.map((response) => response.role))].sort()) {
    const kind = roleKind(role)
    const label = kind === 'other' ? role : (labelOfKind.get(kind) ?? role)
    labelOfKind.set(kind, label)
    labelOf.set(role, label)
  }
  return responses.map(({ role }) => labelOf.get(role)!)
}
