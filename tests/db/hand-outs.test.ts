import { describe, expect, test } from 'vitest'
import { digestOf } from '#app/auth/token.server.ts'
import { insertHandOut, listHandOuts, updateLinks, updateWithdrawn } from '#db/queries/hand-outs.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { findSessionRights, insertSession } from '#db/queries/sessions.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

const later = '2026-09-02T08:00:00.000Z'
const digest = (assignmentId: string, version: number) => digestOf(`${assignmentId} ${version}`)

describe.each(dialects)('links on %s', (dialect) => {
  async function openField() {
    const db = await openTestDatabase(dialect)
    const accountId = await insertAccount(db, { name: 'Alma Lund' })
    const studyId = await insertStudy(db, { members: { lead: accountId } })
    const waveId = await insertWave(db, studyId)
    const practiceId = await insertPractice(db, studyId)
    await insertAssignment(db, { id: 'a1', waveId, practiceId })
    await insertAssignment(db, { id: 'a2', waveId, practiceId })
    return { db, studyId, waveId, deed: { studyId, waveId, accountId, at: later } }
  }

  test('a link issued anew ends the session that the old one opened', async () => {
    const { db, waveId, deed } = await openField()
    const assignments = [
      { id: 'a1', linkVersion: 1 },
      { id: 'a2', linkVersion: 1 },
    ]
    await insertSession(db, { id: 's1', at: then, replaces: null, assignments })
    expect(await updateLinks(db, deed, ['a1'], digest)).toBe(1)
    const limits = { seenAfter: '', signedInAfter: '', accountSeenAfter: '' }
    expect((await findSessionRights(db, 's1', limits))?.assignmentIds).toEqual(['a2'])
    const [first] = await listAssignments(db, waveId, { id: 'a1' })
    expect(first).toMatchObject({ linkVersion: 2, linkDigest: digest('a1', 2), linkIssuedAt: later })
  })

  test('withdrawn links and those of another wave are not issued anew', async () => {
    const { db, deed } = await openField()
    await updateWithdrawn(db, deed, { assignmentId: 'a1', withdrawn: true }, importedGate)
    expect(await updateLinks(db, deed, ['a1'], digest)).toBe(0)
    expect(await updateLinks(db, { ...deed, waveId: 'another' }, ['a2'], digest)).toBe(0)
  })

  test('withdrawing twice keeps the first time, and undoing opens the same link', async () => {
    const { db, waveId, deed } = await openField()
    const withdrawnAt = async () => (await listAssignments(db, waveId, { id: 'a1' }))[0]?.withdrawnAt
    await updateWithdrawn(db, deed, { assignmentId: 'a1', withdrawn: true }, importedGate)
    await updateWithdrawn(
      db,
      { ...deed, at: 'afterwards' },
      { assignmentId: 'a1', withdrawn: true },
      importedGate,
    )
    expect(await withdrawnAt()).toBe(later)
    expect(await updateWithdrawn(db, deed, { assignmentId: 'a1', withdrawn: false }, importedGate)).toBe(true)
    expect(await withdrawnAt()).toBeNull()
    const verbs = await db.selectFrom('event').orderBy('verb').select('verb').execute()
    expect(verbs.map(({ verb }) => verb)).toEqual(['link_restored', 'link_withdrawn'])
  })

  test('answers that were sent are not withdrawn, and an unknown assignment is none', async () => {
    const { db, waveId, deed } = await openField()
    const { scopeId } = await db
      .selectFrom('assignment')
      .where('id', '=', 'a1')
      .select('scopeId')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('response')
      .values({
        id: 'r1',
        assignmentId: 'a1',
        questionnaire: 'promising-practice-1',
        language: 'da',
        scopeId,
        startedAt: then,
        submittedAt: then,
        place: 'review',
        activeSeconds: 0,
      })
      .execute()
    expect(await updateWithdrawn(db, deed, { assignmentId: 'a1', withdrawn: true }, importedGate)).toBe(false)
    expect(await updateWithdrawn(db, deed, { assignmentId: 'unknown', withdrawn: true }, importedGate)).toBe(
      false,
    )
    const rows = await listAssignments(db, waveId)
    expect(rows.map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, null])
  })

  test('hand-outs are listed with who, when, what and how many, the newest first', async () => {
    const { db, studyId, waveId, deed } = await openField()
    await insertHandOut(db, { ...deed, at: then }, { kind: 'list', count: 2 })
    await insertHandOut(db, deed, { kind: 'mail_merge', count: 1 })
    expect(await listHandOuts(db, studyId, waveId, 10)).toEqual([
      { at: later, accountName: 'Alma Lund', kind: 'mail_merge', count: 1 },
      { at: then, accountName: 'Alma Lund', kind: 'list', count: 2 },
    ])
    expect(await listHandOuts(db, studyId, 'another', 10)).toEqual([])
  })
})
