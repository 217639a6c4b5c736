import { describe, expect, test } from 'vitest'
import { findWithdrawnAssignment, listHeldAssignments } from '#db/queries/held-assignments.ts'
import { startResponse } from '#db/queries/responses.ts'
import { insertSession } from '#db/queries/sessions.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

describe.each(dialects)('held assignments on %s', (dialect) => {
  async function arrange() {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db, { syntheticAt: then })
    const waveId = await insertWave(db, studyId, { deadline: '2099-12-31' })
    const assign = async (name: string, more = {}) => {
      const practiceId = await insertPractice(db, studyId, { name })
      return insertAssignment(db, { waveId, practiceId, ...more })
    }
    return { db, assign }
  }

  test('stand by practice name as Danish sorts it, with where each of them stands', async () => {
    const { db, assign } = await arrange()
    const ids = [await assign('Åen', { role: 'leader' }), await assign('Broen'), await assign('Ærø')]
    const [, begun = ''] = ids
    const start = { assignmentId: begun, questionnaire: 'promising-practice-1', language: 'da' } as const
    await startResponse(db, { ...start, at: then })

    const held = await listHeldAssignments(db, ids)
    expect(held.map(({ practiceName, startedAt }) => [practiceName, startedAt])).toEqual([
      ['Broen', then],
      ['Ærø', null],
      ['Åen', null],
    ])
    expect(held[0]).toEqual({
      id: begun,
      practiceId: expect.any(String),
      practiceName: 'Broen',
      role: 'staff',
      declinedAt: null,
      againOf: null,
      variant: null,
      scopeLevel: 2,
      scopeIncluded: 'Samtaler og værested',
      startedAt: then,
      submittedAt: null,
      place: 'scope',
      openedAt: then,
      closedAt: null,
      deadline: '2099-12-31',
      syntheticAt: then,
    })
  })

  test('are none for nobody, and leave out what is withdrawn and what was not asked for', async () => {
    const { db, assign } = await arrange()
    const withdrawn = await assign('Havnen', { withdrawnAt: then })
    const kept = await assign('Broen')
    await assign('Ingen spørger')
    expect(await listHeldAssignments(db, [])).toEqual([])
    expect((await listHeldAssignments(db, [withdrawn, kept, 'unknown'])).map(({ id }) => id)).toEqual([kept])
  })

  test('tell whom to ask about a withdrawn one, only to the session that opened it', async () => {
    const { db, assign } = await arrange()
    const withdrawn = await assign('Havnen', { withdrawnAt: then })
    const kept = await assign('Broen')
    const session = (id: string, ids: string[]) =>
      insertSession(db, {
        id,
        at: then,
        replaces: null,
        assignments: ids.map((one) => ({ id: one, linkVersion: 1 })),
      })
    await session('mine', [withdrawn, kept])
    await session('other', [kept])
    const contact = { contactName: 'Alma Lund', contactEmail: 'alma@eksempel.dk' }
    expect(await findWithdrawnAssignment(db, 'mine', withdrawn)).toEqual(contact)
    expect(await findWithdrawnAssignment(db, 'mine', kept)).toBe(undefined)
    expect(await findWithdrawnAssignment(db, 'other', withdrawn)).toBe(undefined)
    expect(await findWithdrawnAssignment(db, 'nobody', withdrawn)).toBe(undefined)
  })
})
