import { parse } from 'csv-parse/sync'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { ListNotices } from '#app/components/decisions/list-notices.tsx'
import { LogEntries } from '#app/components/decisions/log-entries.tsx'
import { seenText } from '#app/decisions/seen-text.ts'
import { swapSides } from '#app/decisions/swap-partners.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'
import { action as csvAction } from '#app/routes/decisions-csv.ts'
import { loader as flowLoader } from '#app/routes/decision-flow.tsx'
import { action, loader } from '#app/routes/decisions.tsx'
import {
  action as practiceAction,
  handle as practiceHandle,
  loader as practiceLoader,
} from '#app/routes/practice-decision.tsx'
import { computedByNow } from '#app/report/computed-by.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule, tamperWith } from '#tests/support/lists.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertFrozenExample, type FrozenExample } from '#tests/support/selected.ts'

type Page = Awaited<ReturnType<typeof loader>>
type PracticePage = Awaited<ReturnType<typeof practiceLoader>>
type FlowPage = Awaited<ReturnType<typeof flowLoader>>

let ids: { studyId: string; waveId: string }
let lead: { id: string; cookie: string }
let assessor: { id: string; cookie: string }
let practices: FrozenExample[]
/** Ids from the best to the one that nobody answered about. */
let p: string[]

beforeEach(async () => {
  const leadId = await insertAccount(db, { name: 'Alma Lund' })
  const assessorId = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: leadId, assessor: assessorId } })
  const waveId = await insertWave(db, studyId, { closedAt: then, sealed: true })
  ids = { studyId, waveId }
  const levels = [5, 4, 4, 3, 3, 2, 2, null]
  practices = []
  for (const [at, level] of levels.entries()) {
    const named = { code: `P${at + 1}`, name: `Praksis ${at + 1}` }
    const practice = await insertPractice(db, studyId, named)
    practices.push({ practice, ...named, level })
  }
  p = practices.map(({ practice }) => practice)
  await insertFrozenExample(db, { waveId, by: leadId, practices })
  await registerRule(db, { ...ids, by: leadId }, quickRuleOf(3), then)
  await openResults(db, { ...ids, by: leadId, at: '2026-10-01T08:00:00.000Z' })
  lead = { id: leadId, cookie: await cookieFor({ accountId: leadId }) }
  assessor = { id: assessorId, cookie: await cookieFor({ accountId: assessorId }) }
})

const base = () => `/studies/${ids.studyId}/waves/${ids.waveId}`
const page = async (query = '', who = lead): Promise<Page> => {
  const request = get(`${base()}/decisions${query}`, who.cookie)
  return (await outcomeOf<Page>(() => loader({ request, params: ids, context }))).data
}
const practicePage = async (practiceId: string, query = '', who = lead): Promise<PracticePage> => {
  const request = get(`${base()}/decisions/${practiceId}${query}`, who.cookie)
  const params = { ...ids, practiceId }
  return (await outcomeOf<PracticePage>(() => practiceLoader({ request, params, context }))).data
}
const made = async () => {
  const { selection } = await page()
  if (selection.status !== 'made') throw new Error(selection.status)
  return selection
}
const numbers = new Map<string, number>()
const seen = (...practiceIds: string[]) =>
  seenText(practiceIds.map((practice) => [practice, numbers.get(practice) ?? 0]))
const because = { reasonCode: 'other', reason: 'Efter en samtale med styregruppen' }

/** Posts as `URLSearchParams` with a field for each practice. */
async function accept(practiceIds: readonly string[], fields: Record<string, string> = {}, who = lead) {
  const body = new URLSearchParams({
    ...because,
    reasonCode: 'proposed',
    list: (await made()).stamp,
    seen: seen(...practiceIds),
    ...fields,
  })
  for (const id of practiceIds) body.append('practice', id)
  const origin = 'http://localhost:3000'
  const headers = { Origin: origin, Cookie: who.cookie }
  const request = new Request(`${origin}${base()}/decisions`, { method: 'POST', body, headers })
  return outcomeOf<Rejected>(() => action({ request, params: ids, context }))
}

async function send(practiceId: string, fields: Record<string, string>, who = lead) {
  const request = post(`${base()}/decisions/${practiceId}`, fields, who.cookie)
  const params = { ...ids, practiceId }
  return outcomeOf<Rejected>(() => practiceAction({ request, params, context }))
}
const decide = async (practiceId: string, outcome: string, fields: Record<string, string> = {}, who = lead) =>
  send(
    practiceId,
    { intent: 'decide', outcome, ...because, list: (await made()).stamp, seen: seen(practiceId), ...fields },
    who,
  )
