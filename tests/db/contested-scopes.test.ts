import { describe, expect, test } from 'vitest'
import { countAskedAgain, listSuperseded } from '#db/queries/asked-again.ts'
import { decideContest, type NewContestDecision } from '#db/queries/contest-decisions.ts'
import {
  countUndecidedScopes,
  listAskedAgain,
  listContestDecisions,
  listContestedResponses,
} from '#db/queries/contested-scopes.ts'
import type { FieldingGate } from '#db/queries/fielding-facts.ts'
import { listEvents } from '#db/queries/events.ts'
import { listFieldAssignments } from '#db/queries/field.ts'
import { listAskedPractices } from '#db/queries/asked-practices.ts'
import { startResponse } from '#db/queries/responses.ts'
import { listLeftOut, reviewResponse } from '#db/queries/reviews.ts'
import { emptyScope, scopeStamp, type ScopeValues } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { closeWave, listWaves } from '#db/queries/waves.ts'
import type { ContestDecision } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

const card = {
  ...emptyScope,
  included: 'Samtaler alene',
  citizensPerYear: 40,
  level: 2,
} satisfies ScopeValues
const linkDigest = (id: string, version: number) => `${id} ${version}`

async function contested(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { id: 'havn', code: 'P1' })
  const pair = { waveId, practiceId, role: 'staff', informantId: 'i1', id: 'a1' } as const
  const answer = { scopeVerdict: 'contested', scopeObjection: 'Efterværnet hører med.' } as const
  const response = await insertResponse(db, pair, { ...answer, id: 'r1' })
  const seen = async () => {
    const [scope] = await listScopes(db, practiceId)
    if (!scope) throw new Error('no scope')
    return scopeStamp(scope)
  }
  const decide = async (
    decision: ContestDecision,
    after: number,
    values: Partial<NewContestDecision> = {},
    gate: FieldingGate = () => [],
  ) => {
    const given = decision === 'rescoped' ? { values: card, seen: await seen() } : null
    const deed = { studyId, waveId, responseId: response, by, at: then, reason: 'Vi har talt sammen' }
    return decideContest(db, { ...deed, decision, after, card: given, ...values }, linkDigest, gate)
  }
  return { db, by, other, studyId, waveId, practiceId, response, decide, seen }
}

/** Sends the answer of the informant who is asked again. */
async function answerAgain({ db, waveId }: Awaited<ReturnType<typeof contested>>) {
  const [again] = await listAskedAgain(db, waveId)
  if (!again) throw new Error('nobody is asked again')
  const questionnaire = 'promising-practice-1'
  const id = await startResponse(db, {
    assignmentId: again.assignmentId,
    questionnaire,
    language: 'da',
    at: then,
  })
  await db.updateTable('response').set({ submittedAt: then }).where('id', '=', id!).execute()
  return id
}

