import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { loader as resultsLoader } from '#app/routes/results.tsx'
import type { MembershipRole } from '#db/schema.ts'
import { firstScopeCheck } from '#survey/first-wording.ts'
import type { Degrees } from '#survey/informant-wording.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

const all = ['e01', 'e02', 'e03', 'e04', 'e08', 'e09', 'e10']

let studyId: string
let waveId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  studyId = await insertStudy(db, { members: { lead } })
  waveId = await insertWave(db, studyId)
})

type Results = Present<Awaited<ReturnType<typeof resultsLoader>>, 'results'>
type Profile = Present<Awaited<ReturnType<typeof profileLoader>>, 'profile'>
/** Here figures are always there in time. */
type Present<Data, Name extends keyof Data> = Data & { readonly [name in Name]: NonNullable<Data[name]> }

async function results(search = '', accountId = lead, study = studyId) {
  const cookie = await cookieFor({ accountId })
  return outcomeOf<Results>(() =>
    resultsLoader({
      request: get(`/studies/${study}/waves/${waveId}/results${search}`, cookie),
      params: { studyId: study, waveId },
      context,
    }),
  )
}

async function profile(practiceId: string, accountId = lead) {
  const cookie = await cookieFor({ accountId })
  return outcomeOf<Profile>(() =>
    profileLoader({
      request: get(`/studies/${studyId}/waves/${waveId}/results/${practiceId}`, cookie),
      params: { studyId, waveId, practiceId },
      context,
    }),
  )
}

/** Three practices: Havnen with totals 2 and 4, Skoven with 5, Engen unanswered. */
async function threePractices() {
  const [havn, skov, eng] = await Promise.all(
    ['Havnen', 'Skoven', 'Engen'].map((name) =>
      insertPractice(db, studyId, {
        id: `${name}-${randomUUID().slice(0, 8)}`,
        name,
        sortKey: name.toLowerCase(),
      }),
    ),
  )
  await insertResponse(db, { waveId, practiceId: havn!, role: 'leader' }, { answers: sameAnswers(4, all) })
  await insertResponse(db, { waveId, practiceId: havn! }, { answers: sameAnswers(2, all) })
  await insertResponse(db, { waveId, practiceId: skov! }, { answers: sameAnswers(5, all) })
  await insertAssignment(db, { waveId, practiceId: eng! })
  return { havn: havn!, skov: skov!, eng: eng! }
}

describe('results of a wave', () => {
  test('say how many of those asked have sent, and count every practice once', async () => {
    await threePractices()
    const { data } = await results()
    expect([data.results.submitted, data.results.asked]).toEqual([3, 4])
    const first = data.results.elements[0]!
    expect([first.overPractices.n, first.overPractices.mean]).toEqual([2, 4])
    expect([first.overInformants.n, first.overInformants.mean]).toEqual([3, 11 / 3])
    expect(data.results.settings.answeredPractices).toBe(2)
  })

  test.each([
    ['', ['Engen', 'Havnen', 'Skoven']],
    ['?sort=name&order=descending', ['Skoven', 'Havnen', 'Engen']],
    ['?sort=score&order=descending', ['Skoven', 'Havnen', 'Engen']],
    ['?sort=score&order=ascending', ['Havnen', 'Skoven', 'Engen']],
    ['?sort=spread&order=descending', ['Havnen', 'Engen', 'Skoven']],
    ['?sort=informants&order=descending', ['Havnen', 'Skoven', 'Engen']],
    ['?sort=nonsense&order=x&page=-2', ['Engen', 'Havnen', 'Skoven']],
    ['?page=99', ['Engen', 'Havnen', 'Skoven']],
    ['?q=HAVN', ['Havnen']],
    ['?q=en+skov', ['Skoven']],
    ['?q=fjorden', []],
    ['?q=en&sort=score&order=descending', ['Skoven', 'Havnen', 'Engen']],
  ])('list practices as the address %j asks, what is undefined last', async (search, names) => {
    await threePractices()
    const { status, data } = await results(search)
    expect(status).toBe(200)
    expect(data.results.lines.map(({ name }) => name)).toEqual(names)
  })

  test('list 25 practices a page, all of them when asked, and find a name on whichever page it is', async () => {
    for (let number = 1; number <= 27; number += 1) {
      const name = `Sted ${number}`
      const practiceId = await insertPractice(db, studyId, {
        id: randomUUID(),
        name,
        // the search finds codes too
        code: `P${number + 100}`,
        sortKey: `s${number + 100}`,
      })
      await insertAssignment(db, { waveId, practiceId })
    }
    const { lines, from, pages, lineCount } = (await results('?page=2')).data.results
    expect([lines.map(({ name }) => name), from, pages, lineCount]).toEqual([
      ['Sted 26', 'Sted 27'],
      26,
      2,
      27,
    ])
    expect((await results('?show=all&page=2')).data.results.lines.length).toBe(27)
    expect((await results('?q=sted+27')).data.results.lines.map(({ name }) => name)).toEqual(['Sted 27'])
  })

  test('see an answer that was sent since they were last computed', async () => {
    const { eng } = await threePractices()
    expect((await results()).data.results.settings.responses).toBe(3)
    await insertResponse(db, { waveId, practiceId: eng }, { answers: sameAnswers(1, all) })
    const { data } = await results()
    expect(data.results.settings.responses).toBe(4)
    expect(data.results.elements[0]!.overPractices.mean).toBe(3)
  })

  test('leave out and count a response on another version of the questionnaire than the wave', async () => {
    const { eng } = await threePractices()
    expect((await results()).data.results.otherVersion).toBe(0)
    await insertResponse(
      db,
      { waveId, practiceId: eng },
      { questionnaire: 'promising-practice-2', answers: sameAnswers(1, all) },
    )
    const { data } = await results()
    expect([data.results.otherVersion, data.results.settings.responses]).toEqual([1, 3])
    expect(data.results.elements[0]!.overPractices.mean).toBe(4)
  })

  test('are empty, not broken, before anybody has answered', async () => {
    const { status, data } = await results()
    expect([status, data.results.settings.responses, data.results.lines.length]).toEqual([200, 0, 0])
  })

  test.each<[MembershipRole, number]>([
    ['assessor', 200],
    ['field', 403],
    ['reader', 403],
  ])('answer a %s with %i', async (role, status) => {
    const accountId = await insertAccount(db)
    await db.insertInto('membership').values({ studyId, accountId, role, createdAt: '2026-09-01' }).execute()
    expect((await results('', accountId)).status).toBe(status)
    const { havn } = await threePractices()
    expect((await profile(havn, accountId)).status).toBe(status)
  })

  test("do not exist for a member of another study, nor under another study's address", async () => {
    const stranger = await insertAccount(db)
    const theirs = await insertStudy(db, { members: { lead: stranger } })
    expect((await results('', stranger)).status).toBe(404)
    expect((await results('', stranger, theirs)).status).toBe(404)
  })
})

