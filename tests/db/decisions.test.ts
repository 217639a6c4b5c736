import { describe, expect, test } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertDecision, type NewDecision } from '#db/queries/decide-practices.ts'
import { listDecisions, standingDecisions, type DecisionEntry } from '#db/queries/decisions.ts'
import { insertFrozenSet } from '#db/queries/frozen-sets.ts'
import { listRuleRuns } from '#db/queries/rule-runs.ts'
import { countDecisions, listStandingDecisions, listSwapped } from '#db/queries/standing-decisions.ts'
import { insertSelectionRule } from '#db/queries/selection-rules.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const parts = [{ name: 'responses', digest: 'd', content: '[]' }]
const seen = { k: 14, ranked: 84, candidates: [], missing: [], proposal: null }
const entry = (practiceId: string, outcome: DecisionOutcome, after = 0): DecisionEntry => ({
  practiceId,
  outcome,
  after,
  seen,
})

async function listed(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const other = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: by, assessor: other } })
  const waveId = await insertWave(db, studyId, { closedAt: then })
  for (const id of ['havn', 'skov', 'eng']) await insertPractice(db, studyId, { id, name: id })
  const deed = { studyId, waveId, by, at: then }
  const run = async (number: number) => {
    const digest = `data ${number}`
    const set = await insertFrozenSet(db, { ...deed, after: number - 1, digest, parts, note: 'Låst' })
    const rule = ruleText({ ...defaultRule({ minimum: 1, maximum: 5 }, 84), seed: number })
    const added = await insertSelectionRule(db, { ...deed, after: number - 1, ...rule, reason: 'Aftalt' })
    if (set.status !== 'frozen' || added.status !== 'registered') throw new Error('nothing to run')
    return {
      setId: set.id,
      ruleId: added.id,
      digest: `list ${number}`,
      analysisVersion: 1,
      listVersion: number,
    }
  }
  const list = await run(1)
  const choice = { ...deed, kind: 'choice', reasonCode: 'proposed', reason: 'Står sikkert', list } as const
  const decide = (entries: readonly DecisionEntry[], values: Partial<NewDecision> = {}) =>
    insertDecision(db, { ...choice, entries, ...values })
  const standing = async () => {
    const read = await listStandingDecisions(db, waveId)
    // the same as the log read whole says
    const all = standingDecisions(await listDecisions(db, waveId))
    expect(new Set(read.keys())).toEqual(new Set(all.keys()))
    for (const [practice, { decision, ...stands }] of read) {
      expect(all.get(practice)).toMatchObject({ ...stands, decision })
    }
    return [...read]
      .map(([practice, { outcome, decision }]) => [practice, outcome, decision.number])
      .toSorted()
  }
  return { db, other, studyId, waveId, run, list, decide, standing, deed }
}

