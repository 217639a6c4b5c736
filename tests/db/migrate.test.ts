import { readdirSync } from 'node:fs'
import { Migrator, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { migrations } from '#db/migrations/list.ts'
import { dialects, openEmptyDatabase, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave } from '#tests/support/fixtures.ts'

test('every migration file is listed, in order', () => {
  const files = readdirSync('db/migrations')
    .filter((name) => name !== 'list.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
  expect(Object.keys(migrations)).toEqual(files)
})

describe.each(dialects)('migrate on %s', (dialect) => {
  test('does nothing to a database that is up to date', async () => {
    const db = await openTestDatabase(dialect)
    expect(await migrate(db)).toEqual([])
  })

  test('makes columns of text, integer and double precision only', async () => {
    const db = await openTestDatabase(dialect)
    const tables = await db.withoutPlugins().introspection.getTables()
    const types = new Set(
      tables
        .filter((table) => !table.name.startsWith('kysely_'))
        .flatMap((table) => table.columns.map((column) => column.dataType.toLowerCase())),
    )
    expect([...types].sort()).toEqual(
      dialect === 'sqlite' ? ['double precision', 'integer', 'text'] : ['float8', 'int4', 'text'],
    )
  })

  test('rules from before are marked by the times of their opening', async () => {
    const db = await openEmptyDatabase(dialect)
    const migrator = new Migrator({
      db: db.withoutPlugins(),
      provider: { getMigrations: () => Promise.resolve(migrations) },
    })
    await migrator.migrateTo('2026-11-25-rule-weight-profiles')
    const by = await insertAccount(db)
    const waveId = await insertWave(db, await insertStudy(db, { members: { lead: by } }), { sealed: true })
    const opening = '2026-10-02T08:00:00.000Z'
    await db.insertInto('resultsOpening').values({ waveId, accountId: by, at: opening }).execute()
    const times = ['2026-10-01T08:00:00.000Z', opening, '2026-10-03T08:00:00.000Z']
    for (const [place, at] of times.entries()) {
      await sql`insert into selection_rule (id, wave_id, number, rule, digest, reason, account_id, at)
        values (${`r${place}`}, ${waveId}, ${place + 1}, '{}', 'd', 'r', ${by}, ${at})`.execute(db)
    }

    await migrate(db)
    const rules = await db.selectFrom('selectionRule').orderBy('number').select('afterOpening').execute()
    expect(rules.map(({ afterOpening }) => afterOpening)).toEqual([0, 1, 1])
  })

  test('comments that were written before are the texts of their fields afterwards', async () => {
    const db = await openEmptyDatabase(dialect)
    const migrator = new Migrator({
      db: db.withoutPlugins(),
      provider: { getMigrations: () => Promise.resolve(migrations) },
    })
    await migrator.migrateTo('2026-11-21-create-tables')
    for (const [table, row] of Object.entries(commentedResponse)) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        db,
      )
    }

    await migrate(db)
    expect(await db.selectFrom('textAnswer').selectAll().execute()).toEqual([
      {
        responseId: 'r',
        field: 'e04_comment',
        text: 'Målene hænger på væggen.',
        revision: 3,
        client: 'c',
        clientSequence: 7,
        savedAt: '2026-11-21T10:00:00.000Z',
      },
    ])
    expect(await db.selectFrom('response').select(['answerMode', 'switchedLanguageAt']).execute()).toEqual([
      { answerMode: null, switchedLanguageAt: null },
    ])
    // assignments were made anew on the way, and are still what responses are about
    expect(await db.selectFrom('assignment').select(['id', 'againOf']).execute()).toEqual([
      { id: commentedResponse.assignment.id, againOf: null },
    ])
    await expect(db.updateTable('response').set({ assignmentId: 'nobody' }).execute()).rejects.toThrow(
      /foreign key/i,
    )
    await expect(db.deleteFrom('assignment').execute()).rejects.toThrow(/foreign key/i)
  })
})

const at = '2026-11-21T10:00:00.000Z'

/** A response with a comment, and all it stands on, as the first schema had them. */
const commentedResponse = {
  account: { id: 'a', email: 'a@eksempel.dk', name: 'Alma', password_hash: 'x', created_at: at },
  study: {
    id: 's',
    title: 'S',
    purpose: 'mapping',
    controller: 'K',
    contact_name: 'Alma',
    contact_email: 'a@eksempel.dk',
    ends_on: '2027-01-01',
    languages: 'da',
    minimum_group: 5,
    created_by: 'a',
    created_at: at,
  },
  wave: {
    id: 'w',
    study_id: 's',
    title: 'W',
    questionnaire: 'promising-practice-1',
    deadline: '2026-12-01',
    created_at: at,
  },
  practice: {
    id: 'p',
    study_id: 's',
    code: 'P1',
    name: 'Havnen',
    sort_key: '',
    code_sort_key: '',
    municipality_sort_key: '',
    area_sort_key: '',
    search_key: '',
    created_at: at,
    created_by: 'a',
  },
  scope: { id: 'p1', practice_id: 'p', version: 1, created_at: at, created_by: 'a' },
  informant: { id: 'i', study_id: 's', code: 'I1', created_at: at },
  assignment: {
    id: 'as',
    wave_id: 'w',
    practice_id: 'p',
    informant_id: 'i',
    role: 'staff',
    scope_id: 'p1',
    link_digest: 'd',
    link_version: 1,
    link_issued_at: at,
    created_at: at,
  },
  response: {
    id: 'r',
    assignment_id: 'as',
    questionnaire: 'promising-practice-1',
    language: 'da',
    scope_id: 'p1',
    started_at: at,
    place: 'e04',
    active_seconds: 60,
  },
  comment: {
    response_id: 'r',
    element: 'e04',
    text: 'Målene hænger på væggen.',
    revision: 3,
    client: 'c',
    client_sequence: 7,
    saved_at: at,
  },
}
