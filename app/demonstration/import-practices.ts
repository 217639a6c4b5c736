import type { Kysely } from 'kysely'
import { practiceImportFields } from '#app/imports/practice-fields.ts'
import { planPracticeImport, practiceChanges } from '#app/imports/practice-plan.ts'
import { applyPracticeImport } from '#db/queries/practice-imports.ts'
import type { Database } from '#db/schema.ts'
import { readImport } from './read-file.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

/** Imports practices.csv of a folder as a person does who accepts the preview. */
export async function importPractices(
  db: Kysely<Database>,
  folder: string,
  deed: { studyId: string; by: string; at: string },
): Promise<void> {
  const { rows, mapping } = await readImport({ folder, name: 'practices.csv' }, practiceImportFields)
  await applyPracticeImport(db, deed, (known) => {
    const plan = planPracticeImport(rows, mapping, known)
    if (plan.faults.length > 0) throw new Error(`practices.csv: ${JSON.stringify(plan.faults[0])}`)
    return practiceChanges(plan, known)
  }, importedGate)
}
