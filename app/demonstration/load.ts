import type { Kysely } from 'kysely'
import { linkToken } from '#app/auth/token.server.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { findStudyTitle } from '#db/queries/studies.ts'
import type { Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { demonstrationAccounts, makeAccounts, takeUpLink, type DemonstrationAccount } from './accounts.ts'
import { loadMapping84, mappingStudyId } from './mapping-84.ts'
import { loadSmallStudy, shownInformant, smallStudyId, smallWaveId } from './small-study.ts'

export interface Demonstration {
  /** False when it was there already and nothing was changed. */
  readonly loaded: boolean
  readonly accounts: readonly DemonstrationAccount[]
  /** Path of a personal link into the open wave. */
  readonly informantPath: string
}

export interface DemonstrationOptions {
  readonly now: Date
  /** The secret of personal links; the passwords come from it too. */
  readonly secret: string
  /** Told when a part is done, with what it was. */
  readonly progress?: (part: string) => void
  /** Where the files are. */
  readonly folder?: string
}

/**
 * Loads the demonstration into a migrated database: the mapping of 84 practices as a closed wave, and a small study with
 * an open wave. All or nothing; a database that has it is left as it is. Never part of a production start.
 */
export async function loadDemonstration(
  db: Kysely<Database>,
  { now, secret, progress = () => {}, folder = 'demonstration' }: DemonstrationOptions,
): Promise<Demonstration> {
  const accounts = demonstrationAccounts(secret)
  const at = now.toISOString()
  const loaded = await transact(db, async (trx) => {
    if (await findStudyTitle(trx, mappingStudyId)) return false
    const { lead, others } = await makeAccounts(trx, accounts, at)
    progress('accounts')
    await loadMapping84(trx, { folder: `${folder}/mapping-84`, by: lead, secret })
    progress('mapping of 84 practices')
    await loadSmallStudy(trx, { folder: `${folder}/small-study`, by: lead, secret, now })
    for (const { role, redeemer } of others) {
      await takeUpLink(trx, { id: mappingStudyId, role, by: lead }, redeemer, at)
      const known = 'account' in redeemer ? { accountId: redeemer.account.id } : redeemer
      await takeUpLink(trx, { id: smallStudyId, role, by: lead }, known, at)
    }
    progress('small study')
    return true
  })
  return { loaded, accounts, informantPath: await informantPath(db, secret) }
}

async function informantPath(db: Kysely<Database>, secret: string): Promise<string> {
  const assignments = await listAssignments(db, smallWaveId, { search: shownInformant.practice })
  const shown = assignments.find(
    ({ informantCode, practiceCode }) =>
      informantCode === shownInformant.informant && practiceCode === shownInformant.practice,
  )
  if (!shown) throw new Error('the demonstration is incomplete: load it into an empty database')
  return `/link/${linkToken(secret, shown.id, shown.linkVersion)}`
}
