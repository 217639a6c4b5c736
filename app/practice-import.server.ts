import { createHash } from 'node:crypto'
import type { ImportDraft } from '#db/queries/import-drafts.ts'
import type { KnownPractice } from '#db/queries/practices.ts'
import { chosenColumns, columnMatchedTwice } from './imports/match-columns.ts'
import { practiceImportFields, type PracticeFieldName } from './imports/practice-fields.ts'
import { planPracticeImport, type PracticePlan } from './imports/practice-plan.ts'

/** How many rows of each kind a preview shows; the counts are of all. */
const shownRows = 100

/** The plan of a draft with the columns that the address names, and a stamp that differs when the plan does. */
export function planOfDraft(
  draft: ImportDraft,
  chosen: URLSearchParams,
  known: readonly KnownPractice[],
): { plan: PracticePlan; stamp: string; mapping: Record<PracticeFieldName, number | null> } {
  const header = draft.rows[0] ?? []
  const mapping = chosenColumns(chosen, header, practiceImportFields)
  const plan = planPracticeImport(draft.rows, mapping, known)
  const twice = columnMatchedTwice(mapping)
  if (twice !== null) {
    const field = practiceImportFields.findLast(({ name }) => mapping[name] === twice)?.name ?? 'code'
    plan.faults.unshift({ row: 1, field, column: header[twice] ?? '', code: 'column_twice', cell: '' })
  }
  const stamp = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
  return { plan, stamp, mapping }
}

/** As much of a plan as one page shows. */
export function previewOf(plan: PracticePlan) {
  return {
    counts: {
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged.length,
      faults: plan.faults.length,
    },
    added: plan.added.slice(0, shownRows),
    changed: plan.changed.slice(0, shownRows),
    faults: plan.faults.slice(0, shownRows),
    duplicates: plan.duplicates.slice(0, shownRows),
    duplicateCount: plan.duplicates.length,
  }
}
export type PracticePreviewValues = ReturnType<typeof previewOf>
