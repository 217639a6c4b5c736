import { createHash, randomUUID } from 'node:crypto'
import type { NewPairs } from '#db/queries/assignments.ts'
import type { ImportDraft } from '#db/queries/import-drafts.ts'
import type { KnownField } from '#db/queries/informant-imports.ts'
import { informantImportFields, type InformantFieldName } from './imports/informant-fields.ts'
import { planInformantImport, type InformantPlan } from './imports/informant-plan.ts'
import { chosenColumns, columnMatchedTwice } from './imports/match-columns.ts'
import { newPseudonym } from './informant-changes.server.ts'

/** How many rows of each kind a preview shows; the counts are of all. */
const shownRows = 100

/** The plan of a draft with the columns that the address names, and a stamp that differs when the plan does. */
export function planOfInformantDraft(
  draft: ImportDraft,
  chosen: URLSearchParams,
  known: KnownField,
): { plan: InformantPlan; stamp: string; mapping: Record<InformantFieldName, number | null> } {
  const header = draft.rows[0] ?? []
  const mapping = chosenColumns(chosen, header, informantImportFields)
  const plan = planInformantImport(draft.rows, mapping, known)
  const twice = columnMatchedTwice(mapping)
  if (twice !== null) {
    const field = informantImportFields.findLast(({ name }) => mapping[name] === twice)?.name ?? 'code'
    plan.faults.unshift({ row: 1, field, column: header[twice] ?? '', code: 'column_twice', cell: '' })
  }
  const stamp = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
  return { plan, stamp, mapping }
}

/** The plan as the database is to carry it out: pseudonyms and ids are made here. */
export function newPairsOf(plan: InformantPlan): NewPairs {
  const ids = new Map(plan.informants.map(({ key }) => [key, newPseudonym()]))
  const idOf = (informant: string) => ids.get(informant) ?? informant
  return {
    informants: plan.informants.map(({ key, ...informant }) => ({ id: idOf(key), ...informant })),
    persons: plan.persons.map(({ informantId, to }) => ({ informantId, ...to })),
    assignments: plan.pairs.map(({ practiceId, role, informant }) => ({
      id: randomUUID(),
      practiceId,
      role,
      informantId: idOf(informant),
    })),
  }
}

/** As much of a plan as one page shows. */
export function informantPreviewOf(plan: InformantPlan) {
  return {
    counts: {
      added: plan.pairs.length,
      changed: plan.persons.length,
      unchanged: plan.unchanged,
      faults: plan.faults.length,
    },
    newInformants: plan.informants.length,
    pairs: plan.pairs.slice(0, shownRows),
    persons: plan.persons.slice(0, shownRows),
    sameEmail: plan.sameEmail.slice(0, shownRows),
    sameEmailCount: plan.sameEmail.length,
    faults: plan.faults.slice(0, shownRows),
  }
}
export type InformantPreviewValues = ReturnType<typeof informantPreviewOf>
