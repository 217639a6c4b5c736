import { migrate } from '#db/migrate.ts'
import { deleteFirstLinks, insertAccountLink } from '#db/queries/account-links.ts'
import { countAccounts } from '#db/queries/accounts.ts'
import { deleteOldImportDrafts } from '#db/queries/import-drafts.ts'
import { deleteOldRateLimits } from '#db/queries/rate-limits.ts'
import { deleteExpiredSessions } from '#db/queries/sessions.ts'
import { sessionLimits } from './auth/actor.server.ts'
import { digestOf, newToken } from './auth/token.server.ts'
import { db } from './db.server.ts'
import { log } from './log.server.ts'

const hour = 60 * 60 * 1000
const firstLinkLasts = 24 * hour
const importDraftLasts = 24 * hour

let sweep: NodeJS.Timeout | undefined

/**
 * Brings the database up to date and begins what runs beside requests.
 *
 * @returns the path of a one-time link that makes the first account, while there is none; it must never be logged.
 */
export async function start(): Promise<{ accountLinkPath: string | null }> {
  const applied = await migrate(db)
  if (applied.length > 0) log.info({ applied }, 'database brought up to date')
  await clearWhatIsOver()
  sweep = setInterval(() => {
    clearWhatIsOver().catch((error: unknown) => log.error({ err: error }, 'old sessions were not cleared'))
  }, hour).unref()
  return { accountLinkPath: await makeFirstLink() }
}

/** Ends what `start` began and closes the database. */
export async function stop(): Promise<void> {
  clearInterval(sweep)
  await db.destroy()
}

async function makeFirstLink(): Promise<string | null> {
  if ((await countAccounts(db)) > 0) {
    await deleteFirstLinks(db)
    return null
  }
  const token = newToken()
  const now = Date.now()
  await insertAccountLink(db, {
    id: crypto.randomUUID(),
    tokenDigest: digestOf(token),
    study: null,
    at: new Date(now).toISOString(),
    expiresAt: new Date(now + firstLinkLasts).toISOString(),
  })
  return `/account-link/${token}`
}

async function clearWhatIsOver(): Promise<void> {
  const seenBefore = new Date(Date.now() - sessionLimits.idle).toISOString()
  await deleteExpiredSessions(db, seenBefore)
  // the longest window, that of known places, is as long as an idle session
  await deleteOldRateLimits(db, seenBefore)
  await deleteOldImportDrafts(db, new Date(Date.now() - importDraftLasts).toISOString())
}
