import { migrate } from '#db/migrate.ts'
import { deleteExpiredSessions } from '#db/queries/sessions.ts'
import { sessionLimits } from './auth/actor.server.ts'
import { db } from './db.server.ts'
import { log } from './log.server.ts'

let sweep: NodeJS.Timeout | undefined

/** Brings the database up to date and begins what runs beside requests. */
export async function start(): Promise<void> {
  const applied = await migrate(db)
  if (applied.length > 0) log.info({ applied }, 'database brought up to date')
  const clear = () =>
    deleteExpiredSessions(db, new Date(Date.now() - sessionLimits.idle).toISOString()).catch(
      (error: unknown) => log.error({ err: error }, 'old sessions were not cleared'),
    )
  await clear()
  sweep = setInterval(clear, 60 * 60 * 1000).unref()
}

/** Ends what `start` began and closes the database. */
export async function stop(): Promise<void> {
  clearInterval(sweep)
  await db.destroy()
}
