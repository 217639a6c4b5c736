import { describe, expect, test } from 'vitest'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { ruleText } from '#app/selection/rule-text.ts'
import { insertFrozenSet, listFrozenParts, listFrozenSets } from '#db/queries/frozen-sets.ts'
import { findResultsOpening, openResults } from '#db/queries/results-openings.ts'
import { keepRuleRun, listRuleRuns } from '#db/queries/rule-runs.ts'
import { findStandingRule, insertSelectionRule, listSelectionRules } from '#db/queries/selection-rules.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const later = '2026-12-01T09:00:00.000Z'
const parts = [{ name: 'responses', digest: 'd', content: '[]' }]
const rule = defaultRule({ minimum: 1, maximum: 5 }, 84)

async function closedWave(dialect: Dialect, closedAt: string | null = then) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, { closedAt, sealed: true })
  const deed = { studyId, waveId, by, at: then }
  const freeze = (after: number, digest = 'first') =>
    insertFrozenSet(db, { ...deed, after, digest, parts, note: 'Alt er gennemgået' })
  const register = (after: number, k = 14, at = then) =>
    insertSelectionRule(db, {
      ...deed,
      at,
      after,
      ...ruleText({ ...rule, k }),
      reason: 'Aftalt i styregruppen',
    })
  return { db, studyId, waveId, deed, freeze, register }
}

describe.each(dialects)('frozen sets on %s', (dialect) => {
  test('hold their parts, and a correction is a set of its own', async () => {
    const { db, waveId, freeze } = await closedWave(dialect)
    expect(await freeze(0)).toMatchObject({ status: 'frozen', number: 1 })
    expect(await freeze(1)).toEqual({ status: 'unchanged', number: 1 })
    expect(await freeze(1, 'second')).toMatchObject({ status: 'frozen', number: 2 })
    const sets = await listFrozenSets(db, waveId)
    expect(sets.map(({ number, digest, by, note }) => [number, digest, by, note])).toEqual([
      [2, 'second', 'Alma Lund', 'Alt er gennemgået'],
      [1, 'first', 'Alma Lund', 'Alt er gennemgået'],
    ])
    expect(await listFrozenParts(db, sets[1]!.id)).toEqual(parts)
  })

  test('are refused while answers may come', async () => {
    const { db, waveId, freeze } = await closedWave(dialect, null)
    expect(await freeze(0)).toEqual({ status: 'not_closed' })
    expect(await listFrozenSets(db, waveId)).toEqual([])
  })

  test('of two who freeze at once one is made, and the other is told', async () => {
    const { db, waveId, freeze } = await closedWave(dialect)
    const both = await Promise.all([freeze(0, 'mine'), freeze(0, 'yours')])
    expect(both.map(({ status }) => status).sort()).toEqual(['frozen', 'overtaken'])
    expect(await listFrozenSets(db, waveId)).toHaveLength(1)
  })
})

describe.each(dialects)('a form that is sent twice on %s', (dialect) => {
  test('freezes once and registers once, and its writer is not told of somebody else', async () => {
    const { db, waveId, deed, freeze, register } = await closedWave(dialect)
    const frozen = await Promise.all([freeze(0), freeze(0)])
    expect(frozen[0]).toMatchObject({ status: 'frozen', number: 1 })
    expect(frozen[1]).toEqual(frozen[0])
    expect(await listFrozenSets(db, waveId)).toHaveLength(1)
    const registered = await Promise.all([register(0), register(0)])
    expect(registered[0]).toMatchObject({ status: 'registered', number: 1 })
    expect(registered[1]).toEqual(registered[0])
    expect(await listSelectionRules(db, waveId)).toHaveLength(1)
    const events = await db.selectFrom('event').select('verb').orderBy('verb').execute()
    expect(events.map(({ verb }) => verb)).toEqual(['data_frozen', 'rule_registered'])
    // the same by somebody else is another deed
    const other = await insertAccount(db, { name: 'Bo Holm' })
    await db.updateTable('selectionRule').set({ accountId: other }).where('waveId', '=', waveId).execute()
    await db.updateTable('frozenSet').set({ accountId: other }).where('waveId', '=', waveId).execute()
    expect([(await freeze(0)).status, (await register(0)).status]).toEqual(['overtaken', 'overtaken'])
    expect(deed.by).not.toBe(other)
  })
})

describe.each(dialects)('rules for choosing practices on %s', (dialect) => {
  test('are marked when results had been opened before them', async () => {
    const { db, waveId, deed, register } = await closedWave(dialect)
    await register(0)
    expect(await findResultsOpening(db, waveId)).toBeUndefined()
    await openResults(db, { ...deed, at: later })
    await register(1, 10, '2026-12-02T09:00:00.000Z')
    const rules = await listSelectionRules(db, waveId)
    expect(rules.map(({ number, rule, afterOpening }) => [number, rule.k, afterOpening])).toEqual([
      [2, 10, true],
      [1, 14, false],
    ])
    expect((await findStandingRule(db, waveId))?.rule).toEqual({ ...rule, k: 10 })
  })

  test('are marked by what came first, whatever the clocks of their writers say', async () => {
    const { db, waveId, deed, register } = await closedWave(dialect)
    await register(0, 14, '2026-12-24T09:00:00.000Z')
    await openResults(db, { ...deed, at: later })
    await register(1, 10, '2026-11-01T09:00:00.000Z')
    const rules = await listSelectionRules(db, waveId)
    expect(rules.map(({ number, afterOpening }) => [number, afterOpening])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  test('are not registered twice, nor over somebody else’s', async () => {
    const { register } = await closedWave(dialect)
    expect((await register(0)).status).toBe('registered')
    expect(await register(1)).toEqual({ status: 'unchanged' })
    const both = await Promise.all([register(1, 12), register(1, 13)])
    expect(both.map(({ status }) => status).sort()).toEqual(['overtaken', 'registered'])
  })

  test('results are opened once, by whoever came first', async () => {
    const { db, deed, waveId } = await closedWave(dialect)
    const other = await insertAccount(db, { name: 'Bo Holm' })
    expect(await openResults(db, deed)).toEqual({ at: then, by: 'Alma Lund', isOwn: true })
    expect(await openResults(db, { ...deed, by: other, at: later })).toEqual({
      at: then,
      by: 'Alma Lund',
      isOwn: false,
    })
    expect(await findResultsOpening(db, waveId)).toEqual({ at: then, by: 'Alma Lund' })
    const events = await db.selectFrom('event').select('verb').execute()
    expect(events).toEqual([{ verb: 'results_opened' }])
  })

  test('a list is noted once, and another result of the same rule and data is told of', async () => {
    const { db, waveId, deed, freeze, register } = await closedWave(dialect)
    const [set, registered] = [await freeze(0), await register(0)]
    if (set.status !== 'frozen' || registered.status !== 'registered') throw new Error('nothing to run')
    const run = { ...deed, setId: set.id, ruleId: registered.id, analysisVersion: 1, listVersion: 2 }
    const first = await keepRuleRun(db, { ...run, digest: 'list' })
    expect(await keepRuleRun(db, { ...run, digest: 'list' })).toEqual(first)
    expect(await keepRuleRun(db, { ...run, digest: 'another' })).toMatchObject({
      status: 'differs',
      run: { digest: 'list', setNumber: 1, ruleNumber: 1, analysisVersion: 1, listVersion: 2 },
    })
    expect(await listRuleRuns(db, waveId)).toHaveLength(1)
  })
})