const log = () => listDecisions(db, ids.waveId)
const standing = async () =>
  (await made()).lines.rows.flatMap(({ practice, stands }) =>
    stands ? [[practice, stands.outcome] as const] : [],
  )

beforeEach(() => numbers.clear())

describe('proposals', () => {
  test('are chosen together for one reason, with the figures they were chosen on', async () => {
    const { proposals, progress, digest } = await made()
    expect(proposals.map(({ practice }) => practice).toSorted()).toEqual(p.slice(0, 3).toSorted())
    expect([progress.chosen, progress.waiting, progress.k]).toEqual([0, 3, 3])
    expect((await accept(p.slice(0, 2))).status).toBe(302)
    const [decision] = await log()
    expect([decision!.by, decision!.run.digest, decision!.entries.map(({ seen: { k } }) => k)]).toEqual([
      'Alma Lund',
      digest,
      [3, 3],
    ])
    const best = decision!.entries.find(({ practiceId }) => practiceId === p[0])!
    expect(best.seen.candidates[0]).toMatchObject({ rank: 1, informants: 3 })
    expect(best.seen.proposal).toMatchObject({ strategy: 'most_promising' })
    const after = await made()
    expect([after.progress.chosen, after.proposals.map(({ practice }) => practice)]).toEqual([2, [p[2]]])
  })

  test('are chosen for being proposed only when they are', async () => {
    const { status, data } = await accept([p[0]!, p[5]!])
    expect([status, data.invalid, data.values.practice]).toEqual([
      422,
      { reasonCode: 'not_proposed' },
      `${p[0]},${p[5]}`,
    ])
    expect(await log()).toEqual([])
  })

  test('need a tick, a reason code and a reason, and nothing that was typed is lost', async () => {
    const { status, data } = await accept([], { reasonCode: '', reason: ' ' })
    expect([status, Object.keys(data.invalid!)]).toEqual([422, ['practice', 'reasonCode', 'reason']])
    expect((await accept([p[0]!], { reasonCode: 'no_time' })).data.invalid).toEqual({
      reasonCode: 'reason_unfit',
    })
  })

  test('are at most as many as one decision can be about, and what was typed is kept', async () => {
    const { status, data } = await accept(Array.from({ length: 401 }, (_, at) => `praksis-${at}`))
    expect([status, data.invalid, data.values.reason]).toEqual([
      422,
      { practice: 'practices_too_many' },
      because.reason,
    ])
  })

  test('that somebody else decided about meanwhile are told of, and nothing is half saved', async () => {
    await decide(p[1]!, 'declined', { reasonCode: 'no_time' }, assessor)
    const { status, data } = await accept(p.slice(0, 2))
    expect([status, data.refusal, data.practices, data.values.reason]).toEqual([
      409,
      'overtaken',
      [p[1]],
      because.reason,
    ])
    expect(data.meanwhile).toEqual([
      { practice: p[1], name: 'Praksis 2', outcome: 'declined', by: 'Bo Krag' },
    ])
    expect(await standing()).toEqual([[p[1], 'declined']])
    numbers.set(p[1]!, 1)
    expect((await accept(p.slice(0, 2))).status).toBe(302)
    expect(await log()).toHaveLength(2)
  })
})