describe('profile of a practice', () => {
  test('has a dot per informant with its role, and no name', async () => {
    const { havn } = await threePractices()
    await insertResponse(
      db,
      {
        waveId,
        practiceId: havn,
        role: 'citizen',
        person: { name: 'Karla Holm', email: 'karla@eksempel.dk' },
      },
      { answers: sameAnswers(3, all), comments: { e02: 'Vi ser det hver dag.' } },
    )
    const { data } = await profile(havn)
    const [version] = data.profile.versions
    expect(version!.responses.map(({ role, scores }) => [role, scores.e01]).sort()).toEqual([
      ['citizen', 3],
      ['leader', 4],
      ['staff', 2],
    ])
    expect([version!.score.raw, version!.score.informants]).toEqual([3, 3])
    expect(data.profile.comments.map(({ text }) => text)).toEqual(['Vi ser det hver dag.'])
    expect(JSON.stringify(data)).not.toMatch(/Karla|karla@/)
  })

  test('is in the words of the version it was answered on, and leaves out those who answered another', async () => {
    const questionnaire = {
      ...promisingPractice1,
      parent: 'promising-practice-1',
      scopeCheck: {
        ...firstScopeCheck,
        level: {
          ...firstScopeCheck.level,
          levels: firstScopeCheck.level.levels.toReversed() as unknown as Degrees,
        },
      },
    }
    const own = await insertVersion(db, { studyId, by: lead, questionnaire })
    waveId = await insertWave(db, studyId, { questionnaire: own })
    const practiceId = await insertPractice(db, studyId)
    const contested = { answers: sameAnswers(4, all), scopeVerdict: 'contested' as const }
    await insertResponse(db, { waveId, practiceId }, { ...contested, questionnaire: own, id: `own-${own}` })
    await insertResponse(db, { waveId, practiceId }, contested)
    const { data } = await profile(practiceId)
    expect(data.levels[0]).toEqual(firstScopeCheck.level.levels[4])
    expect(data.profile.contested.map(({ response }) => response)).toEqual([`own-${own}`])
    expect((await results()).data.results.otherVersion).toBe(1)
    expect(data.answeredOn).toMatchObject({ id: own, number: 1, study: { id: studyId }, core: 'standard' })
    waveId = await insertWave(db, studyId, { questionnaire: 'promising-practice-2' })
    const { answeredOn } = (await results()).data
    expect([answeredOn?.number, answeredOn?.study]).toEqual([2, null])
  })

  test('keeps scope versions apart and names who contested', async () => {
    const { skov } = await threePractices()
    const scope = await db
      .selectFrom('scope')
      .where('practiceId', '=', skov)
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({ ...scope, id: `${skov}-scope-2`, version: 2 })
      .execute()
    await insertResponse(
      db,
      { waveId, practiceId: skov, scopeId: `${skov}-scope-2` },
      { answers: sameAnswers(1, all), scopeVerdict: 'contested', scopeObjection: 'Kun samtalegruppen' },
    )
    const { data } = await profile(skov)
    expect(data.profile.versions.map(({ scopeVersion, score }) => [scopeVersion, score.raw])).toEqual([
      [1, 5],
      [2, 1],
    ])
    expect(data.profile.contested.map(({ objection, scopeVersion }) => [objection, scopeVersion])).toEqual([
      ['Kun samtalegruppen', 2],
    ])
    const lines = (await results()).data.results.lines.filter(({ id }) => id === skov)
    expect(lines.map(({ scopeVersion, score }) => [scopeVersion, score.raw])).toEqual([
      [1, 5],
      [2, 1],
    ])
  })

  test("is not found for an unknown practice, another study's, or an id that is none", async () => {
    const other = await insertPractice(db, await insertStudy(db))
    for (const id of ['unknown', other, 'x'.repeat(80), 'a\0b']) expect((await profile(id)).status).toBe(404)
  })

  test('is empty, not broken, when nobody has answered about the practice', async () => {
    const { eng } = await threePractices()
    const { status, data } = await profile(eng)
    expect([status, data.profile.versions]).toEqual([200, []])
  })
})
