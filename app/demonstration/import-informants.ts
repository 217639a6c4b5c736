import type { Kysely } from 'kysely'
import { digestOf, linkToken } from '#app/auth/token.server.ts'
import { informantImportFields } from '#app/imports/informant-fields.ts'
import { planInformantImport } from '#app/imports/informant-plan.ts'
import { newPairsOf } from '#app/informants/informant-import.server.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { applyInformantImport } from '#db/queries/informant-imports.ts'
import type { Database } from '#db/schema.ts'
import { readImport } from './read-file.ts'

/** Imports informants.csv of a folder into a wave, as a person does who accepts the preview. */
export async function importInformants(
  db: Kysely<Database>,
  folder: string,
  { studyId, waveId, by, at, secret }: { studyId: string; waveId: string; by: string; at: string; secret: string },
): Promise<void> {
  const { rows, mapping } = await readImport({ folder, name: 'informants.csv' }, informantImportFields)
  const refused = await applyInformantImport(
    db,
    { studyId, waveId, accountId: by, at },
    (known) => {
      const plan = planInformantImport(rows, mapping, known)
      if (plan.faults.length > 0) throw new Error(`informants.csv: ${JSON.stringify(plan.faults[0])}`)
      return newPairsOf(plan)
    },
    (assignmentId, version) => digestOf(linkToken(secret, assignmentId, version)),
    importedGate,
  )
  if (refused) throw new Error(`informants.csv: ${JSON.stringify(refused)}`)
}
