import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { action as decide, loader as pairPage } from '#app/routes/overlap.tsx'
import { loader as pairs } from '#app/routes/overlaps.tsx'
import { action as approve, loader as approvalPage } from '#app/routes/scope-approval.tsx'
import { insertPractice } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { checkedStudy, fullCard } from '#tests/support/scope-checks.ts'

let study: Awaited<ReturnType<typeof checkedStudy>>
let lead: string
let field: string
let twin: string

beforeEach(async () => {
  study = await checkedStudy(db)
  lead = await cookieFor({ accountId: study.by })
  field = await cookieFor({ accountId: study.other })
  twin = await insertPractice(db, study.studyId, { name: 'Havnen', code: 'P3', scope: fullCard })
})

const args = (request: Request) => ({
  request,
  params: { studyId: study.studyId, practiceId: study.havnen, firstId: study.havnen, secondId: twin },
  context,
})
type Action = (args: ActionFunctionArgs) => Promise<unknown>
async function act(action: Action, fields: Record<string, string>, by: string) {
  const value = await action(args(post('/', fields, by))).catch((thrown: unknown) => thrown)
  if (value instanceof Response) return { status: value.status, data: null }
  const { init, data } = value as { init?: { status?: number }; data?: unknown }
  return { status: init?.status ?? 200, data }
}

describe('a second reader', () => {
  const page = (by: string) => approvalPage(args(get('/', by)))

  test('may not be who wrote the card, and is told on the page', async () => {
    const { isOwn, stamp } = await page(lead)
    expect(isOwn).toBe(true)
    expect((await act(approve, { state: 'approved', reason: '', after: '0', stamp }, lead)).status).toBe(409)
    expect(
      await db.selectFrom('scopeApproval').where('accountId', '=', study.by).select('id').execute(),
    ).toEqual([])
  })

  test('sends back with a reason only, and keeps what was typed', async () => {
    const { isOwn, stamp, stands } = await page(field)
    expect([isOwn, stands]).toEqual([false, null])
    const sent = { state: 'sent_back', reason: ' ', after: '0', stamp }
    expect(await act(approve, sent, field)).toMatchObject({
      status: 422,
      data: { invalid: { reason: 'missing' } },
    })
    expect((await act(approve, { ...sent, reason: 'Hvad med efterværn?' }, field)).status).toBe(302)
    expect(await page(field)).toMatchObject({
      stands: 'sent_back',
      after: 1,
      said: [{ reason: 'Hvad med efterværn?', by: 'Bo Krag' }],
    })
    const late = await act(approve, { ...sent, state: 'approved' }, field)
    expect(late).toMatchObject({ status: 409, data: { isOvertaken: true } })
  })
})

describe('a pair', () => {
  test('is decided with a reason, by whoever may write; the second of two is told', async () => {
    const { stamps, reasons, points } = await pairPage(args(get('/', field)))
    expect([points, reasons]).toEqual([8, ['same-name', 'similar-content', 'same-target-group']])
    const form = { verdict: 'same', reason: '', after: '0', stamps }
    expect(await act(decide, form, field)).toMatchObject({
      status: 422,
      data: { values: { verdict: 'same' } },
    })
    expect((await act(decide, { ...form, reason: 'Samme hus' }, field)).status).toBe(302)
    const late = await act(decide, { ...form, reason: 'Det er to huse' }, lead)
    expect(late).toMatchObject({
      status: 409,
      data: { isOvertaken: true, values: { reason: 'Det er to huse' } },
    })
    expect(await pairs(args(get('/?decided', lead)))).toMatchObject({
      waiting: 0,
      decided: 1,
      list: { rows: [{ verdict: 'same', reason: 'Samme hus' }] },
    })
  })

  test('is found for one practice, and the order of the address makes no difference', async () => {
    expect(await pairs(args(get(`/?practice=${twin}`, lead)))).toMatchObject({
      waiting: 1,
      practice: { code: 'P3' },
    })
    expect(await pairs(args(get(`/?practice=${study.broen}`, lead)))).toMatchObject({ waiting: 0 })
    const { first } = await pairPage(args(get('/', lead)))
    const turned = await pairPage({
      ...args(get('/', lead)),
      params: { studyId: study.studyId, firstId: twin, secondId: study.havnen },
    })
    expect(turned.first.id).toBe(first.id)
  })
})
