import { describe, expect, test } from 'vitest'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { insertAssignments } from '#db/queries/assignment-changes.ts'
import { moveAfterDecision } from '#db/queries/assignments-behind.ts'
import { listEnded } from '#db/queries/ended-practices.ts'
import { findFieldingFacts, importedGate, type FieldingGate } from '#db/queries/fielding-facts.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { countPractices, listPractices } from '#db/queries/practice-list.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import { listSuccessions } from '#db/queries/successions.ts'
import { succeedPractices, successionStamp, type NewSuccession } from '#db/queries/succeed-practices.ts'
import { undoSuccession } from '#db/queries/undo-succession.ts'
import { countUnstarted } from '#db/queries/unstarted-assignments.ts'
import { transact } from '#db/transact.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

const later = '2026-09-02T08:00:00.000Z'
const values = { municipalityCode: null, organisation: null, area: null, startYear: null }
const practice = (id: string) => ({
  id,
  values: { ...values, code: id.toUpperCase(), name: `Praksis ${id}` },
  scope: { ...emptyScope, included: `Kun ${id}` },
})

/** Havn with an answer, one that is begun and one that is not; fjord with an answer; both in an open wave. */
async function twoPractices(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId)
  await insertPractice(db, studyId, { id: 'havn', code: 'P1', name: 'Havnen' })
  await insertPractice(db, studyId, { id: 'fjord', code: 'P2', name: 'Fjorden' })
  await insertResponse(db, { waveId, practiceId: 'havn' }, { id: 'sent' })
  await insertResponse(db, { waveId, practiceId: 'havn' }, { id: 'begun', submittedAt: null })
  await insertAssignment(db, { waveId, practiceId: 'havn', id: 'waits' })
  await insertResponse(db, { waveId, practiceId: 'fjord' }, { id: 'other' })
  const stampOf = async (id: string) => {
    const row = await db.selectFrom('practice').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
    const [scope] = await listScopes(db, id)
    if (!scope) throw new Error('no scope')
    return { id, seen: successionStamp(row, scope) }
  }
  const deed = { studyId, reason: 'To tilbud i ét', by, at: later }
  const split = async (change: Partial<NewSuccession> = {}) =>
    succeedPractices(db, {
      ...deed,
      kind: 'split',
      from: [await stampOf('havn')],
      to: [practice('nord'), practice('syd')],
      unstarted: 1,
      ...change,
    })
  const merge = async (change: Partial<NewSuccession> = {}) =>
    succeedPractices(db, {
      ...deed,
      kind: 'merge',
      from: [await stampOf('havn'), await stampOf('fjord')],
      to: [practice('bugt')],
      unstarted: 1,
      ...change,
    })
  return { db, by, studyId, waveId, stampOf, split, merge, deed }
}

const statusOf = async (outcome: Promise<{ status: string }>) => (await outcome).status