describe('a decision about one practice', () => {
  test('stands until the next, and both stay with their names', async () => {
    expect((await decide(p[0]!, 'chosen')).location).toContain('?done=decided')
    const late = await decide(p[0]!, 'not_chosen', { reasonCode: 'too_alike' }, assessor)
    expect([late.status, late.data.refusal]).toEqual([409, 'overtaken'])
    numbers.set(p[0]!, 1)
    await decide(p[0]!, 'not_chosen', { reasonCode: 'too_alike' }, assessor)
    const { stands, history } = await practicePage(p[0]!)
    expect([stands?.outcome, stands?.by, history.map(({ by, number }) => [number, by])]).toEqual([
      'not_chosen',
      'Bo Krag',
      [
        [2, 'Bo Krag'],
        [1, 'Alma Lund'],
      ],
    ])
  })

  test('can be about one that has no place, and says so', async () => {
    await decide(p[7]!, 'chosen', { reasonCode: 'beside_scores' })
    const { selection } = await practicePage(p[7]!)
    if (selection.status !== 'made') throw new Error(selection.status)
    expect(selection.inRun).toMatchObject({ candidates: [], missing: [{ failed: [{ gate: 'score' }] }] })
    expect((await made()).progress.expectedCorrect).toBeNull()
  })

  test('can be taken back, and then nothing is decided', async () => {
    await decide(p[0]!, 'chosen')
    numbers.set(p[0]!, 1)
    await decide(p[0]!, 'reopened', { reasonCode: 'mistake' })
    const { progress, proposals } = await made()
    expect([progress.chosen, proposals.length]).toEqual([0, 3])
  })

  test('is refused of a practice of another study', async () => {
    const elsewhere = await insertStudy(db)
    const other = await insertPractice(db, elsewhere)
    expect((await decide(other, 'chosen')).status).toBe(404)
  })

  test('is not made on a list that is not there any more', async () => {
    const { stamp } = await made()
    await insertFrozenExample(db, { waveId: ids.waveId, by: lead.id, practices: practices.slice(1) })
    const { status, data } = await decide(p[1]!, 'chosen', { list: stamp })
    expect([status, data.refusal]).toEqual([409, 'list_changed'])
    expect(await log()).toEqual([])
  })

  test('is told that the figures are new already while the new list is being made', async () => {
    const { stamp } = await made()
    await registerRule(db, { ...ids, by: lead.id }, quickRuleOf(2))
    const fields = { intent: 'decide', outcome: 'chosen', ...because, list: stamp, seen: seen(p[0]!) }
    const { status, data } = await send(p[0]!, fields)
    expect([status, data.refusal, data.values.reason]).toEqual([409, 'list_changed', because.reason])
  })

  test('that was refused while the list is being made is not loaded away', async () => {
    await registerRule(db, { ...ids, by: lead.id }, quickRuleOf(2))
    const params = { ...ids, practiceId: p[0]! }
    const refreshes = async (answers: boolean) => {
      const request = get(`${base()}/decisions/${p[0]}`, lead.cookie)
      if (answers) request.headers.set('Content-Type', 'application/x-www-form-urlencoded')
      const { data } = await outcomeOf<PracticePage>(() => practiceLoader({ request, params, context }))
      const computing = { status: 'computing', analysis: { state: 'computing', progress: null } } as const
      return practiceHandle.refreshes!({ ...data, selection: computing } as never)
    }
    expect([await refreshes(false), await refreshes(true)]).toEqual([true, false])
  })

  test('that is saved is not said to be lost when a newer rule stands', async () => {
    const { stamp } = await made()
    await decide(p[0]!, 'chosen', { list: stamp })
    await registerRule(db, { ...ids, by: lead.id }, quickRuleOf(2))
    const fields = { intent: 'decide', outcome: 'chosen', ...because, list: stamp, seen: seen(p[0]!) }
    expect((await send(p[0]!, fields)).location).toContain('?done=decided')
    expect(await log()).toHaveLength(1)
  })

  test('is not taken back where nothing is decided', async () => {
    const { status, data } = await decide(p[0]!, 'reopened', { reasonCode: 'mistake' })
    expect([status, data.invalid]).toEqual([422, { outcome: 'nothing_decided' }])
  })

  test('puts nobody in reserve for being proposed who is not', async () => {
    const { status, data } = await decide(p[5]!, 'reserve', { reasonCode: 'proposed' })
    expect([status, data.invalid]).toEqual([422, { reasonCode: 'not_proposed' }])
    expect((await decide(p[0]!, 'reserve', { reasonCode: 'proposed' })).status).toBe(302)
  })
})

