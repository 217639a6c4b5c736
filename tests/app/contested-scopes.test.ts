import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { ScopeForm, shownIn } from '#app/practices/practice-form.server.ts'
import { action, loader } from '#app/routes/contested-scope.tsx'
import { loader as listLoader } from '#app/routes/contested-scopes.tsx'
import { loader as profileLoader } from '#app/routes/practice-profile.tsx'
import { loader as waveLoader } from '#app/routes/wave.tsx'
import { listAskedAgain, listContestDecisions } from '#db/queries/contested-scopes.ts'
import { startResponse } from '#db/queries/responses.ts'
import { emptyScope, scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

type List = Awaited<ReturnType<typeof listLoader>>
type Page = Awaited<ReturnType<typeof loader>>
type Profile = Awaited<ReturnType<typeof profileLoader>>
type Wave = Awaited<ReturnType<typeof waveLoader>>

const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

let studyId: string
let waveId: string
let practiceId: string
let responseId: string
let lead: string
let cookies: Record<'lead' | 'assessor' | 'field', string>
beforeEach(async () => {
  lead = await insertAccount(db)
  const [assessor, field] = [await insertAccount(db), await insertAccount(db)]
  studyId = await insertStudy(db, { members: { lead, assessor, field } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId)
  await insertResponse(db, { waveId, practiceId, role: 'leader' }, { answers: everywhere(5) })
  responseId = await insertResponse(
    db,
    { waveId, practiceId, role: 'staff', informantId: `i-${studyId}` },
    {
      answers: everywhere(3),
      scopeVerdict: 'contested',
      scopeObjection: 'Efterværnet hører med.',
      scopeText: 'Samtaler og efterværn',
      scopeLevel: 4,
      scopeCitizensPerYear: 120,
    },
  )
  cookies = {
    lead: await cookieFor({ accountId: lead }),
    assessor: await cookieFor({ accountId: assessor }),
    field: await cookieFor({ accountId: field }),
  }
})

const base = () => `/studies/${studyId}/waves/${waveId}`
const list = (as: keyof typeof cookies = 'lead') =>
  outcomeOf<List>(() =>
    listLoader({ request: get(`${base()}/scopes`, cookies[as]), params: { studyId, waveId }, context }),
  )
const about = () => ({ params: { studyId, waveId, responseId }, context })
const page = (as: keyof typeof cookies = 'lead') =>
  outcomeOf<Page>(() => loader({ request: get(`${base()}/scopes/${responseId}`, cookies[as]), ...about() }))
const decide = (fields: Record<string, string>, as: keyof typeof cookies = 'lead') =>
  outcomeOf<{ values: Record<string, string>; overtaken: string | null; fault: string | null }>(() =>
    action({ request: post(`${base()}/scopes/${responseId}`, fields, cookies[as]), ...about() }),
  )
const profile = async () => {
  const request = get(`${base()}/results/${practiceId}`, cookies.lead)
  const { data } = await outcomeOf<Profile>(() =>
    profileLoader({ request, params: { studyId, waveId, practiceId }, context }),
  )
  return data.profile
}
/** The card as the form sends it, with what is changed in it. */
const card = async (values: Record<string, string>) => {
  const [scope] = await listScopes(db, practiceId)
  if (!scope) throw new Error('no scope')
  return { ...shownIn(ScopeForm, scope), seen: scopeStamp(scope), ...values }
}

describe('the queue of contested scopes', () => {
  test('says what the informant holds against the card, and how far the answer moves the score', async () => {
    const { data } = await list()
    expect(data.contested).toMatchObject([
      {
        response: responseId,
        stance: 'adjusted',
        objection: 'Efterværnet hører med.',
        text: 'Samtaler og efterværn',
        level: 4,
        citizensPerYear: 120,
        scopeVersion: 1,
        card: { included: 'Samtaler og værested', level: 2, citizensPerYear: 40 },
        moves: { with: 4, without: 5, change: -1, informants: 2 },
        decisions: [],
      },
    ])
    expect(data.contested[0]?.card).not.toHaveProperty('delimitedBy')
  })

  test('is counted on the page of the wave for those who see answers, and for them alone', async () => {
    const wave = (as: keyof typeof cookies) =>
      outcomeOf<Wave>(() =>
        waveLoader({ request: get(base(), cookies[as]), params: { studyId, waveId }, context }),
      )
    expect((await wave('assessor')).data.waiting).toEqual({ undecided: 1, askedAgain: 0 })
    expect((await wave('field')).data.waiting).toBeNull()
    expect([(await list('field')).status, (await page('field')).status]).toEqual([403, 403])
  })

  test('without anybody in it is empty', async () => {
    await db.updateTable('response').set({ scopeVerdict: 'confirmed' }).where('id', '=', responseId).execute()
    expect((await list()).data.contested).toEqual([])
    expect((await page()).status).toBe(404)
  })
})

describe('a decision about a contested scope', () => {
  test('keeps the answer, and the figures as they were', async () => {
    const before = await profile()
    expect(
      (await decide({ decision: 'kept', reason: ' Uden betydning ', after: '0' }, 'assessor')).status,
    ).toBe(302)
    expect((await list()).data.contested[0]?.decisions).toMatchObject([
      { decision: 'kept', reason: 'Uden betydning', by: 'Alma Lund' },
    ])
    expect((await profile())?.versions).toEqual(before?.versions)
  })

  test('sets the answer aside: out of the figures, and what it would move is still said', async () => {
    await decide({ decision: 'set_aside', reason: 'Svarer om noget andet', after: '0' }, 'assessor')
    expect((await profile())?.versions[0]?.score.raw).toBe(5)
    const [one] = (await list()).data.contested
    expect([one?.isLeftOut, one?.moves?.with, one?.moves?.without]).toEqual([true, 4, 5])
  })

  test('delimits anew, and the second answer takes the place of the first in the figures', async () => {
    const fields = await card({
      decision: 'rescoped',
      reason: 'Hun har ret',
      after: '0',
      included: 'Og efterværn',
    })
    expect((await decide(fields)).status).toBe(302)
    expect((await listScopes(db, practiceId)).map(({ version }) => version)).toEqual([2, 1])
    expect((await profile())?.versions.map(({ score }) => score.raw)).toEqual([4])

    const [again] = await listAskedAgain(db, waveId)
    const begun = { assignmentId: again?.assignmentId ?? '', questionnaire: promisingPractice1.id }
    const second = (await startResponse(db, { ...begun, language: 'da', at: then })) ?? ''
    const written = {
      responseId: second,
      missing: null,
      revision: 1,
      client: 'x',
      clientSequence: 1,
      savedAt: then,
    }
    const answers = itemsOf(promisingPractice1).map(({ id }) => ({ ...written, item: id, rating: 2 }))
    await db.insertInto('answer').values(answers).execute()
    await db.updateTable('response').set({ submittedAt: then }).where('id', '=', second).execute()

    const after = await profile()
    expect(after?.versions.map(({ scopeVersion, score }) => [scopeVersion, score.raw])).toEqual([
      [1, 5],
      [2, 2],
    ])
    expect(after?.responses.find(({ response }) => response === responseId)).toMatchObject({
      isSuperseded: true,
    })
    const [one] = (await list()).data.contested
    expect([one?.isSuperseded, one?.moves, one?.again?.response]).toEqual([true, null, second])
    const { status, data } = await decide({ decision: 'kept', reason: 'Alligevel', after: '1' })
    expect([status, data.fault]).toEqual([422, 'answered_again'])
  })

  test('about delimiting is for those who may delimit and ask informants', async () => {
    const fields = await card({ decision: 'rescoped', reason: 'Ret', after: '0', included: 'Mere' })
    expect((await page('assessor')).data.decisions).toEqual(['kept', 'set_aside'])
    expect((await decide(fields, 'assessor')).status).toBe(403)
    expect((await decide({ decision: 'kept', reason: 'Ja', after: '0' }, 'field')).status).toBe(403)
    expect([await listContestDecisions(db, waveId), await listAskedAgain(db, waveId)]).toEqual([[], []])
    expect(await listScopes(db, practiceId)).toHaveLength(1)
  })

  test.each([
    ['without a reason', { decision: 'kept', reason: ' ', after: '0' }],
    ['with a reason beyond all measure', { decision: 'kept', reason: 'x'.repeat(2001), after: '0' }],
    ['that there is not', { decision: 'averaged', reason: 'Derfor', after: '0' }],
    ['without a card', { decision: 'rescoped', reason: 'Derfor', after: '0' }],
  ])('is not made %s', async (_how, fields) => {
    const { status, data } = await decide(fields)
    expect([status, data.values]).toEqual([422, fields])
    expect(await listContestDecisions(db, waveId)).toEqual([])
  })

  test('comes back with everything that was typed when the card has a fault', async () => {
    const typed = {
      decision: 'rescoped',
      reason: 'Ret',
      after: '0',
      citizensPerYear: 'mange',
      included: 'Mere',
    }
    const fields = await card(typed)
    const { status, data } = await decide(fields)
    expect([status, data.values]).toEqual([422, fields])
    expect(await listScopes(db, practiceId)).toHaveLength(1)
  })

  test('is not made by the card that was contested', async () => {
    const { status, data } = await decide(await card({ decision: 'rescoped', reason: 'Ret', after: '0' }))
    expect([status, data.fault]).toEqual([422, 'card_unchanged'])
  })

  test('asks nobody about a card that the study’s checks stop, and keeps what was typed', async () => {
    await db.deleteFrom('scopeCheckSetting').where('studyId', '=', studyId).execute()
    const fields = await card({ decision: 'rescoped', reason: 'Ret', after: '0', included: '' })
    const { status, data } = await decide(fields)
    expect([status, data.fault, data.values]).toEqual([422, 'card_stopped', fields])
    expect(await listScopes(db, practiceId)).toHaveLength(1)
    expect(await listAskedAgain(db, waveId)).toEqual([])
  })

  test('made on what somebody else has decided, or on a card saved meanwhile, loses nothing', async () => {
    const fields = await card({ decision: 'rescoped', reason: 'Ret', after: '0', included: 'Mere' })
    const values = { ...emptyScope, included: 'Noget andet' }
    await saveScope(db, { studyId, practiceId, by: lead, at: then, gate: importedGate, values })
    const card409 = await decide(fields)
    expect([card409.status, card409.data.overtaken, card409.data.values]).toEqual([409, 'card', fields])

    await decide({ decision: 'kept', reason: 'Set', after: '0' }, 'assessor')
    const late = await decide({ decision: 'set_aside', reason: 'Nej', after: '0' })
    expect([late.status, late.data.overtaken, late.data.values.reason]).toEqual([409, 'decision', 'Nej'])
    expect(await listContestDecisions(db, waveId)).toHaveLength(1)
  })

  test('is not there for a response of another wave, a draft, or one that contests nothing', async () => {
    const contests = { scopeVerdict: 'contested', scopeObjection: 'Nej' } as const
    const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
    for (const id of [
      await insertResponse(db, { waveId, practiceId }),
      await insertResponse(db, { waveId, practiceId }, { ...contests, submittedAt: null }),
      await insertResponse(db, { waveId: otherWave, practiceId }, contests),
      '../x',
    ]) {
      responseId = id
      const { status } = await decide({ decision: 'kept', reason: 'Ja', after: '0' })
      expect([status, (await page()).status]).toEqual([404, 404])
    }
  })
})
