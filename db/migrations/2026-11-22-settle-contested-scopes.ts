import { sql, SqliteAdapter, type ColumnDefinitionBuilder, type Kysely } from 'kysely'

/**
 * What members decide about a response whose informant contested the scope, and the assignment on which the informant is
 * asked again. One informant may then hold two assignments of a pair, each about a scope version of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) await rebuildAssignments(db)
  else await alterAssignments(db)
  await db.schema.createIndex('assignment_again').on('assignment').column('again_of').execute()

  await db.schema
    .createTable('contest_decision')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('response_id', 'text', (c) => c.notNull().references('response.id'))
    .addColumn('number', 'integer', (c) => c.notNull().check(sql`number >= 1`))
    .addColumn('decision', 'text', (c) =>
      c.notNull().check(sql`decision in ('kept', 'rescoped', 'set_aside')`),
    )
    .addColumn('scope_id', 'text', (c) => c.references('scope.id'))
    .addColumn('reason', 'text', (c) => c.notNull().check(sql`length(reason) > 0`))
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('contest_decision_number', ['response_id', 'number'])
    .addCheckConstraint('contest_decision_scope', sql`(decision = 'rescoped') = (scope_id is not null)`)
    .execute()
}

async function alterAssignments(db: Kysely<unknown>): Promise<void> {
  const assignment = () => db.schema.alterTable('assignment')
  await assignment().dropConstraint('assignment_pair').execute()
  await assignment()
    .addColumn('again_of', 'text', (c) => c.references('assignment.id'))
    .execute()
  await assignment().addUniqueConstraint('assignment_pair', pair).execute()
}

const pair: ['wave_id', 'practice_id', 'informant_id', 'role', 'scope_id'] = [
  'wave_id',
  'practice_id',
  'informant_id',
  'role',
  'scope_id',
]

/** SQLite drops no constraint: the table is made anew, by the steps of its manual, with foreign keys checked at the end. */
async function rebuildAssignments(db: Kysely<unknown>): Promise<void> {
  await sql`pragma foreign_keys = off`.execute(db)
  await sql`begin immediate`.execute(db)
  try {
    await createAssignments(db)
    const moved = sql.join(columns.map((column) => sql.ref(column)))
    await sql`insert into assignment_anew (${moved}) select ${moved} from assignment`.execute(db)
    await sql`drop table assignment`.execute(db)
    await sql`alter table assignment_anew rename to assignment`.execute(db)
    await db.schema.createIndex('assignment_informant').on('assignment').column('informant_id').execute()
    await db.schema.createIndex('assignment_practice').on('assignment').column('practice_id').execute()
    const { rows } = await sql`pragma foreign_key_check`.execute(db)
    if (rows.length > 0) throw new Error(`${rows.length} rows refer to nothing`)
    await sql`commit`.execute(db)
  } catch (error) {
    await sql`rollback`.execute(db)
    throw error
  } finally {
    await sql`pragma foreign_keys = on`.execute(db)
  }
}

const columns = [
  'id',
  'wave_id',
  'practice_id',
  'informant_id',
  'role',
  'scope_id',
  'link_digest',
  'link_version',
  'link_issued_at',
  'withdrawn_at',
  'declined_at',
  'decline_reason',
  'created_at',
]

function createAssignments(db: Kysely<unknown>): Promise<void> {
  const required = (c: ColumnDefinitionBuilder) => c.notNull()
  return db.schema
    .createTable('assignment_anew')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.id'))
    .addColumn('practice_id', 'text', (c) => c.notNull().references('practice.id'))
    .addColumn('informant_id', 'text', (c) => c.notNull().references('informant.id'))
    .addColumn('role', 'text', (c) =>
      c
        .notNull()
        .check(sql`role in ('leader', 'staff', 'citizen', 'relative', 'authority', 'partner', 'external')`),
    )
    .addColumn('scope_id', 'text', (c) => c.notNull().references('scope.id'))
    .addColumn('link_digest', 'text', (c) => c.notNull().unique())
    .addColumn('link_version', 'integer', required)
    .addColumn('link_issued_at', 'text', required)
    .addColumn('withdrawn_at', 'text')
    .addColumn('declined_at', 'text')
    .addColumn('decline_reason', 'text')
    .addColumn('created_at', 'text', required)
    .addColumn('again_of', 'text', (c) => c.references('assignment.id'))
    .addUniqueConstraint('assignment_pair', pair)
    .execute()
}
