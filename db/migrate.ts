import { Migrator, type Kysely } from 'kysely'
import { countChanges } from './change-count.ts'
import { migrations } from './migrations/list.ts'
import type { Database } from './schema.ts'

/** Says which migration could not be applied. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/**
 * Brings a database up to date. Does nothing when it already is.
 *
 * @returns the names of the migrations that were applied now, oldest first.
 * @throws MigrationError when one fails, or when the database knows a migration that this version does not.
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const migrator = new Migrator({
    db: db.withoutPlugins(),
    provider: { getMigrations: () => Promise.resolve(migrations) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) {
    const failed = results.find((result) => result.status === 'Error')
    throw new MigrationError(failed ? `migration ${failed.migrationName} failed` : 'migration refused', {
      cause: error,
    })
  }
  await countChanges(db)
  return results.map((result) => result.migrationName)
}