describe('a swap', () => {
  const swap = async (out: string, incoming: string, fields: Record<string, string> = {}, who = lead) =>
    send(
      out,
      {
        intent: 'swap',
        with: incoming,
        out: 'this',
        outcome: 'reserve',
        ...because,
        list: (await made()).stamp,
        seen: seen(out, incoming),
        ...fields,
      },
      who,
    )

  test('of a proposal for another is one decision about both', async () => {
    expect((await swap(p[0]!, p[4]!, { outcome: 'declined', reasonCode: 'no_time' })).status).toBe(302)
    expect(
      (await log()).map(({ kind, entries }) => [kind, entries.map(({ practiceId }) => practiceId)]),
    ).toEqual([['swap', [p[4], p[0]]]])
    expect(new Map(await standing())).toEqual(
      new Map([
        [p[0], 'declined'],
        [p[4], 'chosen'],
      ]),
    )
  })

  test('sent twice is there once', async () => {
    const { stamp } = await made()
    const both = await Promise.all([swap(p[0]!, p[4]!, { list: stamp }), swap(p[0]!, p[4]!, { list: stamp })])
    expect(both.map(({ status }) => status)).toEqual([302, 302])
    expect(await log()).toHaveLength(1)
  })

  test('from the page of the one that comes in', async () => {
    await accept(p.slice(0, 3))
    for (const id of p.slice(0, 3)) numbers.set(id, 1)
    const { selection } = await practicePage(p[3]!)
    if (selection.status !== 'made') throw new Error(selection.status)
    expect([
      selection.swap?.goesOut,
      selection.swap?.found.map(({ practice }) => practice).toSorted(),
    ]).toEqual([false, p.slice(0, 3).toSorted()])
    const fields = { with: p[2]!, out: 'other', seen: seen(p[2]!, p[3]!) }
    expect((await swap(p[3]!, p[2]!, fields)).status).toBe(302)
    expect((await made()).progress.chosen).toBe(3)
  })

  test('is refused when either was decided meanwhile, with who it was', async () => {
    await decide(p[4]!, 'declined', { reasonCode: 'no_consent' }, assessor)
    const { status, data } = await swap(p[0]!, p[4]!)
    expect([status, data.refusal, data.practices]).toEqual([409, 'overtaken', [p[4]]])
    expect(await standing()).toEqual([[p[4], 'declined']])
  })

  test('that was overtaken keeps its direction, and is not offered the other way round', async () => {
    const typed = { intent: 'swap', with: p[4]!, out: 'this', ...because }
    const offered = async () => {
      const { selection } = await practicePage(p[0]!, `?with=${p[4]}`)
      if (selection.status !== 'made' || !selection.swap) throw new Error(selection.status)
      const { other, goesOut } = selection.swap
      const sides = swapSides(selection.line!, other, goesOut, typed)
      return [goesOut, sides && [sides.incoming.practice, sides.out.practice]]
    }
    expect(await offered()).toEqual([true, [p[4], p[0]]])
    await decide(p[4]!, 'chosen', {}, assessor)
    numbers.set(p[4]!, 1)
    await decide(p[0]!, 'not_chosen', {}, assessor)
    numbers.set(p[0]!, 2)
    expect(await offered()).toEqual([false, null])
    await decide(p[0]!, 'chosen', {}, assessor)
    await decide(p[4]!, 'reserve', {}, assessor)
    expect(await offered()).toEqual([true, [p[4], p[0]]])
  })

  test('is refused of one that is neither chosen nor proposed', async () => {
    const { status, data } = await swap(p[5]!, p[4]!)
    expect([status, data.refusal]).toEqual([409, 'swap_unfit'])
  })
})

describe('newer figures', () => {
  test('leave decisions standing, and say which figures they were made on', async () => {
    await accept(p.slice(0, 3))
    const turned = practices.map((one, at) => ({ ...one, level: at === 0 ? 1 : one.level }))
    await insertFrozenExample(db, { waveId: ids.waveId, by: lead.id, practices: turned.slice(0, 7) })
    const { progress, lines } = await made()
    expect([progress.chosen, progress.earlier]).toEqual([3, 3])
    expect(lines.rows.filter(({ stands }) => stands?.isEarlier)).toHaveLength(3)
    const { stands, list, selection } = await practicePage(p[0]!)
    if (selection.status !== 'made') throw new Error(selection.status)
    expect([stands!.run.setNumber, list!.set.number, stands!.isEarlier]).toEqual([1, 2, true])
    expect([stands!.seen.candidates[0]!.rank, selection.inRun!.candidates[0]!.rank]).toEqual([1, 7])
    expect((await page('?state=earlier')).selection).toMatchObject({ lines: { total: 3 } })
  })

  test('without a chosen practice do not lose it', async () => {
    await accept(p.slice(0, 1))
    await insertFrozenExample(db, { waveId: ids.waveId, by: lead.id, practices: practices.slice(1) })
    const { progress, lines } = await made()
    expect([progress.chosen, progress.elsewhere]).toEqual([1, 1])
    expect(lines.rows.at(-1)).toMatchObject({ practice: p[0], isElsewhere: true, name: 'Praksis 1' })
    const request = get(`${base()}/flow`, lead.cookie)
    const { data } = await outcomeOf<FlowPage>(() => flowLoader({ request, params: ids, context }))
    expect(data.drawn?.flow).toMatchObject({ practices: 7, chosen: 1, kept: 0, added: { elsewhere: 1 } })
  })

  test('of a set that was tampered with are not decided on', async () => {
    const { stamp } = await made()
    await db.updateTable('frozenSet').set({ digest: 'f00d' }).where('waveId', '=', ids.waveId).execute()
    expect((await page()).selection).toEqual({ status: 'tampered', parts: [] })
    const fields = { intent: 'decide', outcome: 'chosen', ...because, list: stamp, seen: seen(p[0]!) }
    expect((await send(p[0]!, fields)).data.refusal).toBe('tampered')
  })

  test('that differ from what the same rule and data gave before are not decided on', async () => {
    await accept(p.slice(0, 1))
    await db.updateTable('ruleRun').set({ digest: 'another' }).execute()
    expect((await decide(p[1]!, 'chosen')).data.refusal).toBe('list_differs')
  })
})

