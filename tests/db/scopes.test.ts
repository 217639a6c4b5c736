import { describe, expect, test } from 'vitest'
import { countScopeUse, findScopeUse } from '#db/queries/scope-use.ts'
import { scopeStamp, type ScopeValues } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

const later = '2026-09-02T08:00:00.000Z'

/** Havnen in a study with a wave; `start` makes a response on an assignment. */
async function fielded(dialect: Dialect, wave: { openedAt?: string | null; closedAt?: string | null } = {}) {
  const db = await openTestDatabase(dialect)
  const studyId = await insertStudy(db)
  const { createdBy } = await db.selectFrom('study').select('createdBy').executeTakeFirstOrThrow()
  const practiceId = await insertPractice(db, studyId, { id: 'havnen' })
  const waveId = await insertWave(db, studyId, wave)
  const [first] = await listScopes(db, practiceId)
  const { id: _id, practiceId: _p, version: _v, createdAt: _c, createdBy: _b, ...values } = first!
  return {
    db,
    studyId,
    practiceId,
    waveId,
    values: values as ScopeValues,
    stamp: scopeStamp(first!),
    save: { studyId, practiceId, by: createdBy, at: later, gate: importedGate },
    start: async (assignmentId: string) => {
      await db
        .insertInto('response')
        .values({
          id: `r-${assignmentId}`,
          assignmentId,
          questionnaire: 'promising-practice-1',
          language: 'da',
          scopeId: 'havnen-scope-1',
          startedAt: then,
          submittedAt: null,
          place: 'scope',
          activeSeconds: 0,
        })
        .execute()
    },
    scopeOf: async (assignmentId: string) =>
      (
        await db
          .selectFrom('assignment')
          .where('id', '=', assignmentId)
          .select('scopeId')
          .executeTakeFirstOrThrow()
      ).scopeId,
  }
}

describe.each(dialects)('saveScope on %s', (dialect) => {
  test('edits in place until an opened wave uses the scope', async () => {
    const { db, practiceId, waveId, values, save } = await fielded(dialect, { openedAt: null })
    await insertAssignment(db, { waveId, practiceId, id: 'invited' })
    expect(await findScopeUse(db, practiceId)).toEqual({
      version: 1,
      isFielded: false,
      movable: 1,
      started: [],
    })
    // the card is only corrected, so nothing goes along and nothing is kept apart
    expect(await countScopeUse(db, [practiceId])).toEqual({ versioned: 0, movable: 0, started: 0 })
    expect(await saveScope(db, { ...save, values: { ...values, level: 4 } })).toEqual({
      outcome: 'edited',
      version: 1,
      moved: 0,
      held: 0,
    })
    const scopes = await listScopes(db, practiceId)
    expect(scopes.map(({ version, level }) => [version, level])).toEqual([[1, 4]])
  })

  test('makes a version after that; who has not started goes along, who has started stays', async () => {
    const { db, practiceId, waveId, values, save, start, scopeOf } = await fielded(dialect)
    await insertAssignment(db, { waveId, practiceId, id: 'waiting' })
    await insertAssignment(db, { waveId, practiceId, id: 'under-way' })
    await start('under-way')
    expect(await findScopeUse(db, practiceId)).toEqual({
      version: 1,
      isFielded: true,
      movable: 1,
      started: [{ version: 1, count: 1 }],
    })
    expect(await countScopeUse(db, [practiceId])).toEqual({ versioned: 1, movable: 1, started: 1 })

    const saved = await saveScope(db, { ...save, values: { ...values, excluded: 'Natherberg' } })

    expect(saved).toEqual({ outcome: 'new_version', version: 2, moved: 1, held: 0 })
    const [second, first] = await listScopes(db, practiceId)
    expect([first?.excluded, second?.excluded]).toEqual([null, 'Natherberg'])
    expect(await scopeOf('waiting')).toBe(second?.id)
    expect(await scopeOf('under-way')).toBe('havnen-scope-1')
    const event = await db.selectFrom('event').select(['verb', 'detail', 'at']).executeTakeFirstOrThrow()
    expect({ ...event, detail: JSON.parse(event.detail) }).toEqual({
      verb: 'scope_versioned',
      detail: { from: 1, to: 2, fields: ['excluded'], moved: 1, held: 0 },
      at: later,
    })
  })

  test('leaves the history of a closed wave and of other practices alone', async () => {
    const { db, studyId, practiceId, waveId, values, save, scopeOf } = await fielded(dialect, {
      closedAt: then,
    })
    await insertPractice(db, studyId, { id: 'broen' })
    await insertAssignment(db, { waveId, practiceId, id: 'never-answered' })
    await insertAssignment(db, { waveId, practiceId: 'broen', id: 'elsewhere' })
    const saved = await saveScope(db, { ...save, values: { ...values, level: 5 } })
    expect(saved).toEqual({ outcome: 'new_version', version: 2, moved: 0, held: 0 })
    expect(await scopeOf('never-answered')).toBe('havnen-scope-1')
    expect(await scopeOf('elsewhere')).toBe('broen-scope-1')
  })

  test('writes nothing when nothing is changed', async () => {
    const { db, practiceId, waveId, values, save } = await fielded(dialect)
    await insertAssignment(db, { waveId, practiceId })
    expect((await saveScope(db, { ...save, values })).outcome).toBe('unchanged')
    expect((await listScopes(db, practiceId)).length).toBe(1)
    expect(await db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test('refuses a form that somebody else has overtaken', async () => {
    const { db, practiceId, values, stamp, save } = await fielded(dialect)
    const mine = { ...save, seen: stamp }
    expect((await saveScope(db, { ...mine, values: { ...values, level: 3 } })).outcome).toBe('edited')
    expect((await saveScope(db, { ...mine, values: { ...values, level: 4 } })).outcome).toBe(
      'changed_meanwhile',
    )
    expect((await listScopes(db, practiceId))[0]?.level).toBe(3)
  })

  test('lets one of two editors at the same moment win', async () => {
    const { db, practiceId, waveId, values, stamp, save } = await fielded(dialect)
    await insertAssignment(db, { waveId, practiceId })
    const outcomes = await Promise.all(
      ([3, 4] as const).map((level) => saveScope(db, { ...save, seen: stamp, values: { ...values, level } })),
    )
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed_meanwhile', 'new_version'])
    expect((await listScopes(db, practiceId)).length).toBe(2)
  })
})
