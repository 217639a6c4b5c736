import type { Kysely, Transaction } from 'kysely'
import { hasOneWriter } from './connect.ts'
import type { Database } from './schema.ts'
import { transact } from './transact.ts'

/** A write that waits for the next commit. */
interface Waiting {
  readonly work: (trx: Transaction<Database>) => Promise<unknown>
  readonly done: (result: unknown) => void
  readonly failed: (reason: unknown) => void
}

const queues = new WeakMap<Kysely<Database>, Waiting[]>()

/**
 * Runs work in a transaction, on SQLite in one that small writes of the same moment share: a commit waits for the disk,
 * and with one connection everybody waits for it. The result is given after the commit. Work that fails takes nobody
 * along: then each runs again in a transaction of its own, so work must do nothing but read and write by `trx`.
 *
 * @throws whatever the work throws; nothing of it is written then.
 */
export function commitTogether<Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction || !hasOneWriter(db)) return transact(db, work)
  return new Promise<Result>((resolve, reject) => {
    const waiting: Waiting = { work, done: (result) => resolve(result as Result), failed: reject }
    const queue = queues.get(db)
    if (queue) {
      queue.push(waiting)
      return
    }
    queues.set(db, [waiting])
    // after the requests that have arrived have been read
    setImmediate(() => void commitQueue(db))
  })
}

async function commitQueue(db: Kysely<Database>): Promise<void> {
  const queue = queues.get(db) ?? []
  queues.delete(db)
  try {
    const results = await db.transaction().execute(async (trx) => {
      const results: unknown[] = []
      for (const { work } of queue) results.push(await work(trx))
      return results
    })
    queue.forEach(({ done }, index) => done(results[index]))
  } catch {
    for (const { work, done, failed } of queue) await db.transaction().execute(work).then(done, failed)
  }
}
