import { setTimeout } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import { describe, expect, test } from 'vitest'
import { deleteAssignment } from '#db/queries/assignment-changes.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { declineAssignment } from '#db/queries/informant-assignments.ts'
import { submitResponse } from '#db/queries/response-contents.ts'
import { findResponse, startResponse } from '#db/queries/responses.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { saveScope } from '#db/queries/scopes.ts'
import { findSessionRights, insertSession } from '#db/queries/sessions.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { closeWave, openWave } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'

const later = '2026-09-02T08:00:00.000Z'

/** Two people at once: the second one acts while the first one has written and not committed. */
async function meanwhile<T>(
  db: Kysely<Database>,
  first: (trx: Transaction<Database>) => Promise<unknown>,
  second: () => Promise<T>,
): Promise<T> {
  let outcome: Promise<T> | undefined
  await db.transaction().execute(async (trx) => {
    await first(trx)
    outcome = second()
    // it may fail before it is awaited below
    outcome.catch(() => {})
    await setTimeout(100)
  })
  return outcome as Promise<T>
}

describe.each(dialects)('at the same moment, on %s', (dialect) => {
  async function arrange({ opened = true } = {}) {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const studyId = await insertStudy(db, { members: { lead: by } })
    const waveId = await insertWave(db, studyId, opened ? {} : { openedAt: null })
    const practiceId = await insertPractice(db, studyId, { id: 'havnen' })
    await insertAssignment(db, { id: 'a1', waveId, practiceId })
    const start = (at: Kysely<Database>) =>
      startResponse(at, {
        assignmentId: 'a1',
        questionnaire: 'promising-practice-1',
        language: 'da',
        at: then,
      })
    const deed = { studyId, waveId, accountId: by, at: later }
    const change = { studyId, waveId, by, at: later }
    const edit = () =>
      saveScope(db, {
        studyId,
        practiceId,
        values: { ...emptyScope, place: 'Nyborg' },
        by,
        at: later,
        gate: importedGate,
      })
    const row = async () => (await listAssignments(db, waveId, { id: 'a1' }))[0]
    return { db, waveId, deed, change, start, edit, row }
  }

  async function arrangeDraft() {
    const field = await arrange()
    const responseId = (await field.start(field.db)) as string
    const submit = (at: Kysely<Database>) => submitResponse(at, { responseId, items: ['e01_1'], at: later })
    return { ...field, submit }
  }

  test('what is being started is not removed', async () => {
    const { db, deed, start, row } = await arrange()
    expect(await meanwhile(db, start, () => deleteAssignment(db, deed, 'a1'))).toBe(false)
    expect(await row()).toMatchObject({ id: 'a1', startedAt: then })
  })

  test('what is being removed is not started', async () => {
    const { db, deed, start, row } = await arrange()
    const remove = (trx: Kysely<Database>) => deleteAssignment(trx, deed, 'a1')
    expect(await meanwhile(db, remove, () => start(db))).toBeUndefined()
    expect(await row()).toBeUndefined()
  })

  test('a session that is being opened does not hold what is being removed', async () => {
    const session = { id: 's1', at: then, replaces: null, assignments: [{ id: 'a1', linkVersion: 1 }] }
    const limits = { seenAfter: '', signedInAfter: '', accountSeenAfter: '' }
    const before = await arrange()
    const opens = (on: Kysely<Database>) => insertSession(on, session)
    const removed = await meanwhile(before.db, opens, () => deleteAssignment(before.db, before.deed, 'a1'))
    expect(removed).toBe(true)
    expect((await findSessionRights(before.db, 's1', limits))?.assignmentIds).toEqual([])
    const after = await arrange()
    await meanwhile(
      after.db,
      (trx) => deleteAssignment(trx, after.deed, 'a1'),
      () => opens(after.db),
    )
    expect((await findSessionRights(after.db, 's1', limits))?.assignmentIds).toEqual([])
  })

  test('what is being started keeps its scope version', async () => {
    const { db, start, edit } = await arrange()
    expect(await meanwhile(db, start, edit)).toMatchObject({ outcome: 'new_version', moved: 0 })
    const { scopeId } = await db.selectFrom('assignment').select('scopeId').executeTakeFirstOrThrow()
    expect(scopeId).toBe((await findResponse(db, 'a1'))?.scopeId)
  })

  test('a scope that is being fielded is not edited in place', async () => {
    const { db, change, edit } = await arrange({ opened: false })
    const open = (trx: Kysely<Database>) =>
      openWave(trx, { ...change, today: '2000-01-01', gate: importedGate })
    expect(await meanwhile(db, open, edit)).toMatchObject({ outcome: 'new_version', moved: 1 })
  })

  test('what is being sent is neither withdrawn nor declined', async () => {
    const withdrawing = await arrangeDraft()
    const withdraw = () =>
      updateWithdrawn(withdrawing.db, withdrawing.deed, { assignmentId: 'a1', withdrawn: true }, importedGate)
    expect(await meanwhile(withdrawing.db, withdrawing.submit, withdraw)).toBe(false)
    const declining = await arrangeDraft()
    const decline = () => declineAssignment(declining.db, { assignmentId: 'a1', reason: null, at: later })
    expect(await meanwhile(declining.db, declining.submit, decline)).toBe(false)
    const sent = { submittedAt: later, withdrawnAt: null, declinedAt: null }
    expect(await withdrawing.row()).toMatchObject(sent)
    expect(await declining.row()).toMatchObject(sent)
  })

  test('nothing is sent to a wave that is being closed or by a link that is being withdrawn', async () => {
    const closing = await arrangeDraft()
    const close = (trx: Kysely<Database>) => closeWave(trx, closing.change)
    expect(await meanwhile(closing.db, close, () => closing.submit(closing.db))).toEqual({
      status: 'not_open',
    })
    const withdrawing = await arrangeDraft()
    const withdraw = (trx: Kysely<Database>) =>
      updateWithdrawn(trx, withdrawing.deed, { assignmentId: 'a1', withdrawn: true }, importedGate)
    expect(await meanwhile(withdrawing.db, withdraw, () => withdrawing.submit(withdrawing.db))).toEqual({
      status: 'not_open',
    })
    expect(await closing.row()).toMatchObject({ submittedAt: null })
    expect(await withdrawing.row()).toMatchObject({ submittedAt: null, withdrawnAt: later })
  })

  test('a wave is closed after what was being sent', async () => {
    const { db, change, submit, waveId } = await arrangeDraft()
    expect(await meanwhile(db, submit, () => closeWave(db, change))).toBe('closed')
    const closing = await db
      .selectFrom('event')
      .where('verb', '=', 'wave_closed')
      .where('objectId', '=', waveId)
      .select('detail')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(closing.detail)).toEqual({ assignments: 1, submitted: 1 })
  })
})
