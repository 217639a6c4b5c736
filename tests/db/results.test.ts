import { describe, expect, test } from 'vitest'
import { countSubmitted, listExportedResponses } from '#db/queries/exports.ts'
import { listAskedPractices, listRegisteredScopes } from '#db/queries/asked-practices.ts'
import {
  findPracticeName,
  listAnswersOf,
  listCommentsOf,
  listContestedAmong,
  listContestedScopes,
  listSubmittedResponses,
} from '#db/queries/results.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

async function openWave(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, {
    id: 'havn',
    code: 'P001',
    name: 'Havnen',
    sortKey: 'havnen',
  })
  return { db, studyId, waveId, practiceId, pair: { waveId, practiceId } }
}

describe.each(dialects)('results on %s', (dialect) => {
  test('count those asked without withdrawn links, and those who have sent', async () => {
    const { db, waveId, pair } = await openWave(dialect)
    await insertResponse(db, { ...pair, role: 'leader' })
    await insertResponse(db, pair, { submittedAt: null })
    await insertAssignment(db, pair)
    await insertAssignment(db, { ...pair, withdrawnAt: then })
    await insertResponse(db, { ...pair, withdrawnAt: then })
    expect(await listAskedPractices(db, waveId)).toEqual([
      { id: 'havn', code: 'P001', name: 'Havnen', sortKey: 'havnen', asked: 4, submitted: 2 },
    ])
  })

  test('register every practice by the newest scope that somebody was asked about', async () => {
    const { db, studyId, waveId, pair } = await openWave(dialect)
    await db
      .updateTable('practice')
      .set({ municipalityCode: '0751', organisation: 'Huset', area: 'Unge', startYear: 2015 })
      .where('id', '=', 'havn')
      .execute()
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', 'havn')
      .selectAll()
      .executeTakeFirstOrThrow()
    const facts = { level: 3, citizensPerYear: 40, staffCount: 6, targetGroup: 'a group' } as const
    const scope = (version: number) => ({ ...first, ...facts, id: `havn-scope-${version}`, version })
    await db
      .insertInto('scope')
      .values([scope(2), scope(3), scope(4)])
      .execute()
    await insertAssignment(db, { ...pair, scopeId: 'havn-scope-2' })
    await insertResponse(db, pair)
    await insertAssignment(db, { ...pair, scopeId: 'havn-scope-3', withdrawnAt: then })
    // asked about in another wave, or not at all
    await insertAssignment(db, {
      practiceId: 'havn',
      waveId: await insertWave(db, studyId),
      scopeId: 'havn-scope-4',
    })
    const skov = await insertPractice(db, studyId, { id: 'skov' })
    await insertAssignment(db, { waveId, practiceId: skov, withdrawnAt: then })
    const bro = await insertPractice(db, studyId, { id: 'bro' })
    await insertAssignment(db, { waveId, practiceId: bro })

    const registered = await listRegisteredScopes(db, waveId)
    expect(registered.map(({ practice }) => practice)).toEqual(['bro', 'havn'])
    expect(registered[1]).toEqual({
      practice: 'havn',
      scopeLevel: 3,
      citizensPerYear: 40,
      staff: 6,
      targetGroups: 1,
      attributes: { municipality: '0751', organisation: 'Huset', area: 'Unge', startYear: 2015 },
    })
  })

  test('read sent responses only, of this wave and when asked of this practice', async () => {
    const { db, studyId, waveId, pair } = await openWave(dialect)
    const other = await insertPractice(db, studyId)
    const otherWave = await insertWave(db, studyId)
    await insertResponse(db, { ...pair, role: 'leader', informantId: 'alma' }, { id: 'sent' })
    await insertResponse(db, pair, { id: 'draft', submittedAt: null })
    await insertResponse(db, { waveId, practiceId: other }, { id: 'beside' })
    await insertResponse(db, { waveId: otherWave, practiceId: 'havn' }, { id: 'later' })

    const all = await listSubmittedResponses(db, waveId)
    expect(all.map(({ response }) => response)).toEqual(['beside', 'sent'])
    expect(await listSubmittedResponses(db, waveId, 'havn')).toEqual([
      {
        response: 'sent',
        order: { practice: 'P001', response: 'alma P001 leader 000001' },
        informant: 'alma',
        practice: 'havn',
        role: 'leader',
        scopeVersion: 1,
        closeness: 4,
        knowledge: 5,
        ownStake: 'no',
        scopeLevel: 2,
        scopeCitizensPerYear: 40,
        activeSeconds: 600,
        questionnaire: 'promising-practice-1',
        submittedAt: then,
      },
    ])
  })

  test('keep item ids as they are and the kinds of no answer apart', async () => {
    const { db, pair } = await openWave(dialect)
    await insertResponse(db, pair, { id: 'r', answers: { e01_1: 5, e01_2: -1, e01_3: -7, e01_4: -8 } })
    expect(await listAnswersOf(db, ['r'])).toEqual([
      { response: 'r', item: 'e01_1', rating: 5, missing: null },
      { response: 'r', item: 'e01_2', rating: null, missing: -1 },
      { response: 'r', item: 'e01_3', rating: null, missing: -7 },
      { response: 'r', item: 'e01_4', rating: null, missing: -8 },
    ])
    expect(await listAnswersOf(db, [])).toEqual([])
  })

  test('give comments word for word and leave empty ones out', async () => {
    const { db, pair } = await openWave(dialect)
    await insertResponse(db, pair, { id: 'r', comments: { e02: 'Vi måler det.\nHver uge.', e01: '' } })
    expect(await listCommentsOf(db, ['r'])).toEqual([
      { response: 'r', element: 'e02', text: 'Vi måler det.\nHver uge.' },
    ])
    expect(await listCommentsOf(db, [])).toEqual([])
  })

  test('name contested scopes of sent responses with the version they are about', async () => {
    const { db, waveId, pair } = await openWave(dialect)
    await insertResponse(db, pair)
    await insertResponse(db, pair, { scopeVerdict: 'contested', submittedAt: null })
    await insertResponse(db, pair, {
      id: 'r',
      scopeVerdict: 'contested',
      scopeObjection: 'For bredt',
      scopeText: null,
    })
    expect(await listContestedScopes(db, waveId, 'havn')).toEqual([
      {
        response: 'r',
        role: 'staff',
        scopeVersion: 1,
        objection: 'For bredt',
        level: 2,
        citizensPerYear: 40,
        text: null,
      },
    ])
  })

  test('name what is held against the scope among given responses, wherever they count', async () => {
    const { db, pair } = await openWave(dialect)
    const contested = { scopeVerdict: 'contested', scopeObjection: 'For bredt' } as const
    await insertResponse(db, pair, { id: 'a', ...contested })
    await insertResponse(db, pair, { id: 'b' })
    await insertResponse(db, pair, { id: 'c', ...contested })
    expect(await listContestedAmong(db, ['a', 'b'])).toEqual([
      { response: 'a', objection: 'For bredt', level: 2, citizensPerYear: 40, text: null },
    ])
    expect(await listContestedAmong(db, [])).toEqual([])
  })

  test('tell what was written in more responses than one statement can name, by field', async () => {
    const { db, pair } = await openWave(dialect)
    const contested = { scopeVerdict: 'contested', scopeObjection: 'For bredt' } as const
    await insertResponse(db, pair, { id: 'a', comments: { e02: 'Først' }, ...contested })
    await insertResponse(db, pair, { id: 'b', comments: { e01: 'Sidst', e02: 'Sidst' }, ...contested })
    const between = Array.from({ length: 33_000 }, (_, at) => `r${at}`)
    const ids = ['a', ...between, 'b']
    expect(await listCommentsOf(db, ids)).toEqual([
      { response: 'b', element: 'e01', text: 'Sidst' },
      { response: 'a', element: 'e02', text: 'Først' },
      { response: 'b', element: 'e02', text: 'Sidst' },
    ])
    expect((await listContestedAmong(db, ids)).map(({ response }) => response)).toEqual(['a', 'b'])
  })

  test("do not find another study's practice", async () => {
    const { db, studyId } = await openWave(dialect)
    const other = await insertStudy(db)
    expect(await findPracticeName(db, studyId, 'havn')).toEqual({
      id: 'havn',
      code: 'P001',
      name: 'Havnen',
    })
    expect(await findPracticeName(db, other, 'havn')).toBeUndefined()
  })
})

