import { roleKind } from './roles.ts'
import type { ScoreTable } from './score-table.ts'

/**
 * The role of each row, one code per role: of codes of the same kind in two vocabularies (leder, leader) the first in their
 * order stands for both.
 */
export function roleLabels({ responses }: ScoreTable): string[] {
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
