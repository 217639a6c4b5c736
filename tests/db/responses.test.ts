import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { digestOf } from '#app/auth/token.server.ts'
import {
  declineAssignment,
  findInformantAssignment,
  findLinkedAssignment,
  listInformantAssignments,
} from '#db/queries/informant-assignments.ts'
import { listResponseAnswers, submitResponse } from '#db/queries/response-contents.ts'
import {
  findResponse,
  findResponseScope,
  saveFacts,
  saveScopeCheck,
  startResponse,
  switchLanguage,
  updatePlace,
} from '#db/queries/responses.ts'
import type { Database } from '#db/schema.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const later = '2026-09-02T09:30:00.000Z'
const latest = '2026-09-03T09:30:00.000Z'

const noFacts = { closeness: null, knowledge: null, tenureYears: null, ownStake: null, answerMode: null }

async function arrange(db: Kysely<Database>) {
  const studyId = await insertStudy(db, { title: 'Kortlægning', minimumGroup: 4 })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { name: 'Ådalen', sortKey: 'ådalen' })
  const assignmentId = await insertAssignment(db, { waveId, practiceId, role: 'leader' })
  const start = (at = then) =>
    startResponse(db, { assignmentId, questionnaire: 'promising-practice-1', language: 'da', at })
  return { studyId, waveId, practiceId, assignmentId, start }
}

