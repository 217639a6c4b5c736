import { randomUUID } from 'node:crypto'
import type { NewPairs } from '#db/queries/assignment-changes.ts'
import type { ImportDraft } from '#db/queries/import-drafts.ts'
import type { KnownField } from '#db/queries/informant-imports.ts'
import { planOfDraft, shownRows } from '#app/imports/import-draft.server.ts'
import { informantImportFields } from '#app/imports/informant-fields.ts'
import { planInformantImport, type InformantPlan } from '#app/imports/informant-plan.ts'
import { newPseudonym } from './informant-changes.server.ts'

/** The plan of a draft of informants, against what is known now. */
export const planOfInformantDraft = (draft: ImportDraft, address: URLSearchParams, known: KnownField) =>
  planOfDraft(draft, address, informantImportFields, (rows, mapping) =>
    planInformantImport(rows, mapping, known),
  )

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
