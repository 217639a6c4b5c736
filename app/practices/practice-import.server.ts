import type { ImportDraft } from '#db/queries/import-drafts.ts'
import type { PracticeChanges } from '#db/queries/practice-imports.ts'
import type { KnownPractice } from '#db/queries/practices.ts'
import { countScopeUse } from '#db/queries/scope-use.ts'
import { db } from '#app/db.server.ts'
import { planOfDraft, shownRows } from '#app/imports/import-draft.server.ts'
import { practiceImportFields } from '#app/imports/practice-fields.ts'
import { planPracticeImport, practiceChanges, type PracticePlan } from '#app/imports/practice-plan.ts'

/** The plan of a draft of practices, against what is known now. */
export const planOfPracticeDraft = (
  draft: ImportDraft,
  address: URLSearchParams,
  known: readonly KnownPractice[],
) =>
  planOfDraft(draft, address, practiceImportFields, (rows, mapping) =>
    planPracticeImport(rows, mapping, known),
  )

/** As much of a plan as one page shows, and what it would mean for cards that informants have been shown. */
export async function practicePreviewOf(plan: PracticePlan, known: readonly KnownPractice[]) {
  return {
    counts: {
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged.length,
      faults: plan.faults.length,
    },
    scopes: await countScopeUse(db, withNewScope(practiceChanges(plan, known))),
    added: plan.added.slice(0, shownRows),
    changed: plan.changed.slice(0, shownRows),
    faults: plan.faults.slice(0, shownRows),
    duplicates: plan.duplicates.slice(0, shownRows),
    duplicateCount: plan.duplicates.length,
  }
}
export type PracticePreviewValues = Awaited<ReturnType<typeof practicePreviewOf>>

const withNewScope = ({ changed }: PracticeChanges) => changed.flatMap(({ id, scope }) => (scope ? id : []))