describe.each(dialects)('an informant and her assignments on %s', (dialect) => {
  test('a link finds its assignment with what the start page says', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, waveId } = await arrange(db)
    const linked = await findLinkedAssignment(db, digestOf(assignmentId))
    expect(linked).toMatchObject({
      id: assignmentId,
      waveId,
      role: 'leader',
      linkVersion: 1,
      practiceName: 'Ådalen',
      studyTitle: 'Kortlægning',
      controller: 'Havneby Kommune',
      contactName: 'Alma Lund',
      contactEmail: 'alma@eksempel.dk',
      languages: 'da,en',
      minimumGroup: 4,
      questionnaire: 'promising-practice-1',
      deadline: '2099-12-31',
      withdrawnAt: null,
      declinedAt: null,
      startedAt: null,
      submittedAt: null,
    })
    expect(await findInformantAssignment(db, assignmentId)).toEqual(linked)
    expect(await findLinkedAssignment(db, digestOf('another'))).toBeUndefined()
  })

  test('the list holds the same informant in the same wave, not what is withdrawn', async () => {
    const db = await openTestDatabase(dialect)
    const { studyId, waveId, practiceId, assignmentId, start } = await arrange(db)
    const informantId = (await findInformantAssignment(db, assignmentId))?.informantId as string
    const harbour = await insertPractice(db, studyId, { name: 'Havnen', sortKey: 'havnen' })
    const gone = await insertPractice(db, studyId, { name: 'Lukket', sortKey: 'lukket' })
    const otherWave = await insertWave(db, studyId)
    await insertAssignment(db, { waveId, practiceId: harbour, informantId, id: 'havnen', declinedAt: later })
    await insertAssignment(db, { waveId, practiceId: gone, informantId, withdrawnAt: later })
    await insertAssignment(db, { waveId: otherWave, practiceId: harbour, informantId })
    await insertAssignment(db, { waveId, practiceId })
    await start()

    expect(await listInformantAssignments(db, assignmentId)).toEqual([
      {
        id: 'havnen',
        practiceName: 'Havnen',
        role: 'staff',
        linkVersion: 1,
        declinedAt: later,
        startedAt: null,
        submittedAt: null,
        place: null,
      },
      {
        id: assignmentId,
        practiceName: 'Ådalen',
        role: 'leader',
        linkVersion: 1,
        declinedAt: null,
        startedAt: then,
        submittedAt: null,
        place: 'scope',
      },
    ])
  })

  test('a refusal is noted, and taken back by starting', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, start } = await arrange(db)
    expect(await declineAssignment(db, { assignmentId, reason: 'ferie', at: later })).toBe(true)
    expect((await findInformantAssignment(db, assignmentId))?.declinedAt).toBe(later)
    await start()
    const row = await db.selectFrom('assignment').selectAll().executeTakeFirstOrThrow()
    expect([row.declinedAt, row.declineReason]).toEqual([null, null])
  })

  test('nobody declines what is submitted or withdrawn, and nobody starts what is withdrawn', async () => {
    const db = await openTestDatabase(dialect)
    const { waveId, practiceId, assignmentId, start } = await arrange(db)
    const responseId = (await start()) as string
    await submitResponse(db, { responseId, items: [], at: later })
    expect(await declineAssignment(db, { assignmentId, reason: null, at: latest })).toBe(false)
    const gone = await insertAssignment(db, { waveId, practiceId, withdrawnAt: later })
    expect(await declineAssignment(db, { assignmentId: gone, reason: null, at: latest })).toBe(false)
    const begun = { questionnaire: 'promising-practice-1', language: 'da', at: latest } as const
    expect(await startResponse(db, { assignmentId: gone, ...begun })).toBeUndefined()
    expect(await startResponse(db, { assignmentId: 'unknown', ...begun })).toBeUndefined()
    expect(await findResponse(db, gone)).toBeUndefined()
  })

  test('ten starts at once are one response, on the scope version of the first', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, practiceId, start } = await arrange(db)
    const ids = await Promise.all(Array.from({ length: 10 }, () => start()))
    expect(new Set(ids).size).toBe(1)
    await db
      .insertInto('scope')
      .columns(['id', 'practiceId', 'version', 'createdAt', 'createdBy'])
      .expression((eb) =>
        eb
          .selectFrom('scope')
          .select(({ val }) => [
            val('scope-2').as('id'),
            'practiceId',
            val(2).as('version'),
            'createdAt',
            'createdBy',
          ])
          .where('practiceId', '=', practiceId),
      )
      .execute()
    await db.updateTable('assignment').set({ scopeId: 'scope-2' }).execute()

    expect(await start(latest)).toBe(ids[0])
    const response = await findResponse(db, assignmentId)
    expect(response).toMatchObject({
      id: ids[0],
      scopeId: `${practiceId}-scope-1`,
      startedAt: then,
      language: 'da',
      place: 'scope',
      activeSeconds: 0,
    })
    expect(await findResponseScope(db, ids[0] as string)).toMatchObject({ version: 1, citizensPerYear: 40 })
  })

  test('scope check, facts and place are kept until the response is submitted', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, start } = await arrange(db)
    const responseId = (await start()) as string
    const check = {
      scopeVerdict: 'contested',
      scopeObjection: 'For bredt',
      scopeLevel: 3,
      scopeCitizensPerYear: 25,
      scopeText: 'Kun samtaler',
    } as const
    const facts = {
      statedRole: 'partner',
      closeness: 2,
      knowledge: 4,
      tenureYears: 2.5,
      ownStake: 'no',
      answerMode: 'alone',
    } as const
    expect(await saveScopeCheck(db, responseId, { ...check, place: 'facts' })).toBe(true)
    expect(await saveFacts(db, responseId, { ...facts, place: 'e01' })).toBe(true)
    expect(await updatePlace(db, responseId, 'e02')).toBe(true)
    expect(await findResponse(db, assignmentId)).toMatchObject({ ...check, ...facts, place: 'e02' })

    await submitResponse(db, { responseId, items: [], at: later })
    expect(await saveScopeCheck(db, responseId, { ...check, scopeLevel: 5, place: 'facts' })).toBe(false)
    expect(await saveFacts(db, responseId, { ...facts, closeness: 5, place: 'facts' })).toBe(false)
    expect(await updatePlace(db, responseId, 'facts')).toBe(false)
    expect(await findResponse(db, assignmentId)).toMatchObject({ ...check, ...facts, place: 'e02' })
  })

  test('going on in another language keeps answers and notes when, until the response is submitted', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, start } = await arrange(db)
    const responseId = (await start()) as string
    await saveFacts(db, responseId, { ...noFacts, statedRole: 'partner', place: 'e01' })
    const turn = (language: 'da' | 'en', at = later) => switchLanguage(db, { responseId, language, at })

    expect(await turn('da')).toBe('unchanged')
    expect(await findResponse(db, assignmentId)).toMatchObject({ language: 'da', switchedLanguageAt: null })
    expect(await turn('en')).toBe('switched')
    expect(await findResponse(db, assignmentId)).toMatchObject({
      language: 'en',
      switchedLanguageAt: later,
      statedRole: 'partner',
      place: 'e01',
    })
    expect(await turn('da', latest)).toBe('switched')
    await submitResponse(db, { responseId, items: [], at: latest })
    expect(await turn('en', latest)).toBe('submitted')
    expect(await switchLanguage(db, { responseId: 'unknown', language: 'en', at: latest })).toBe('submitted')
    expect(await findResponse(db, assignmentId)).toMatchObject({ language: 'da', switchedLanguageAt: latest })
  })

  test('nobody goes on in a language that the study does not ask in', async () => {
    const db = await openTestDatabase(dialect)
    const { assignmentId, studyId, start } = await arrange(db)
    await db.updateTable('study').set({ languages: 'da' }).where('id', '=', studyId).execute()
    const responseId = (await start()) as string
    expect(await switchLanguage(db, { responseId, language: 'en', at: later })).toBe('not_offered')
    expect(await findResponse(db, assignmentId)).toMatchObject({ language: 'da', switchedLanguageAt: null })
  })

  test('submitting fills every gap with skipped, and again changes nothing', async () => {
    const db = await openTestDatabase(dialect)
    const { start } = await arrange(db)
    const responseId = (await start()) as string
    await db
      .insertInto('answer')
      .values({
        responseId,
        item: 'e01_2',
        rating: 4,
        missing: null,
        revision: 3,
        client: 'a',
        clientSequence: 3,
        savedAt: then,
      })
      .execute()
    const items = ['e01_1', 'e01_2', 'e01_3']
    const outcomes = await Promise.all(
      [later, later, latest].map((at) => submitResponse(db, { responseId, items, at })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'already_submitted',
      'already_submitted',
      'submitted',
    ])
    const times = outcomes.map((outcome) => ('submittedAt' in outcome ? outcome.submittedAt : null))
    expect(new Set(times).size).toBe(1)
    expect(await listResponseAnswers(db, responseId)).toEqual([
      { item: 'e01_1', rating: null, missing: -1, revision: 1, savedAt: times[0] },
      { item: 'e01_2', rating: 4, missing: null, revision: 3, savedAt: then },
      { item: 'e01_3', rating: null, missing: -1, revision: 1, savedAt: times[0] },
    ])
    expect(await submitResponse(db, { responseId: 'unknown', items, at: later })).toEqual({
      status: 'unknown_response',
    })
  })
})
