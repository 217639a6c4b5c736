import { describe, expect, test } from 'vitest'
import { listFollowStates } from '#app/scopes/follow-states.server.ts'
import { responseCounting } from '#app/export/counted-responses.server.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { computingHere } from '#app/report/computations.ts'
import { openFigures } from '#app/report/figures.server.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { readWaveInput } from '#app/report/wave-input.server.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import { listAskedPractices, listRegisteredScopes } from '#db/queries/asked-practices.ts'
import { listCommenters, listCommentsIn } from '#db/queries/element-comments.ts'
import { listExportedResponses } from '#db/queries/exports.ts'
import { listFieldAssignments } from '#db/queries/field.ts'
import {
  countFollowable,
  decideFollowing,
  listFollowDecisions,
  standingFollowDecisions,
  type NewFollowDecision,
} from '#db/queries/follow-decisions.ts'
import { listContestedScopes, listSubmittedResponses } from '#db/queries/results.ts'
import { listReviews, reviewFlag, reviewResponse } from '#db/queries/reviews.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { succeedPractices, successionStamp } from '#db/queries/succeed-practices.ts'
import { undoSuccession } from '#db/queries/undo-succession.ts'
import { decideVersions, listAnsweredVersions } from '#db/queries/version-decisions.ts'
import type { SuccessionKind } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
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

const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))
const nowhere = { municipalityCode: null, organisation: null, area: null, startYear: null }

/**
 * Havn answered 2 and 4 on its first card and 5 on its second, and declined by one; fjord answered 3. Havn is split in nord and
 * syd.
 */
async function splitHavn(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  await insertPractice(db, studyId, { id: 'havn', code: 'P1', name: 'Havnen', scope: { level: 4 } })
  await insertPractice(db, studyId, { id: 'fjord', code: 'P2', name: 'Fjorden' })
  const second = { id: 'havn-2', practiceId: 'havn', version: 2, level: 3 as const }
  await db
    .insertInto('scope')
    .values({ ...second, createdAt: then, createdBy: by })
    .execute()
  const pair = { waveId, practiceId: 'havn' }
  const comments = { e01: 'Klart formål' }
  await insertResponse(db, pair, { id: 'r1', answers: everywhere(2), comments })
  await insertResponse(db, pair, { id: 'r2', answers: everywhere(4), scopeVerdict: 'contested' })
  await insertResponse(db, { ...pair, scopeId: 'havn-2' }, { id: 'r3', answers: everywhere(5) })
  await insertAssignment(db, { ...pair, declinedAt: then, withdrawnAt: then })
  await insertResponse(db, { waveId, practiceId: 'fjord' }, { id: 'r4', answers: everywhere(3) })

  const succeed = async (
    kind: SuccessionKind,
    from: string[],
    to: string[],
    { at = then, unstarted = 0 } = {},
  ) => {
    const seen = async (id: string) => {
      const row = await db.selectFrom('practice').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
      const [scope] = await listScopes(db, id)
      if (!scope) throw new Error('no scope')
      return { id, seen: successionStamp(row, scope) }
    }
    const outcome = await succeedPractices(db, {
      studyId,
      kind,
      from: await Promise.all(from.map(seen)),
      to: to.map((id) => ({
        id,
        values: { ...nowhere, code: id.toUpperCase(), name: id },
        scope: { ...emptyScope, included: id },
      })),
      reason: 'Delt i to',
      unstarted,
      by,
      at,
    })
    if (outcome.status !== 'succeeded') throw new Error(outcome.status)
    return outcome.id
  }
  const successionId = await succeed('split', ['havn'], ['nord', 'syd'])
  const deed = { studyId, waveId, reason: 'Det er nord, de svarer om', by, at: then }
  const decide = (values: Partial<NewFollowDecision> = {}) =>
    decideFollowing(db, {
      ...deed,
      practiceId: 'havn',
      decision: 'follow',
      toId: 'nord',
      after: 0,
      ...values,
    })
  const figures = openFigures(db, computingHere, {
    progress: () => {},
    fault: () => {},
  })
  const wave = { id: waveId, questionnaire: 'promising-practice-1', choices: defaultChoices }
  const scoresOf = async (practiceId: string) => {
    const { versions } = await figures.ofPractice(wave, practiceId)
    return versions.map(({ scopeVersion, score }) => [scopeVersion, score.raw, score.informants])
  }
  const askedOf = async () =>
    (await listAskedPractices(db, waveId)).map(({ id, asked, submitted }) => [id, asked, submitted])
  return { db, by, other, studyId, waveId, successionId, succeed, deed, decide, wave, scoresOf, askedOf }
}

