import { describe, expect, test } from 'vitest'
import { defaultChoices } from '#app/report/choices.ts'
import { computingHere } from '#app/report/computations.ts'
import { openFigures } from '#app/report/figures.server.ts'
import { reviewFlag, reviewResponse } from '#db/queries/reviews.ts'
import {
  decideVersions,
  listAnsweredVersions,
  listVersionDecisions,
  standingVersionDecisions,
  type NewVersionDecision,
} from '#db/queries/version-decisions.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

/** The same rating of every item. */
const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

/** Answers of 2 and 4 on the first version of the scope of havn and of 5 on the second; fjord has one version. */
async function onTwoVersions(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId)
  const practiceId = await insertPractice(db, studyId, { id: 'havn' })
  const fjord = await insertPractice(db, studyId, { id: 'fjord' })
  const second = {
    id: 'havn-scope-2',
    practiceId,
    version: 2,
    createdAt: then,
    createdBy: by,
    included: 'Mere',
  }
  await db.insertInto('scope').values(second).execute()
  const pair = { waveId, practiceId }
  await insertResponse(db, pair, { id: 'r1', answers: everywhere(2) })
  await insertResponse(db, pair, { id: 'r2', answers: everywhere(4) })
  await insertResponse(db, { ...pair, scopeId: second.id }, { id: 'r3', answers: everywhere(5) })
  await insertResponse(db, { waveId, practiceId: fjord }, { answers: everywhere(3) })
  const deed = { studyId, waveId, practiceId, by, at: then, reason: 'Kun ordlyden er ændret' }
  const decide = (values: Partial<NewVersionDecision> = {}) =>
    decideVersions(db, { ...deed, decision: 'same', only: null, versions: [1, 2], after: 0, ...values })
  const figures = openFigures(db, computingHere, {
    progress: () => {},
    fault: () => {},
  })
  const wave = { id: waveId, questionnaire: 'promising-practice-1', choices: defaultChoices }
  const scores = async () => {
    const { versions } = await figures.ofPractice(wave, practiceId)
    return versions.map(({ scopeVersion, score }) => [scopeVersion, score.raw, score.informants])
  }
  return { db, by, other, studyId, waveId, practiceId, fjord, decide, figures, wave, scores, deed }
}