describe('judgements by hand', () => {
  const judge = (rating: string, reason: string, who = lead) =>
    send(p[0]!, { intent: 'judge', criterion: 'effect', rating, reason }, who)
  const effect = async (who = lead) => {
    const { judgements } = await practicePage(p[0]!, '', who)
    return judgements.find(({ criterion }) => criterion === 'effect')!
  }

  test('need the reason before the number', async () => {
    const { status, data } = await judge('', '')
    expect([status, Object.keys(data.invalid!)]).toEqual([422, ['reason', 'rating']])
    expect((await judge('4', 'En før- og eftermåling')).location).toContain('done=judged#criterion-effect')
    expect(await effect()).toMatchObject({ own: { rating: 4, by: 'Alma Lund' }, otherCount: 0 })
  })

  test('of others are seen when the assessor has judged, or asks to', async () => {
    await judge('2', 'Ingen måling', assessor)
    expect(await effect()).toMatchObject({ own: null, others: [], otherCount: 1 })
    expect((await send(p[0]!, { intent: 'reveal' })).location).toContain('?done=revealed#judgements')
    expect((await effect()).others).toMatchObject([{ by: 'Bo Krag', rating: 2 }])
    await judge('none', 'Jeg ved det ikke')
    expect(await effect()).toMatchObject({ own: { rating: null, othersSeen: 1 }, others: [{ rating: 2 }] })
    expect((await effect(assessor)).others).toMatchObject([{ rating: null }])
  })

  test('stand beside what informants said, and move no score', async () => {
    const before = await made()
    await judge('1', 'Ingen måling')
    expect((await made()).digest).toBe(before.digest)
    const { selection } = await practicePage(p[0]!)
    if (selection.status !== 'made') throw new Error(selection.status)
    expect(selection.scores).toMatchObject([{ id: p[0], informants: 3 }])
    expect(selection.scores[0]!.elements).toHaveLength(11)
  })

  test('what a practice counts as is a field of its own', async () => {
    const fields = { intent: 'recognise', recognisedAs: 'promising', reason: 'Socialstyrelsen', after: '0' }
    expect((await send(p[0]!, fields)).status).toBe(302)
    const late = await send(p[0]!, { ...fields, recognisedAs: 'safe' }, assessor)
    expect([late.status, late.data.refusal]).toEqual([409, 'overtaken'])
    expect((await practicePage(p[0]!)).recognitions).toMatchObject([{ recognisedAs: 'promising' }])
  })
})

