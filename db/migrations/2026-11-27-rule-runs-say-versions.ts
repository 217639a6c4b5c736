import { sql, type Kysely } from 'kysely'

/** Lists that are kept say what they were computed by. Those already there were computed by the first version of either. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['analysis_version', 'list_version']) {
    await db.schema
      .alterTable('rule_run')
      .addColumn(column, 'integer', (c) =>
        c
          .notNull()
          .defaultTo(1)
          .check(sql`${sql.ref(column)} >= 1`),
      )
      .execute()
  }
}