describe.each(dialects)('decisions about scope versions on %s', (dialect) => {
  test('reach the figures: apart, one of them, and all as one', async () => {
    const { decide, scores } = await onTwoVersions(dialect)
    const apart = [
      [1, 3, 2],
      [2, 5, 1],
    ]
    expect(await scores()).toEqual(apart)
    expect(await decide({ decision: 'apart' })).toEqual({ status: 'decided', number: 1 })
    expect(await scores()).toEqual(apart)
    await decide({ decision: 'only', only: 1, after: 1 })
    expect(await scores()).toEqual([[1, 3, 2]])
    await decide({ decision: 'same', after: 2 })
    const [one, ...more] = await scores()
    expect(more).toEqual([])
    expect([one?.[0], one?.[2]]).toEqual([2, 3])
    expect(one?.[1]).toBeCloseTo(11 / 3, 12)
  })

  test('the versions that are answered are told with the figures as the database has them', async () => {
    const { db, by, studyId, waveId, practiceId, decide, figures, wave } = await onTwoVersions(dialect)
    const view = { sort: 'name', descending: false, search: '', isWhole: false, page: 1 } as const
    const told = async () => (await figures.ofWave(wave, view)).answered
    const ofHavn = () => listAnsweredVersions(db, waveId, practiceId)
    expect(await told()).toEqual([
      { practiceId, version: 1, responses: 2 },
      { practiceId, version: 2, responses: 1 },
    ])
    expect(await told()).toEqual(await ofHavn())
    const leaveOut = (response: string) =>
      reviewResponse(db, {
        studyId,
        waveId,
        about: { response },
        state: 'left_out',
        reason: 'Gættede',
        seen: {},
        after: 0,
        by,
        at: then,
      })
    await leaveOut('r1')
    expect(await told()).toEqual(await ofHavn())
    await leaveOut('r3')
    // one version is left, and nothing is decided
    expect(await told()).toEqual([])
    await db.deleteFrom('review').where('responseId', '=', 'r3').execute()
    await decide()
    await leaveOut('r3')
    expect(await told()).toEqual([{ practiceId, version: 1, responses: 1 }])
    expect(await told()).toEqual(await ofHavn())
  })

  test('are kept with reason and name, the newest first, and the newest stands', async () => {
    const { db, other, waveId, practiceId, decide } = await onTwoVersions(dialect)
    await decide()
    await decide({ decision: 'only', only: 2, after: 1, by: other, reason: 'Den gamle er forældet' })
    const all = await listVersionDecisions(db, waveId)
    expect(all).toMatchObject([
      {
        number: 2,
        decision: 'only',
        only: 2,
        versions: [1, 2],
        reason: 'Den gamle er forældet',
        by: 'Bo Krag',
      },
      { number: 1, decision: 'same', only: null, versions: [1, 2], by: 'Alma Lund' },
    ])
    expect(standingVersionDecisions(all).get(practiceId)?.decision).toBe('only')
  })

  test('of two who decide at once one is told of the other', async () => {
    const { db, other, waveId, decide } = await onTwoVersions(dialect)
    const both = await Promise.all([decide(), decide({ decision: 'apart', by: other })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'overtaken'])
    expect(await listVersionDecisions(db, waveId)).toHaveLength(1)
  })

  test('are not made about other versions than those that are answered on now', async () => {
    const { db, decide, deed } = await onTwoVersions(dialect)
    expect(await decide({ versions: [1, 2, 3] })).toEqual({ status: 'versions_changed' })
    const leaveOut = { ...deed, about: { response: 'r3' }, state: 'left_out', seen: {}, after: 0 } as const
    await reviewResponse(db, leaveOut)
    expect(await listAnsweredVersions(db, deed.waveId)).toEqual([
      { practiceId: 'fjord', version: 1, responses: 1 },
      { practiceId: 'havn', version: 1, responses: 2 },
    ])
    expect(await decide({ versions: [1] })).toEqual({ status: 'unknown' })
    await reviewResponse(db, { ...leaveOut, state: 'received', after: 1 })
    expect(await decide()).toEqual({ status: 'decided', number: 1 })
  })

  test('are not there for a practice on one version, or of another wave', async () => {
    const { db, studyId, fjord, decide } = await onTwoVersions(dialect)
    const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
    expect(await decide({ practiceId: fjord, versions: [1] })).toEqual({ status: 'unknown' })
    expect(await decide({ waveId: otherWave })).toEqual({ status: 'unknown' })
  })

  test('need a reason, and the one version where only one is used', async () => {
    const { db, decide } = await onTwoVersions(dialect)
    await expect(decide({ reason: '' })).rejects.toThrow(/constraint/i)
    await expect(decide({ decision: 'only' })).rejects.toThrow(/version_decision_only|constraint/i)
    expect(await db.selectFrom('versionDecision').selectAll().execute()).toEqual([])
  })

  test('make the versions one for flags and ranks too, and a flag of an earlier answer can be set aside', async () => {
    const { db, decide, figures, wave, practiceId, deed } = await onTwoVersions(dialect)
    await decide()
    let found = await figures.ofPractice(wave, practiceId)
    while (found.analysis.state === 'computing') found = await figures.ofPractice(wave, practiceId)
    expect(found.analysed?.map(({ practice, ranked }) => [practice.scopeVersion, ranked])).toEqual([[2, 2]])
    expect(found.analysed?.[0]?.practice.influence?.informants.map(({ response }) => response)).toEqual([
      'r1',
      'r2',
      'r3',
    ])
    const flag = { flag: 'straight-lining', practice: practiceId, scopeVersion: 2, response: 'r1' }
    const setAside = { ...deed, about: flag, state: 'set_aside', seen: {}, after: 0 } as const
    expect(await reviewFlag(db, setAside)).toEqual({ status: 'reviewed', number: 1 })
  })

  test('say how far one response moves the score, on the version that it counts on', async () => {
    const { decide, figures, wave } = await onTwoVersions(dialect)
    const moves = async () =>
      (await figures.ofResponses(wave, ['r1', 'r3', 'nobody'])).map(({ response, change }) => [
        response,
        change,
      ])
    expect(await moves()).toEqual([
      ['r1', -1],
      ['r3', null],
    ])
    await decide()
    const [first, third] = await moves()
    expect([first?.[0], third?.[0]]).toEqual(['r1', 'r3'])
    expect(first?.[1]).toBeCloseTo(11 / 3 - 4.5, 12)
    expect(third?.[1]).toBeCloseTo(11 / 3 - 3, 12)
    await decide({ decision: 'only', only: 2, after: 1 })
    expect(await moves()).toEqual([['r3', null]])
  })
})
