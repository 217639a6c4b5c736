import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as informants } from '#app/routes/informants.tsx'
import { action as importInformants, loader as importPage } from '#app/routes/informant-import.tsx'
import { action as putAside, loader as checkPage } from '#app/routes/scope-check.tsx'
import { action as saveSettings, loader as settingsPage } from '#app/routes/scope-check-settings.tsx'
import { loader as checksPage } from '#app/routes/scope-checks.tsx'
import { action as waveAction, loader as wavePage } from '#app/routes/wave.tsx'
import { usualScopeChecks } from '#analysis/scope-checks.ts'
import { insertAssignment } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { checkedStudy } from '#tests/support/scope-checks.ts'

type Study = Awaited<ReturnType<typeof checkedStudy>>
let study: Study
let lead: string
let field: string

beforeEach(async () => {
  study = await checkedStudy(db)
  lead = await cookieFor({ accountId: study.by })
  field = await cookieFor({ accountId: study.other })
})

const args = (request: Request, params = {}) => ({
  request,
  params: { studyId: study.studyId, waveId: study.waveId, practiceId: study.broen, ...params },
  context,
})
async function answered(answer: Promise<unknown>) {
  const value = await answer.catch((thrown: unknown) => thrown)
  if (value instanceof Response)
    return { status: value.status, to: value.headers.get('Location'), data: null }
  const { init, data } = value as { init?: { status?: number }; data?: unknown }
  return { status: init?.status ?? 200, to: null, data }
}
type Action = (args: ActionFunctionArgs) => Promise<unknown>
const act = (action: Action, path: string, fields: Record<string, string>, by = lead, params = {}) =>
  answered(action(args(post(path, fields, by), params)))

describe('the wave', () => {
  test('names who is stopped, and is not opened', async () => {
    await insertAssignment(db, { waveId: study.waveId, practiceId: study.broen })
    await insertAssignment(db, { waveId: study.waveId, practiceId: study.havnen })
    const { stopped } = await wavePage(args(get('/', lead)))
    expect(stopped).toEqual([{ id: study.broen, code: 'P2', name: 'Broen' }])
    const refused = await act(waveAction, '/', { intent: 'open' })
    expect(refused).toMatchObject({ status: 422, data: { invalid: { open: 'scope_stopped' } } })
    const wave = await db
      .selectFrom('wave')
      .where('id', '=', study.waveId)
      .select('openedAt')
      .executeTakeFirstOrThrow()
    expect(wave.openedAt).toBeNull()
  })

  test('takes no new informant of a stopped practice once it is open, by form or by file', async () => {
    await db.updateTable('wave').set({ openedAt: study.at }).where('id', '=', study.waveId).execute()
    const form = { intent: 'add', practice: 'P2', role: 'leader', code: '', name: 'Ny Leder', email: '' }
    expect(await act(informants, '/', form)).toMatchObject({
      status: 422,
      data: { invalid: { practice: 'scope_stopped' }, values: { name: 'Ny Leder' } },
    })
    const uploaded = await act(importInformants, '/', { paste: 'praksis\trolle\nP2\tleder\nP1\tleder' })
    const { searchParams } = new URL(uploaded.to ?? '', 'http://localhost')
    const address = `/?draft=${searchParams.get('draft')}`
    const { draft } = await importPage(args(get(address, lead)))
    const applied = await act(importInformants, address, { intent: 'apply', stamp: draft?.stamp ?? '' })
    expect(applied).toMatchObject({
      status: 409,
      data: { isStale: false, stopped: [{ code: 'P2', name: 'Broen' }] },
    })
    expect(
      await db.selectFrom('assignment').where('waveId', '=', study.waveId).select('id').execute(),
    ).toEqual([])
  })
})

describe('the list of checks', () => {
  const page = (query = '', by = lead) => checksPage(args(get(`/${query}`, by)))

  test('names each practice with what it lacks, and counts', async () => {
    const { all, stopped, warned, counts, list } = await page('', field)
    expect([all, stopped, warned, counts.excluded, counts.included]).toEqual([2, 1, 0, 1, 0])
    expect(list.rows).toMatchObject([
      { code: 'P2', version: 1, findings: [{ check: 'excluded', effect: 'stop' }] },
    ])
  })

  test('shows one check, or only what stops', async () => {
    await db.updateTable('scope').set({ source: null }).where('practiceId', '=', study.havnen).execute()
    const codes = async (query: string) => (await page(query)).list.rows.map(({ code }) => code)
    expect(await codes('')).toEqual(['P1', 'P2'])
    expect(await codes('?effect=stop')).toEqual(['P2'])
    expect(await codes('?check=source')).toEqual(['P1'])
    expect(await codes('?check=source&effect=stop')).toEqual([])
    expect(await page()).toMatchObject({ stopped: 1, warned: 1 })
  })
})

describe('a check put aside', () => {
  const path = '/?version=1'
  const decide = (fields: Record<string, string>, by = lead, check = 'excluded') =>
    act(putAside, path, { state: 'set_aside', after: '0', ...fields }, by, { check })

  test('takes the lead and a reason, and is told to whoever comes second', async () => {
    expect((await decide({ reason: 'x' }, field)).status).toBe(403)
    expect(await decide({ reason: ' ' })).toMatchObject({
      status: 422,
      data: { invalid: { reason: 'missing' } },
    })
    expect((await decide({ reason: 'Aftalt med stedet' })).status).toBe(302)
    const late = await decide({ reason: 'Det samme' })
    expect(late).toMatchObject({ status: 409, data: { isOvertaken: true, values: { reason: 'Det samme' } } })
    const shown = await checkPage(args(get(path, lead), { check: 'excluded' }))
    expect(shown).toMatchObject({
      finding: { effect: 'set_aside' },
      after: 1,
      history: [{ state: 'set_aside', reason: 'Aftalt med stedet', by: 'Alma Lund' }],
    })
  })

  test('is never an approval, and no check that there is not', async () => {
    expect((await decide({ reason: 'x' }, lead, 'approval')).status).toBe(404)
    expect((await decide({ reason: 'x' }, lead, 'weather')).status).toBe(404)
  })
})

describe('the settings', () => {
  const usual = { ...usualScopeChecks.effects, broadLevel: '5', narrowCitizens: '5', narrowStaff: '1' }
  const save = (fields: Record<string, string>, by = lead) =>
    act(saveSettings, '/', { ...usual, ...fields }, by)

  test('show what holds, and what was saved', async () => {
    expect(await settingsPage(args(get('/', lead)))).toMatchObject({ values: usual, after: 0 })
    expect((await save({ after: '0', excluded: 'off', narrowCitizens: '12' })).status).toBe(302)
    expect(await settingsPage(args(get('/?saved', lead)))).toMatchObject({
      values: { excluded: 'off', included: 'stop', source: 'warn', narrowCitizens: '12' },
      after: 1,
    })
    expect(await checksPage(args(get('/', lead)))).toMatchObject({ stopped: 0 })
  })

  test('refuse what is no effect or no limit, and tell whoever comes second', async () => {
    expect(await save({ after: '0', level: 'maybe', narrowStaff: 'ni' })).toMatchObject({
      status: 422,
      data: {
        invalid: { level: 'invalid_value', narrowStaff: 'invalid_format' },
        values: { level: 'maybe' },
      },
    })
    await save({ after: '0' })
    expect((await save({ after: '0' })).status).toBe(409)
    expect((await save({ after: '1' }, field)).status).toBe(403)
  })
})
