import { sql, type Kysely } from 'kysely'

/** Rules hold whether results had been opened before them. For those already there only the times can say. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('selection_rule')
    .addColumn('after_opening', 'integer', (c) =>
      c
        .notNull()
        .defaultTo(0)
        .check(sql`after_opening in (0, 1)`),
    )
    .execute()

  await sql`
    update selection_rule set after_opening = 1
    where exists (
      select 1 from results_opening
      where results_opening.wave_id = selection_rule.wave_id and results_opening.at <= selection_rule.at
    )
  `.execute(db)
}