describe.each(dialects)('contested scopes on %s', (dialect) => {
  test('are listed as the informant saw the card, the oldest first, without drafts and confirmed ones', async () => {
    const { db, waveId, practiceId } = await contested(dialect)
    const contests = { scopeVerdict: 'contested', scopeObjection: 'For bredt' } as const
    await insertResponse(db, { waveId, practiceId }, { ...contests, submittedAt: null })
    await insertResponse(db, { waveId, practiceId })
    const submittedAt = '2026-08-01T08:00:00.000Z'
    await insertResponse(
      db,
      { waveId, practiceId },
      { ...contests, id: 'r0', submittedAt, scopeText: 'Kun samtaler' },
    )
    expect(await listContestedResponses(db, waveId)).toMatchObject([
      { response: 'r0', objection: 'For bredt', text: 'Kun samtaler', scope: { version: 1 } },
      { response: 'r1', role: 'staff', practiceCode: 'P1', scope: { included: 'Samtaler og værested' } },
    ])
    expect(await countUndecidedScopes(db, waveId)).toBe(2)
  })

  test('are kept with a reason and a name, and nothing else changes', async () => {
    const { db, studyId, waveId, response, decide } = await contested(dialect)
    expect(await decide('kept', 0)).toEqual({ status: 'decided', number: 1, scopeVersion: null })
    expect(await countUndecidedScopes(db, waveId)).toBe(0)
    expect(await listContestDecisions(db, waveId)).toMatchObject([
      { decision: 'kept', reason: 'Vi har talt sammen', by: 'Alma Lund', number: 1, version: null },
    ])
    expect([await listLeftOut(db, waveId), await listAskedAgain(db, waveId)]).toEqual([new Set(), []])
    const [event] = await listEvents(db, studyId, 1)
    expect([event?.verb, event?.objectId]).toEqual(['contested_scope_decided', response])
  })

  test('are set aside by a review, and taken in again by a later decision', async () => {
    const { db, waveId, response, decide } = await contested(dialect)
    await decide('set_aside', 0)
    expect(await listLeftOut(db, waveId)).toEqual(new Set([response]))
    await decide('kept', 1)
    expect(await listLeftOut(db, waveId)).toEqual(new Set())
    expect((await listContestDecisions(db, waveId)).map(({ decision }) => decision)).toEqual([
      'kept',
      'set_aside',
    ])
  })

  test('stay out when somebody has left them out for another reason', async () => {
    const leaveOut = async (first: boolean) => {
      const { db, studyId, waveId, by, response, decide } = await contested(dialect)
      const about = { studyId, waveId, about: { response }, seen: {}, by, at: then }
      const out = (after: number) =>
        reviewResponse(db, { ...about, state: 'left_out', reason: 'Samme svar på alt', after })
      if (first) await out(0)
      await decide('set_aside', 0)
      if (!first) {
        await reviewResponse(db, { ...about, state: 'approved', reason: 'Set igennem', after: 1 })
        await out(2)
      }
      await decide('kept', 1)
      return (await listLeftOut(db, waveId)).has(response)
    }
    expect([await leaveOut(true), await leaveOut(false)]).toEqual([true, true])
  })

  test('are delimited anew: a new version, the informant asked again, and the sent answer as it was', async () => {
    const scene = await contested(dialect)
    const { db, waveId, practiceId, decide } = scene
    const before = await db.selectFrom('response').selectAll().execute()
    expect(await decide('rescoped', 0)).toEqual({ status: 'decided', number: 1, scopeVersion: 2 })
    expect(await db.selectFrom('response').selectAll().execute()).toEqual(before)
    expect((await listScopes(db, practiceId)).map(({ version, included }) => [version, included])).toEqual([
      [2, 'Samtaler alene'],
      [1, 'Samtaler og værested'],
    ])
    expect(await listAskedAgain(db, waveId)).toMatchObject([
      { againOf: 'a1', scopeVersion: 2, startedAt: null },
    ])
    const again = await db
      .selectFrom('assignment')
      .where('againOf', '=', 'a1')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(again).toMatchObject({
      waveId,
      practiceId,
      informantId: 'i1',
      role: 'staff',
      linkDigest: `${again.id} 1`,
    })

    // until the new answer is sent the first one counts, and the pair is asked once
    expect([await listSuperseded(db, waveId), await countAskedAgain(db, waveId)]).toEqual([[], 1])
    expect(await listAskedPractices(db, waveId)).toMatchObject([{ asked: 1, submitted: 1 }])
    const by = await answerAgain(scene)
    expect(await listSuperseded(db, waveId)).toEqual([{ response: 'r1', by }])
    expect(await listSuperseded(db, waveId, practiceId)).toEqual([{ response: 'r1', by }])
    expect(await listSuperseded(db, waveId, 'another')).toEqual([])
    expect(await listAskedPractices(db, waveId)).toMatchObject([{ asked: 1, submitted: 1 }])
    expect(await listFieldAssignments(db, waveId)).toHaveLength(1)
    expect((await listWaves(db, scene.studyId))[0]).toMatchObject({ assignments: 1, submitted: 1 })
    expect(await countAskedAgain(db, waveId)).toBe(0)
    expect(await decide('kept', 1)).toEqual({ status: 'answered_again' })
  })

  test('who is asked again is no longer asked when the answer is kept after all, and is by the same link later', async () => {
    const { db, waveId, decide } = await contested(dialect)
    await decide('rescoped', 0)
    await decide('kept', 1)
    const [withdrawn] = await listAskedAgain(db, waveId)
    expect(withdrawn?.withdrawnAt).toBe(then)
    expect(await decide('rescoped', 2)).toMatchObject({ status: 'decided', number: 3, scopeVersion: 2 })
    expect(await listAskedAgain(db, waveId)).toEqual([{ ...withdrawn, withdrawnAt: null }])
  })

  test('are not delimited anew by the card that was contested, nor by one that somebody saved meanwhile', async () => {
    const { db, practiceId, waveId, decide, seen } = await contested(dialect)
    const same = { ...emptyScope, included: 'Samtaler og værested', citizensPerYear: 40, level: 2 } as const
    const stamp = await seen()
    expect(await decide('rescoped', 0, { card: { values: same, seen: stamp } })).toEqual({
      status: 'card_unchanged',
    })
    expect(await decide('rescoped', 0, { card: { values: card, seen: 'older' } })).toEqual({
      status: 'card_overtaken',
    })
    expect([await listScopes(db, practiceId), await listAskedAgain(db, waveId)]).toEqual([
      [expect.objectContaining({ version: 1 })],
      [],
    ])
  })

  test('two informants are asked again about the one new version', async () => {
    const { db, waveId, practiceId, decide } = await contested(dialect)
    await insertResponse(
      db,
      { waveId, practiceId },
      { id: 'r2', scopeVerdict: 'contested', scopeObjection: 'Nej' },
    )
    await decide('rescoped', 0)
    expect(await decide('rescoped', 0, { responseId: 'r2' })).toMatchObject({
      status: 'decided',
      scopeVersion: 2,
    })
    expect((await listAskedAgain(db, waveId)).map(({ scopeVersion }) => scopeVersion)).toEqual([2, 2])
  })

  test('ask nobody about a card that the study’s checks stop, and leave the card as it was', async () => {
    const { db, waveId, practiceId, decide } = await contested(dialect)
    const before = await listScopes(db, practiceId)
    expect(await decide('rescoped', 0, {}, (_, fielded) => fielded)).toEqual({ status: 'card_stopped' })
    expect(await listScopes(db, practiceId)).toEqual(before)
    expect(await listAskedAgain(db, waveId)).toEqual([])
    expect(await listContestDecisions(db, waveId)).toEqual([])
    expect(await decide('kept', 0, {}, (_, fielded) => fielded)).toMatchObject({ status: 'decided' })
  })

  test('nobody is asked again in a closed wave, and nothing is half written', async () => {
    const { db, by, studyId, waveId, practiceId, decide } = await contested(dialect)
    await closeWave(db, { studyId, waveId, by, at: then })
    expect(await decide('rescoped', 0)).toEqual({ status: 'wave_closed' })
    expect(await listScopes(db, practiceId)).toHaveLength(1)
    expect(await decide('kept', 0)).toMatchObject({ status: 'decided' })
  })

  test('of two who decide at once one is told of the other', async () => {
    const { db, other, waveId, practiceId, decide } = await contested(dialect)
    const both = await Promise.all([decide('rescoped', 0), decide('set_aside', 0, { by: other })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'overtaken'])
    expect(await listContestDecisions(db, waveId)).toHaveLength(1)
    const isRescoped = both[0].status === 'decided'
    expect(await listScopes(db, practiceId)).toHaveLength(isRescoped ? 2 : 1)
    expect((await listLeftOut(db, waveId)).size).toBe(isRescoped ? 0 : 1)
  })

  test('a response that contests nothing, or of another wave, is not there', async () => {
    const { db, studyId, waveId, practiceId, decide } = await contested(dialect)
    const confirmed = await insertResponse(db, { waveId, practiceId })
    const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
    expect(await decide('kept', 0, { responseId: confirmed })).toEqual({ status: 'unknown' })
    expect(await decide('kept', 0, { waveId: otherWave })).toEqual({ status: 'unknown' })
  })
})