describe.each(dialects)('decisions on %s', (dialect) => {
  test('keep reason, name, time, and the figures they were made on', async () => {
    const { db, waveId, decide } = await listed(dialect)
    expect(await decide([entry('havn', 'chosen')])).toEqual({ status: 'decided', number: 1 })
    expect(await listDecisions(db, waveId)).toEqual([
      {
        id: expect.any(String),
        number: 1,
        kind: 'choice',
        reasonCode: 'proposed',
        reason: 'Står sikkert',
        at: then,
        by: 'Alma Lund',
        run: {
          id: expect.any(String),
          setNumber: 1,
          ruleNumber: 1,
          digest: 'list 1',
          analysisVersion: 1,
          listVersion: 1,
        },
        entries: [{ practiceId: 'havn', code: 'havn', name: 'havn', outcome: 'chosen', after: 0, seen }],
      },
    ])
  })

  test('stand until a newer one, and none is overwritten', async () => {
    const { db, other, waveId, decide, standing } = await listed(dialect)
    await decide([entry('havn', 'chosen'), entry('skov', 'chosen')])
    await decide([entry('havn', 'reserve', 1)], { by: other, reason: 'For lig skov' })
    expect(await standing()).toEqual([
      ['havn', 'reserve', 2],
      ['skov', 'chosen', 1],
    ])
    const log = await listDecisions(db, waveId)
    expect(log.map(({ number, by, entries }) => [number, by, entries.length])).toEqual([
      [2, 'Bo Krag', 1],
      [1, 'Alma Lund', 2],
    ])
    expect((await listDecisions(db, waveId, 'skov')).map(({ number }) => number)).toEqual([1])
    const newest = await listDecisions(db, waveId, undefined, { from: 2, to: 9 })
    expect(newest.map(({ number }) => number)).toEqual([2])
    expect(await countDecisions(db, waveId)).toBe(2)
  })

  test('of two who decide about one practice at once one is told, and may decide again', async () => {
    const { db, other, waveId, decide, standing } = await listed(dialect)
    const both = await Promise.all([
      decide([entry('havn', 'chosen')]),
      decide([entry('havn', 'not_chosen')], { by: other, reason: 'Nej' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'overtaken'])
    expect(both.find(({ status }) => status === 'overtaken')).toEqual({
      status: 'overtaken',
      practices: ['havn'],
    })
    await decide([entry('havn', 'not_chosen', 1)], { by: other, reason: 'Nej, stadig' })
    expect(await standing()).toEqual([['havn', 'not_chosen', 2]])
    expect(await listDecisions(db, waveId)).toHaveLength(2)
  })

  test('about different practices do not stand in each other’s way', async () => {
    const { other, decide, standing } = await listed(dialect)
    const both = await Promise.all([
      decide([entry('havn', 'chosen')]),
      decide([entry('skov', 'chosen')], { by: other }),
    ])
    expect(both.map(({ status }) => status)).toEqual(['decided', 'decided'])
    expect((await standing()).map(([practice]) => practice)).toEqual(['havn', 'skov'])
  })

  test('about many practices are written whole or not at all', async () => {
    const { db, other, waveId, decide } = await listed(dialect)
    await decide([entry('skov', 'declined')], { by: other })
    expect(await decide([entry('havn', 'chosen'), entry('skov', 'chosen')])).toEqual({
      status: 'overtaken',
      practices: ['skov'],
    })
    expect(await listDecisions(db, waveId, 'havn')).toEqual([])
  })

  test('sent twice are there once, even when somebody decided in between', async () => {
    const { db, other, waveId, decide, standing } = await listed(dialect)
    const twice = await Promise.all([decide([entry('havn', 'chosen')]), decide([entry('havn', 'chosen')])])
    expect(twice).toEqual([
      { status: 'decided', number: 1 },
      { status: 'decided', number: 1 },
    ])
    await decide([entry('havn', 'reserve', 1)], { by: other })
    expect(await decide([entry('havn', 'chosen')])).toEqual({ status: 'decided', number: 1 })
    expect(await standing()).toEqual([['havn', 'reserve', 2]])
    expect(await listDecisions(db, waveId)).toHaveLength(2)
  })

  test('keep to the data and the rule that they were made on', async () => {
    const { db, waveId, run, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    await decide([entry('havn', 'chosen', 1)], { list: await run(2), reason: 'Også på de nye tal' })
    const log = await listDecisions(db, waveId)
    expect(log.map((one) => [one.run.setNumber, one.run.ruleNumber, one.run.digest])).toEqual([
      [2, 2, 'list 2'],
      [1, 1, 'list 1'],
    ])
  })

  test('are made on the newest data and the rule that stands, and on no other', async () => {
    const { db, waveId, run, list, decide, standing } = await listed(dialect)
    const newer = await run(2)
    expect(await decide([entry('havn', 'chosen')])).toEqual({ status: 'list_changed' })
    for (const mixed of [
      { ...list, setId: newer.setId },
      { ...list, ruleId: newer.ruleId },
    ]) {
      expect(await decide([entry('havn', 'chosen')], { list: mixed })).toEqual({ status: 'list_changed' })
    }
    expect(await listRuleRuns(db, waveId)).toEqual([])
    expect(await decide([entry('havn', 'chosen')], { list: newer })).toEqual({ status: 'decided', number: 1 })
    expect(await standing()).toEqual([['havn', 'chosen', 1]])
  })

  test('write nothing when they are refused, not even that the list was made', async () => {
    const { db, waveId, list, decide } = await listed(dialect)
    expect(await decide([entry('havn', 'chosen', 7)])).toEqual({ status: 'overtaken', practices: ['havn'] })
    expect(await listRuleRuns(db, waveId)).toEqual([])
    await decide([entry('havn', 'chosen')])
    const differs = { list: { ...list, digest: 'another' } }
    expect(await decide([entry('skov', 'chosen')], differs)).toEqual({ status: 'list_differs' })
    expect(await listDecisions(db, waveId)).toHaveLength(1)
  })

  test('that are saved already are the same when a newer list stands and others were made in between', async () => {
    const { run, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    await decide([entry('skov', 'chosen')])
    await run(2)
    expect(await decide([entry('havn', 'chosen')])).toEqual({ status: 'decided', number: 1 })
  })

  test('never have an earlier time than the decision before them', async () => {
    const { db, waveId, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen')], { at: '2026-09-02T08:00:00.000Z' })
    await decide([entry('skov', 'chosen')], { at: '2026-09-01T08:00:00.000Z' })
    await decide([entry('eng', 'chosen')], { at: '2026-09-03T08:00:00.000Z' })
    expect((await listDecisions(db, waveId)).map(({ number, at }) => [number, at])).toEqual([
      [3, '2026-09-03T08:00:00.000Z'],
      [2, '2026-09-02T08:00:00.000Z'],
      [1, '2026-09-02T08:00:00.000Z'],
    ])
  })

  test('are refused of practices of another study, and on a list of another wave', async () => {
    const { db, studyId, decide, standing, deed } = await listed(dialect)
    const elsewhere = await insertStudy(db)
    await insertPractice(db, elsewhere, { id: 'fjern' })
    expect(await decide([entry('havn', 'chosen'), entry('fjern', 'chosen')])).toEqual({ status: 'unknown' })
    const otherWave = await insertWave(db, studyId, { title: 'Runde 2' })
    expect(await decide([entry('havn', 'chosen')], { ...deed, waveId: otherWave })).toEqual({
      status: 'unknown',
    })
    expect(await standing()).toEqual([])
  })

  test('are told to others by an event without names or words', async () => {
    const { db, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    const event = await db
      .selectFrom('event')
      .where('verb', '=', 'practices_decided')
      .select('detail')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(event.detail)).toMatchObject({
      number: 1,
      reason: 'proposed',
      entries: [{ practice: 'havn', outcome: 'chosen' }],
    })
    expect(event.detail).not.toContain('Står sikkert')
  })
})

describe.each(dialects)('a swap on %s', (dialect) => {
  const swap = { kind: 'swap', reasonCode: 'declined', reason: 'Havn har ikke tid' } as const

  test('is one decision with one practice in and one out', async () => {
    const { db, waveId, decide, standing } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    await decide([entry('havn', 'declined', 1), entry('skov', 'chosen')], swap)
    const [newest] = await listDecisions(db, waveId)
    expect([newest!.kind, newest!.entries.map(({ practiceId }) => practiceId)]).toEqual([
      'swap',
      ['skov', 'havn'],
    ])
    expect(await standing()).toEqual([
      ['havn', 'declined', 2],
      ['skov', 'chosen', 2],
    ])
  })

  test('tells which practice the one that came in stands in for, and a choice none', async () => {
    const { db, waveId, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen'), entry('eng', 'chosen')])
    await decide([entry('havn', 'declined', 1), entry('skov', 'chosen')], swap)
    const standing = await listStandingDecisions(db, waveId)
    const { decision } = standing.get('skov')!
    const asked = ['skov', 'eng'].map((practice) => standing.get(practice)!)
    expect([...(await listSwapped(db, asked))]).toEqual([[`${decision.id} skov`, 'havn']])
    expect(await listSwapped(db, [])).toEqual(new Map())
  })

  test('stands about one practice as it does among all of them', async () => {
    const { db, waveId, decide } = await listed(dialect)
    await decide([entry('havn', 'chosen'), entry('eng', 'chosen')])
    await decide([entry('havn', 'declined', 1), entry('skov', 'chosen')], swap)
    const all = await listStandingDecisions(db, waveId)
    for (const practice of ['havn', 'skov', 'eng']) {
      expect([...(await listStandingDecisions(db, waveId, practice))]).toEqual([
        [practice, all.get(practice)],
      ])
    }
    expect(await listStandingDecisions(db, waveId, 'nobody')).toEqual(new Map())
  })

  test('is never half written: not when either was decided meanwhile, not when a write fails', async () => {
    const { other, decide, standing } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    await decide([entry('skov', 'declined')], { by: other })
    expect(await decide([entry('havn', 'reserve', 1), entry('skov', 'chosen')], swap)).toMatchObject({
      status: 'overtaken',
      practices: ['skov'],
    })
    const broken = entry('havn', 'nothing' as 'reserve', 1)
    await expect(decide([entry('eng', 'chosen'), broken], swap)).rejects.toThrow(/constraint/i)
    expect(await standing()).toEqual([
      ['havn', 'chosen', 1],
      ['skov', 'declined', 2],
    ])
  })

  test('of two at once with the same practice one is made', async () => {
    const { db, other, waveId, decide, standing } = await listed(dialect)
    await decide([entry('havn', 'chosen')])
    const both = await Promise.all([
      decide([entry('havn', 'reserve', 1), entry('skov', 'chosen')], swap),
      decide([entry('havn', 'reserve', 1), entry('eng', 'chosen')], { ...swap, by: other }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'overtaken'])
    expect(await listDecisions(db, waveId)).toHaveLength(2)
    expect((await standing()).filter(([, outcome]) => outcome === 'chosen')).toHaveLength(1)
  })

  test('needs two, one of them chosen; and no decision names a practice twice', async () => {
    const { decide } = await listed(dialect)
    expect(() => decide([entry('havn', 'chosen')], swap)).toThrow(RangeError)
    expect(() => decide([entry('havn', 'chosen'), entry('skov', 'chosen')], swap)).toThrow(RangeError)
    expect(() => decide([entry('havn', 'chosen'), entry('havn', 'reserve')])).toThrow(RangeError)
    expect(() => decide([])).toThrow(RangeError)
  })
})