describe.each(dialects)('answers about a practice that has ended on %s', (dialect) => {
  test('stay until it is decided, and again when that is decided', async () => {
    const { decide, scoresOf, askedOf } = await splitHavn(dialect)
    const before = [
      [1, 3, 2],
      [2, 5, 1],
    ]
    expect(await scoresOf('havn')).toEqual(before)
    expect(await scoresOf('nord')).toEqual([])
    expect(await decide()).toEqual({ status: 'decided', number: 1 })
    expect(await scoresOf('nord')).toEqual(before)
    expect(await scoresOf('havn')).toEqual([])
    expect(await askedOf()).toEqual([
      ['fjord', 1, 1],
      ['nord', 3, 3],
    ])
    await decide({ toId: 'syd', after: 1 })
    expect([await scoresOf('nord'), await scoresOf('syd')]).toEqual([[], before])
    await decide({ decision: 'stay', toId: null, after: 2 })
    expect([await scoresOf('havn'), await scoresOf('syd')]).toEqual([before, []])
    expect(await askedOf()).toEqual([
      ['fjord', 1, 1],
      ['havn', 3, 3],
    ])
  })

  test('stand apart from those about the new card, and count with them when that is decided', async () => {
    const { db, by, waveId, decide, deed, scoresOf } = await splitHavn(dialect)
    await decide()
    const own = (await listScopes(db, 'nord'))[0]
    if (!own) throw new Error('no scope')
    await insertResponse(
      db,
      { waveId, practiceId: 'nord', scopeId: own.id },
      { id: 'r5', answers: everywhere(1) },
    )
    expect(await scoresOf('nord')).toEqual([
      [1, 3, 2],
      [2, 5, 1],
      [3, 1, 1],
    ])
    expect(await listAnsweredVersions(db, waveId, 'nord')).toEqual([
      { practiceId: 'nord', version: 1, responses: 2 },
      { practiceId: 'nord', version: 2, responses: 1 },
      { practiceId: 'nord', version: 3, responses: 1 },
    ])
    const same = { ...deed, practiceId: 'nord', decision: 'same', only: null, by, after: 0 } as const
    expect(await decideVersions(db, { ...same, versions: [1, 2, 3] })).toEqual({
      status: 'decided',
      number: 1,
    })
    expect(await scoresOf('nord')).toEqual([[3, 3, 4]])
  })

  test('change neither response nor assignment, and change the digest that figures are kept by', async () => {
    const { db, wave, decide } = await splitHavn(dialect)
    const read = async () => [
      await db.selectFrom('assignment').orderBy('id').selectAll().execute(),
      await db.selectFrom('response').orderBy('id').selectAll().execute(),
    ]
    const [before, input] = [await read(), await readWaveInput(db, wave)]
    await decide()
    const followed = await readWaveInput(db, wave)
    expect(await read()).toEqual(before)
    expect(followed.chosenDigest).not.toBe(input.chosenDigest)
    expect(followed.responses).toHaveLength(input.responses.length)
    await decide({ decision: 'stay', toId: null, after: 1 })
    expect((await readWaveInput(db, wave)).chosenDigest).toBe(input.chosenDigest)
  })

  test('are with the new practice wherever they are read', async () => {
    const { db, waveId, decide, deed } = await splitHavn(dialect)
    const read = { ...deed, about: { response: 'r1' }, state: 'problem', seen: {}, after: 0 } as const
    await reviewResponse(db, read)
    await decide()
    const responses = await listSubmittedResponses(db, waveId, 'nord')
    expect(
      responses.map(({ response, practice, scopeVersion }) => [response, practice, scopeVersion]),
    ).toEqual([
      ['r1', 'nord', 1],
      ['r2', 'nord', 1],
      ['r3', 'nord', 2],
    ])
    expect(await listSubmittedResponses(db, waveId, 'havn')).toEqual([])
    expect(await listContestedScopes(db, waveId, 'nord')).toMatchObject([{ response: 'r2', scopeVersion: 1 }])
    expect(await listReviews(db, waveId, 'nord')).toMatchObject([{ responseId: 'r1' }])
    expect(await listCommenters(db, waveId, 'e01_comment')).toMatchObject([
      { response: 'r1', practice: 'nord' },
    ])
    expect(await listCommentsIn(db, waveId, ['r1'], 'e01_comment')).toMatchObject([
      { practiceName: 'nord', scopeVersion: 1, text: 'Klart formål' },
    ])
    expect((await listFieldAssignments(db, waveId)).map(({ practice }) => practice)).toEqual(
      expect.arrayContaining(['fjord', 'nord', 'nord', 'nord', 'nord']),
    )
    // the card that was asked about, not the one that nobody has seen
    expect(await listRegisteredScopes(db, waveId)).toMatchObject([
      { practice: 'fjord' },
      { practice: 'nord', scopeLevel: 3 },
    ])
    const flag = { flag: 'straight-lining', practice: 'nord', scopeVersion: 2 }
    const setAside = { ...deed, state: 'set_aside', seen: {}, after: 0 } as const
    expect(await reviewFlag(db, { ...setAside, about: flag })).toMatchObject({ status: 'reviewed' })
    const elsewhere = { ...setAside, about: { ...flag, scopeVersion: 3 } }
    expect(await reviewFlag(db, elsewhere)).toMatchObject({ status: 'unknown' })
  })

  test('are exported as they were given, with the practice and the version that they count on', async () => {
    const { db, waveId, decide } = await splitHavn(dialect)
    await decide()
    const page = { sentBy: then, questionnaires: ['promising-practice-1'], after: '', limit: 10 }
    const counted = await responseCounting(db)(await listExportedResponses(db, [waveId], page))
    expect(
      counted.map((one) => [
        one.response,
        one.practiceCode,
        one.scopeVersion,
        one.practiceCountedAs,
        one.scopeCountedAs,
      ]),
    ).toEqual([
      ['r1', 'P1', 1, 'NORD', 1],
      ['r2', 'P1', 1, 'NORD', 1],
      ['r3', 'P1', 2, 'NORD', 2],
      ['r4', 'P2', 1, 'P2', 1],
    ])
  })

  test('on a variant stay where they were given, and nothing else is the worse for it', async () => {
    const { db, by, waveId, decide, scoresOf } = await splitHavn(dialect)
    const scopeId = 'havn-narrow'
    const card = { id: scopeId, practiceId: 'havn', version: 3, createdAt: then, createdBy: by }
    await db.insertInto('scope').values(card).execute()
    const variant = { scopeId, practiceId: 'havn', kind: 'narrow', variantOf: 'havn-2' } as const
    await db.insertInto('scopeVariant').values(variant).execute()
    await insertResponse(db, { waveId, practiceId: 'havn', scopeId }, { id: 'v', answers: everywhere(1) })
    await decide()
    expect(await scoresOf('nord')).toEqual([
      [1, 3, 2],
      [2, 5, 1],
    ])
    const page = { sentBy: then, questionnaires: ['promising-practice-1'], after: '', limit: 10 }
    const counted = await responseCounting(db)(await listExportedResponses(db, [waveId], page))
    expect(counted.find(({ response }) => response === 'v')).toMatchObject({
      practiceCode: 'P1',
      practiceCountedAs: null,
      scopeCountedAs: null,
    })
  })

  test('of two practices that are merged count once each, with one of them staying', async () => {
    const { decide, succeed, scoresOf, askedOf, deed, db } = await splitHavn(dialect)
    await succeed('merge', ['nord', 'fjord'], ['bugt'])
    await decide()
    // what follows to a practice that has ended itself goes on from there
    expect(await decide({ practiceId: 'nord', toId: 'bugt' })).toEqual({ status: 'decided', number: 1 })
    expect(await scoresOf('bugt')).toEqual([
      [1, 3, 2],
      [2, 5, 1],
    ])
    expect(await scoresOf('fjord')).toEqual([[1, 3, 1]])
    await decide({ practiceId: 'fjord', toId: 'bugt' })
    expect(await scoresOf('bugt')).toEqual([
      [1, 3, 2],
      [2, 5, 1],
      [3, 3, 1],
    ])
    expect(await askedOf()).toEqual([['bugt', 4, 4]])
    expect(await countFollowable(db, deed.waveId, 'nord')).toBe(3)
    await decide({ decision: 'stay', toId: null, after: 1 })
    expect(await scoresOf('bugt')).toEqual([[3, 3, 1]])
  })

  test('are decided about with reason and name; of two at once one is told of the other', async () => {
    const { db, other, decide } = await splitHavn(dialect)
    const both = await Promise.all([decide(), decide({ toId: 'syd', by: other })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'overtaken'])
    await decide({ decision: 'stay', toId: null, after: 1, by: other, reason: 'De svarer om begge' })
    const all = await listFollowDecisions(db, 'havn')
    expect(all).toMatchObject([
      { number: 2, to: null, reason: 'De svarer om begge', by: 'Bo Krag' },
      { number: 1, reason: 'Det er nord, de svarer om' },
    ])
    expect(standingFollowDecisions(all).map(({ number }) => number)).toEqual([2])
    await expect(decide({ after: 2, reason: '' })).rejects.toThrow(/constraint/i)
    await expect(decide({ after: 2, decision: 'stay' })).rejects.toThrow(/constraint/i)
  })

  test('that were given again are one answer in what is said of how many follow', async () => {
    const { db, studyId, waveId, decide } = await splitHavn(dialect)
    const { assignmentId: againOf } = await db
      .selectFrom('response')
      .where('id', '=', 'r2')
      .select('assignmentId')
      .executeTakeFirstOrThrow()
    const { informantId, role } = await db
      .selectFrom('assignment')
      .where('id', '=', againOf)
      .select(['informantId', 'role'])
      .executeTakeFirstOrThrow()
    const again = { waveId, practiceId: 'havn', informantId, role, againOf, scopeId: 'havn-2' }
    await insertResponse(db, again, { id: 'r2-again', answers: everywhere(4) })
    expect(await countFollowable(db, waveId, 'havn')).toBe(3)
    await decide()
    expect(await listFollowStates(db, studyId, waveId)).toMatchObject([{ responses: 3 }])
    const superseded = [{ response: 'r2', by: 'r2-again' }]
    expect(await listSuperseded(db, waveId)).toEqual(superseded)
    expect(await listSuperseded(db, waveId, 'nord')).toEqual(superseded)
    expect(await listSuperseded(db, waveId, 'havn')).toEqual([])
  })

  test('are told of in as many queries, however many practices have ended', async () => {
    const { db, studyId, waveId, succeed, decide } = await splitHavn(dialect)
    let queries = 0
    const counting = db.withPlugin({
      transformQuery({ node }) {
        queries += 1
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    await succeed('merge', ['nord', 'fjord'], ['bugt'])
    await decide()
    await decide({ practiceId: 'nord', toId: 'bugt' })
    const states = await listFollowStates(counting, studyId, waveId)
    const told = states.map(({ practice, responses, decided }) => [practice.id, responses, decided?.to?.id])
    expect(new Set(told)).toEqual(
      new Set([
        ['nord', 3, 'bugt'],
        ['fjord', 1, undefined],
        ['havn', 3, 'nord'],
      ]),
    )
    expect(queries).toBe(4)
    const scopeId = (await listScopes(db, 'syd'))[0]?.id ?? ''
    await insertResponse(db, { waveId, practiceId: 'syd', scopeId }, { id: 'r6', answers: everywhere(3) })
    await succeed('split', ['syd'], ['vest', 'øst'])
    await decide({ practiceId: 'syd', toId: 'øst' })
    queries = 0
    expect(await listFollowStates(counting, studyId, waveId)).toHaveLength(4)
    expect(queries).toBe(4)
  })

  test('await a decision again when the practice is split once more', async () => {
    const { db, studyId, waveId, successionId, succeed, deed, decide } = await splitHavn(dialect)
    await decide({ decision: 'stay', toId: null })
    await undoSuccession(
      db,
      { studyId, successionId, reason: 'For tidligt', by: deed.by, at: then },
      scopeGate,
    )
    // the link that undoing gave back is withdrawn again
    const again = { at: '2026-12-24T12:00:00.000Z', unstarted: 1 }
    await succeed('split', ['havn'], ['oest', 'vest'], again)
    const states = await listFollowStates(db, studyId, waveId)
    expect(states.map(({ practice, to, decided }) => [practice.id, to.map(({ id }) => id), decided])).toEqual(
      [['havn', ['oest', 'vest'], null]],
    )
  })

  test('follow only to what the practice became, and only when there are any', async () => {
    const { db, studyId, waveId, successionId, decide, deed } = await splitHavn(dialect)
    const empty = await insertWave(db, studyId, { title: 'Runde 2' })
    expect(await decide({ toId: 'fjord' })).toEqual({ status: 'unknown' })
    expect(await decide({ practiceId: 'fjord' })).toEqual({ status: 'unknown' })
    expect(await decide({ waveId: empty })).toEqual({ status: 'unknown' })
    expect(await decide({ practiceId: 'nord' })).toEqual({ status: 'unknown' })
    expect(await countFollowable(db, waveId, 'havn')).toBe(3)
    await decide()
    const { waveId: _, ...undo } = { ...deed, successionId }
    expect(await undoSuccession(db, undo, scopeGate)).toEqual({ status: 'followed' })
    await decide({ decision: 'stay', toId: null, after: 1 })
    expect(await undoSuccession(db, undo, scopeGate)).toMatchObject({ status: 'undone' })
    expect(await decide({ after: 2 })).toEqual({ status: 'unknown' })
  })
})