describe.each(dialects)('splits and merges on %s', (dialect) => {
  test('a split ends one practice and makes others, with the cards that were asked about before their own', async () => {
    const { db, studyId, split } = await twoPractices(dialect)
    const outcome = await split()
    expect(outcome).toMatchObject({ status: 'succeeded', withdrawn: 1 })
    expect(await listEnded(db, studyId)).toEqual(new Set(['havn']))
    const cards = await listScopes(db, 'nord')
    expect(cards.map(({ version, included, originId }) => [version, included, originId])).toEqual([
      [2, 'Kun nord', null],
      [1, 'Samtaler og værested', 'havn-scope-1'],
    ])
    expect(await listSuccessions(db, studyId, 'syd')).toMatchObject([
      {
        kind: 'split',
        reason: 'To tilbud i ét',
        by: 'Alma Lund',
        at: later,
        from: [{ id: 'havn', code: 'P1', name: 'Havnen' }],
        to: [{ id: 'nord' }, { id: 'syd' }],
        undone: null,
      },
    ])
  })

  test('a merge has one copy of each card, in the order of the practices', async () => {
    const { db, studyId, merge } = await twoPractices(dialect)
    expect(await merge()).toMatchObject({ status: 'succeeded' })
    expect(await listEnded(db, studyId)).toEqual(new Set(['havn', 'fjord']))
    const cards = await listScopes(db, 'bugt')
    expect(cards.map(({ version, originId }) => [version, originId])).toEqual([
      [3, null],
      [2, 'fjord-scope-1'],
      [1, 'havn-scope-1'],
    ])
  })

  test('what comes together again has each card once', async () => {
    const { db, split, stampOf, deed } = await twoPractices(dialect)
    await split()
    await succeedPractices(db, {
      ...deed,
      kind: 'merge',
      from: [await stampOf('nord'), await stampOf('syd')],
      to: [practice('ny')],
      unstarted: 0,
    })
    const cards = await listScopes(db, 'ny')
    expect(cards.map(({ version, originId }) => [version, originId])).toEqual([
      [2, null],
      [1, 'havn-scope-1'],
    ])
  })

  test('no answer and no assignment is changed, but whoever has not begun is withdrawn', async () => {
    const { db, split } = await twoPractices(dialect)
    const read = () => db.selectFrom('assignment').orderBy('id').selectAll().execute()
    const [before, responses] = [await read(), await db.selectFrom('response').selectAll().execute()]
    await split()
    expect(await read()).toEqual(
      before.map((row) => (row.id === 'waits' ? { ...row, withdrawnAt: later } : row)),
    )
    expect(await db.selectFrom('response').selectAll().execute()).toEqual(responses)
  })

  test('a practice that has ended is not fielded, edited or listed among the others', async () => {
    const { db, by, studyId, waveId, split } = await twoPractices(dialect)
    await split()
    const facts = await findFieldingFacts(db, studyId)
    expect(facts.practices.map(({ id }) => id)).toEqual(['nord', 'fjord', 'syd'])
    const field = { studyId, waveId, accountId: by, at: later }
    const informant = { id: 'ny', code: null, name: null, email: null }
    const pair = { id: 'a', practiceId: 'havn', informantId: 'ny', role: 'staff' } as const
    const pairs = { informants: [informant], persons: [], assignments: [pair] }
    expect(await insertAssignments(db, field, pairs, () => 'digest', scopeGate)).toBe('practice_ended')
    const waits = { assignmentId: 'waits', withdrawn: false }
    expect(await updateWithdrawn(db, field, waits, scopeGate)).toBe(false)
    const edit = {
      studyId,
      practiceId: 'havn',
      values: { ...emptyScope, place: 'Nyborg' },
      by,
      at: later,
      gate: scopeGate,
    }
    expect(await saveScope(db, edit)).toMatchObject({ outcome: 'ended' })
    const page = { sort: 'code', descending: false, limit: 10, offset: 0 } as const
    const codes = async (ended: boolean) =>
      (await listPractices(db, { studyId, ended }, page)).map(({ code }) => code)
    expect(await codes(false)).toEqual(['NORD', 'P2', 'SYD'])
    expect(await codes(true)).toEqual(['P1'])
    expect(await countPractices(db, { studyId })).toBe(3)
  })

  test('nothing is written when something stands otherwise than the member saw', async () => {
    const { db, studyId, split, merge } = await twoPractices(dialect)
    expect(await split({ unstarted: 0 })).toEqual({ status: 'changed_meanwhile' })
    expect(await split({ from: [{ id: 'havn', seen: 'older' }] })).toEqual({ status: 'changed_meanwhile' })
    expect(await split({ from: [{ id: 'nobody', seen: '' }] })).toEqual({ status: 'unknown' })
    const other = await insertStudy(db)
    expect(await split({ studyId: other })).toEqual({ status: 'unknown' })
    const taken = { ...practice('nord'), values: { ...practice('nord').values, code: 'P2' } }
    expect(await split({ to: [taken, practice('syd')] })).toEqual({ status: 'code_taken', codes: ['P2'] })
    const twice = { ...practice('syd'), values: practice('nord').values }
    expect(await split({ to: [practice('nord'), twice] })).toEqual({ status: 'code_taken', codes: ['NORD'] })
    await expect(merge({ to: [practice('en'), practice('to')] })).rejects.toThrow('2 to 2 is no merge')
    expect(await listSuccessions(db, studyId)).toEqual([])
    expect(await countUnstarted(db, ['havn'])).toBe(1)
  })

  test('of two who end a practice at once one is told of the other', async () => {
    const { db, studyId, split, merge } = await twoPractices(dialect)
    const both = await Promise.all([statusOf(split()), statusOf(merge())])
    expect(both.toSorted()).toEqual(['ended', 'succeeded'])
    expect(await listSuccessions(db, studyId)).toHaveLength(1)
    expect(await statusOf(split({ unstarted: 0 }))).toBe('ended')
  })

  test('an undone split gives the practice and its links back, and its successors end', async () => {
    const { db, by, studyId, split, stampOf, deed } = await twoPractices(dialect)
    const outcome = await split()
    if (outcome.status !== 'succeeded') throw new Error(outcome.status)
    const undo = { studyId, successionId: outcome.id, reason: 'Det var ét', by, at: then }
    const both = await Promise.all([undoSuccession(db, undo, scopeGate), undoSuccession(db, undo, scopeGate)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['undone', 'undone_before'])
    expect(both).toContainEqual({ status: 'undone', restored: 1, stopped: 0 })
    expect(await listEnded(db, studyId)).toEqual(new Set(['nord', 'syd']))
    expect(await countUnstarted(db, ['havn'])).toBe(1)
    expect(await listSuccessions(db, studyId)).toMatchObject([
      { reason: 'To tilbud i ét', undone: { reason: 'Det var ét', by: 'Alma Lund', at: then } },
    ])
    const again = { ...deed, kind: 'split', to: [practice('øst'), practice('vest')], unstarted: 1 } as const
    expect(await succeedPractices(db, { ...again, from: [await stampOf('havn')] })).toMatchObject({
      status: 'succeeded',
    })
  })

  test('an undone split gives no links of an open wave back while the checks stop the practice', async () => {
    const { db, by, studyId, split } = await twoPractices(dialect)
    const planned = await insertWave(db, studyId, { openedAt: null })
    await insertAssignment(db, { waveId: planned, practiceId: 'havn', id: 'planned' })
    const outcome = await split({ unstarted: 2 })
    if (outcome.status !== 'succeeded') throw new Error(outcome.status)
    const undo = { studyId, successionId: outcome.id, reason: 'Det var ét', by, at: then }
    const stopsHavn: FieldingGate = (facts, fielded) =>
      fielded.filter((id) => id === 'havn' && facts.practices.some((one) => one.id === id))
    expect(await undoSuccession(db, undo, stopsHavn)).toEqual({ status: 'undone', restored: 1, stopped: 1 })
    const withdrawn = await db
      .selectFrom('assignment')
      .where('id', 'in', ['waits', 'planned'])
      .orderBy('id')
      .select(['id', 'withdrawnAt'])
      .execute()
    expect(withdrawn).toEqual([
      { id: 'planned', withdrawnAt: null },
      { id: 'waits', withdrawnAt: later },
    ])
    const given = await db
      .selectFrom('event')
      .where('verb', '=', 'link_restored')
      .select('objectId')
      .execute()
    expect(given).toEqual([{ objectId: 'planned' }])
  })

  test('who waited on an earlier card goes on waiting while the practice has ended, and goes along when it is undone', async () => {
    const { db, by, studyId, split } = await twoPractices(dialect)
    const second = { id: 'havn-2', practiceId: 'havn', version: 2, createdAt: then, createdBy: by }
    await db.insertInto('scope').values(second).execute()
    const outcome = await split()
    if (outcome.status !== 'succeeded') throw new Error(outcome.status)
    const scopeOf = () =>
      db.selectFrom('assignment').where('id', '=', 'waits').select('scopeId').executeTakeFirstOrThrow()
    const move = { studyId, by, at: later, gate: importedGate }
    await transact(db, (trx) => moveAfterDecision(trx, move, 'all'))
    expect(await scopeOf()).toEqual({ scopeId: 'havn-scope-1' })
    const undo = { studyId, successionId: outcome.id, reason: 'Det var ét', by, at: then }
    await undoSuccession(db, undo, importedGate)
    expect(await scopeOf()).toEqual({ scopeId: 'havn-2' })
  })

  test('what somebody is asked about, or has succeeded, is not undone', async () => {
    const { db, by, studyId, waveId, split, stampOf, deed } = await twoPractices(dialect)
    const outcome = await split()
    if (outcome.status !== 'succeeded') throw new Error(outcome.status)
    const undo = { studyId, successionId: outcome.id, reason: 'Det var ét', by, at: then }
    const next = { ...deed, kind: 'split', to: [practice('øst'), practice('vest')], unstarted: 0 } as const
    const second = await succeedPractices(db, { ...next, from: [await stampOf('nord')] })
    expect(await undoSuccession(db, undo, scopeGate)).toEqual({ status: 'succeeded' })
    if (second.status !== 'succeeded') throw new Error(second.status)
    await undoSuccession(db, { ...undo, successionId: second.id }, scopeGate)
    const own = (await listScopes(db, 'syd'))[0]?.id ?? ''
    await insertAssignment(db, { waveId, practiceId: 'syd', scopeId: own })
    expect(await undoSuccession(db, undo, scopeGate)).toEqual({ status: 'assigned' })
    expect(await undoSuccession(db, { ...undo, successionId: 'nobody' }, scopeGate)).toEqual({
      status: 'unknown',
    })
  })
})