describe.each(dialects)('exported responses on %s', (dialect) => {
  const upTo = { sentBy: then, questionnaires: ['promising-practice-1', 'promising-practice-2'] }

  test('are those on the versions that the columns are made for', async () => {
    const { db, studyId, pair } = await openWave(dialect)
    const second = await insertWave(db, studyId, { questionnaire: 'promising-practice-2' })
    await insertResponse(db, pair, { id: 'a' })
    await insertResponse(db, { ...pair, waveId: second }, { id: 'b', questionnaire: 'promising-practice-2' })
    const read = async (...questionnaires: string[]) =>
      (
        await listExportedResponses(db, [pair.waveId, second], {
          ...upTo,
          questionnaires,
          after: '',
          limit: 9,
        })
      ).map(({ response }) => response)
    expect(await read('promising-practice-1')).toEqual(['a'])
    expect(await read()).toEqual([])
  })

  test('come page by page, each once, and not those sent after the moment', async () => {
    const { db, waveId, pair } = await openWave(dialect)
    for (const id of ['a', 'b', 'c', 'd', 'e']) await insertResponse(db, pair, { id })
    await insertResponse(db, pair, { id: 'bb', submittedAt: '2026-09-01T08:00:00.001Z' })
    await insertResponse(db, pair, { id: 'cc', submittedAt: null })

    const read: string[] = []
    for (let after = ''; ;) {
      const page = await listExportedResponses(db, [waveId], { ...upTo, after, limit: 2 })
      if (page.length === 0) break
      read.push(...page.map(({ response }) => response))
      after = read.at(-1)!
    }
    expect(read).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await countSubmitted(db, [waveId])).toEqual({
      responses: 6,
      questionnaires: ['promising-practice-1'],
    })
  })

  test('of several waves are those of each, and of no other', async () => {
    const { db, studyId, pair } = await openWave(dialect)
    const second = await insertWave(db, studyId, { questionnaire: 'promising-practice-2' })
    const other = await insertStudy(db)
    const strangers = { waveId: await insertWave(db, other), practiceId: await insertPractice(db, other) }
    await insertResponse(db, pair, { id: 'a' })
    await insertResponse(db, { ...pair, waveId: second }, { id: 'b', questionnaire: 'promising-practice-2' })
    await insertResponse(db, strangers, { id: 'c' })
    const page = await listExportedResponses(db, [pair.waveId, second], { ...upTo, after: '', limit: 10 })
    expect(page.map(({ response }) => response)).toEqual(['a', 'b'])
    expect(await countSubmitted(db, [pair.waveId, second])).toEqual({
      responses: 2,
      questionnaires: ['promising-practice-1', 'promising-practice-2'],
    })
  })

  test('carry no name and no address', async () => {
    const { db, waveId, pair } = await openWave(dialect)
    await insertResponse(db, { ...pair, person: { name: 'Karla Holm', email: 'karla@eksempel.dk' } })
    const page = await listExportedResponses(db, [waveId], { ...upTo, after: '', limit: 10 })
    expect(page).toHaveLength(1)
    expect(JSON.stringify(page)).not.toMatch(/Karla|eksempel\.dk/)
  })
})