describe('the log as a file', () => {
  async function file(content: string) {
    const request = post(`${base()}/decisions.csv`, { content, format: 'standard' }, lead.cookie)
    const answer = await csvAction({ request, params: ids, context })
    return (await answer.text()).trim().split(/\r?\n/).slice(1)
  }

  /** By column; a cell may have commas. */
  async function table(content: string): Promise<Record<string, string>[]> {
    const request = post(`${base()}/decisions.csv`, { content, format: 'standard' }, lead.cookie)
    const text = await (await csvAction({ request, params: ids, context })).text()
    return parse(text, { columns: true })
  }

  test('holds every decision with its figures, rule, set and mark, safe for spreadsheets', async () => {
    await decide(p[0]!, 'chosen', { reason: '=SUM(1+1)' })
    numbers.set(p[0]!, 1)
    await registerRule(db, { ...ids, by: lead.id }, quickRuleOf(2), '2026-10-02T08:00:00.000Z')
    await decide(p[0]!, 'reserve', { reasonCode: 'capacity' })
    const rows = await table('decisions')
    expect(
      rows.map((row) => [
        row.number,
        row.outcome,
        row.stands,
        row.rule,
        row.rule_changed_after_results_were_seen,
        row.k,
      ]),
    ).toEqual([
      ['1', 'chosen', 'no', '1', 'no', '3'],
      ['2', 'reserve', 'yes', '2', 'yes', '2'],
    ])
    expect([rows[0]!.reason, rows[0]!.rank, rows[0]!.seed]).toEqual(["'=SUM(1+1)", '1', '1'])
    expect(rows[0]!.list_digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('calls a scenario by the model it rested on when it was seen, and by none where that was not kept', async () => {
    await decide(p[1]!, 'chosen')
    const [{ entries }] = (await log()) as [Awaited<ReturnType<typeof log>>[number]]
    const { seen: figures } = entries[0]!
    const scenario = quickRuleOf(3).scenarios.find(({ basis }, at) => at > 0 && basis === 'modelled')!
    const words = async (basis: object) => {
      const candidates = figures.candidates.map((one) => ({
        ...one,
        strongest: { ...one.strongest, cause: { kind: 'scenario', id: scenario.id }, ...basis },
      }))
      await db
        .updateTable('decisionEntry')
        .set({ seen: JSON.stringify({ ...figures, candidates }) })
        .where('practiceId', '=', p[1]!)
        .execute()
      return (await table('decisions'))[0]!.strongest_cause_in_words
    }
    expect(await words({ basis: 'adjusted' })).toMatch(/^I scenariet »Justeret for rolle/)
    expect(await words({ basis: 'shrunk' })).toMatch(/^I scenariet »Trukket mod midten uden justering/)
    expect(await words({ basis: undefined })).toMatch(/^I scenariet »Regnet med en model/)
  })

  test('calls practices what the frozen set calls them, and says causes in words and gates with values', async () => {
    await decide(p[1]!, 'chosen')
    await decide(p[7]!, 'not_chosen')
    const renamed = { code: 'X', name: 'Et nyt navn' }
    await db.updateTable('practice').set(renamed).where('id', '=', p[1]!).execute()
    const rows = await table('decisions')
    expect(
      rows.map((row) => [row.practice_id, row.practice_code, row.practice_name, row.frozen_set_checked]),
    ).toEqual([
      [p[1], 'P2', 'Praksis 2', 'whole'],
      [p[7], 'P8', 'Praksis 8', 'whole'],
    ])
    const { selection } = await practicePage(p[1]!)
    if (selection.status !== 'made') throw new Error(selection.status)
    const { cause, rankInstead } = selection.inRun!.candidates[0]!.strongest!
    expect([rows[0]!.strongest_cause, rows[0]!.strongest_cause_place]).toEqual([
      cause.kind,
      String(rankInstead),
    ])
    expect(rows[0]!.strongest_cause_in_words).toMatch(
      new RegExp(`^(Uden .*|I scenariet ».*«) (falder|stiger) den til nr. ${rankInstead}( og .*)?\\.$`),
    )
    expect([rows[0]!.failed_gates, rows[1]!.failed_gates]).toEqual(['', 'score empty'])
    const { analysisVersion, listVersion } = computedByNow
    expect([rows[0]!.first_run_analysis_version, rows[0]!.first_run_list_version]).toEqual([
      String(analysisVersion),
      String(listVersion),
    ])
    await tamperWith(db, ids.waveId, 'responses')
    const after = await table('decisions')
    expect(after.map((row) => row.frozen_set_checked)).toEqual(['tampered responses', 'tampered responses'])
    expect(after[0]!.practice_code).toBe('X')
  })

  test('is offered when something is judged, before anything is decided', async () => {
    expect((await page()).isJudged).toBe(false)
    await send(p[0]!, { intent: 'judge', criterion: 'e04', rating: '3', reason: 'Ja' })
    expect((await page()).isJudged).toBe(true)
  })

  test('marks each side of a swap that no longer stands', async () => {
    const { stamp } = await made()
    const typed = { intent: 'swap', with: p[4]!, out: 'this', outcome: 'reserve', ...because, list: stamp }
    expect((await send(p[0]!, { ...typed, seen: seen(p[0]!, p[4]!) })).status).toBe(302)
    const shown = async () => {
      const decisions = (await page()).log.decisions.slice(-1)
      return renderToStaticMarkup(createElement(LogEntries, { decisions, path: '' }))
    }
    expect(await shown()).not.toContain('ikke længere gældende')
    numbers.set(p[4]!, 1)
    await decide(p[4]!, 'reserve')
    expect(await shown()).toContain('ikke længere gældende om Praksis 5')
    expect(await shown()).not.toContain('ikke længere gældende om Praksis 1')
  })

  test('holds judgements apart', async () => {
    await send(p[0]!, { intent: 'judge', criterion: 'e04', rating: '3', reason: 'Ja' })
    await send(p[0]!, { intent: 'recognise', recognisedAs: 'safe', reason: 'To studier', after: '0' })
    const lines = await file('judgements')
    expect(
      lines.map((line) =>
        line
          .split(',')
          .filter((_, at) => at !== 4)
          .join(),
      ),
    ).toEqual([
      `${p[0]},P1,Praksis 1,e04,Alma Lund,1,yes,3,Ja,0`,
      `${p[0]},P1,Praksis 1,recognised_as,Alma Lund,1,yes,safe,To studier,`,
    ])
  })
})

test('a list that is computed in another way than the one that was decided on says so, and what can be done', async () => {
  await decide(p[0]!, 'chosen')
  const shown = async () => {
    const { list } = await page()
    return renderToStaticMarkup(createElement(ListNotices, { list, path: base() }))
  }
  const before = await page()
  expect(before.list!.made).toMatchObject({ versions: { now: computedByNow, frozen: computedByNow } })
  expect(await shown()).not.toContain('version')
  // as it was kept by an earlier version
  const listVersion = computedByNow.listVersion + 1
  await db.updateTable('ruleRun').set({ digest: 'another', listVersion }).execute()
  const html = await shown()
  expect(html).toContain(`regnet med version ${computedByNow.analysisVersion}.${listVersion}.`)
  expect(html).toContain(`href="${base()}/freeze"`)
  expect((await decide(p[1]!, 'chosen')).data.refusal).toBe('list_differs')
  const { selection, stands } = await practicePage(p[0]!)
  expect([selection.status, stands?.isEarlier]).toEqual(['made', true])
  await db.updateTable('ruleRun').set({ listVersion: computedByNow.listVersion }).execute()
  expect(await shown()).toContain('Noget er ændret uden om Praksiskort')
})

test('a set that was tampered with is named with each of its parts, and so on the flow', async () => {
  await tamperWith(db, ids.waveId, 'responses')
  await tamperWith(db, ids.waveId, 'decisions')
  const { selection } = await page()
  expect(selection).toEqual({ status: 'tampered', parts: ['responses', 'decisions'] })
  const request = get(`${base()}/flow`, lead.cookie)
  const { data } = await outcomeOf<FlowPage>(() => flowLoader({ request, params: ids, context }))
  expect(data.selection).toEqual(selection)
})

test('a decision about many is told on the page of one by its own entry, and how many more there are', async () => {
  await accept(p.slice(0, 3))
  const { history, stands } = await practicePage(p[1]!)
  expect(history.map(({ entries, more }) => [entries.map(({ practiceId }) => practiceId), more])).toEqual([
    [[p[1]], 2],
  ])
  expect(stands?.entries).toHaveLength(1)
  const html = renderToStaticMarkup(createElement(LogEntries, { decisions: history, path: '' }))
  expect(html).toContain('og 2 praksisser mere; alle står i filen')
  expect((await page()).log.decisions[0]).toMatchObject({ more: 0 })
})

test('the flow is drawn from what stands', async () => {
  await accept(p.slice(0, 2))
  await decide(p[3]!, 'chosen', { reasonCode: 'breadth' })
  await decide(p[2]!, 'declined', { reasonCode: 'no_time' })
  const request = get(`${base()}/flow`, lead.cookie)
  const { data } = await outcomeOf<FlowPage>(() => flowLoader({ request, params: ids, context }))
  expect(data.drawn?.flow).toMatchObject({
    practices: 8,
    unanswered: { noAnswer: 1 },
    answered: 7,
    ranked: 7,
    proposed: 3,
    dropped: { open: 0, decided: [{ outcome: 'declined', reasonCode: 'no_time', practices: 1 }] },
    kept: 2,
    added: { ranked: 1 },
    chosen: 3,
  })
})
