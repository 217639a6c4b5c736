import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { linkDigest } from '#app/informants/informant-changes.server.ts'
import { loader as listPage } from '#app/routes/answer-list.tsx'
import { loader as scopePage } from '#app/routes/answer-scope.tsx'
import { loader as linkPage } from '#app/routes/link.tsx'
import { action as linksFile } from '#app/routes/links-csv.ts'
import { action as saveCard, loader as cardPage } from '#app/routes/variant-card.tsx'
import { action, loader } from '#app/routes/variant.tsx'
import { linkToken } from '#app/auth/token.server.ts'
import { settings } from '#app/settings.server.ts'
import { startResponse } from '#db/queries/responses.ts'
import { listVariants } from '#db/queries/scope-variants.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertVariant } from '#tests/support/variants.ts'

let studyId: string
let waveId: string
let practiceId: string
let by: string
let lead: string
let assignmentId: string
beforeEach(async () => {
  by = await insertAccount(db, { name: 'Alma Lund' })
  studyId = await insertStudy(db, { members: { lead: by } })
  waveId = await insertWave(db, studyId)
  practiceId = await insertPractice(db, studyId, { name: 'Havnen', scope: { level: 1 } })
  assignmentId = randomUUID()
  await insertAssignment(db, {
    waveId,
    practiceId,
    id: assignmentId,
    linkDigest: linkDigest(assignmentId, 1),
    person: { name: 'Kim Sand' },
  })
  lead = await cookieFor({ accountId: by })
})

const base = () => `/studies/${studyId}/practices/${practiceId}/scope/variants`
const card = {
  included: 'Hele tilbuddet',
  excluded: '',
  targetGroup: '',
  place: '',
  sinceYear: '',
  citizensPerYear: '40',
  staffCount: '',
  level: '4',
  legalBasis: '',
  delimitedBy: 'Alma Lund',
  source: '',
}
const save = (fields: Record<string, string>, kind = 'broad') =>
  outcomeOf(() =>
    saveCard({
      request: post(`${base()}/${kind}/card`, fields, lead),
      params: { studyId, practiceId, kind },
      context,
    }),
  )
const variantPage = (scopeId: string) =>
  loader({ request: get(`${base()}/${scopeId}`, lead), params: { studyId, practiceId, scopeId }, context })
const send = (scopeId: string, fields: Record<string, string>) =>
  outcomeOf(() =>
    action({
      request: post(`${base()}/${scopeId}`, fields, lead),
      params: { studyId, practiceId, scopeId },
      context,
    }),
  )

describe('a variant of a card', () => {
  test('starts from the ordinary card, is saved, and is found on its page with what differs', async () => {
    const request = get(`${base()}/broad/card`, lead)
    const params = { studyId, practiceId, kind: 'broad' }
    const form = await cardPage({ request, params, context })
    expect(form).toMatchObject({
      shown: { included: 'Samtaler og værested', level: '1' },
      seen: 'none',
      scopeId: null,
    })
    const saved = await save({ ...card, seen: 'none' })
    const [variant] = await listVariants(db, practiceId)
    expect(saved).toMatchObject({ status: 302, location: `${base()}/${variant!.id}?done=created` })
    expect(await variantPage(variant!.id)).toMatchObject({
      variant: { kind: 'broad', version: 2, ordinary: { version: 1 }, ended: null },
      findings: { faults: [] },
      isFielded: false,
      waves: [
        { id: waveId, holders: [{ state: 'not_started', variant: null, person: { name: 'Kim Sand' } }] },
      ],
    })
  })

  test('that somebody else saved meanwhile is not overwritten, and what was typed is given back', async () => {
    await save({ ...card, seen: 'none' })
    const late = await save({ ...card, included: 'Noget andet', seen: 'none' })
    expect(late).toMatchObject({
      status: 409,
      data: { isOvertaken: true, values: { included: 'Noget andet' } },
    })
    expect((await listVariants(db, practiceId))[0]?.included).toBe('Hele tilbuddet')
  })

  test('is of two kinds and of its own practice only', async () => {
    expect((await save({ ...card, seen: 'none' }, 'wide')).status).toBe(404)
    const other = await insertPractice(db, studyId)
    const elsewhere = await insertVariant(db, { studyId, practiceId: other, by })
    expect((await send(elsewhere, { intent: 'end', reason: 'Nej' })).status).toBe(404)
    expect((await send(`${practiceId}-scope-1`, { intent: 'end', reason: 'Nej' })).status).toBe(404)
  })

  test('is given to those who are chosen, by a link that the study can form', async () => {
    const scopeId = await insertVariant(db, { studyId, practiceId, by })
    const give = { intent: 'give', wave: waveId }
    expect(await send(scopeId, give)).toMatchObject({ status: 422, data: { fault: 'nobody' } })
    const given = await send(scopeId, { ...give, assignment: assignmentId })
    expect(given.location).toBe(`${base()}/${scopeId}?done=given&given=1`)
    const about = db.selectFrom('assignment').where('scopeId', '=', scopeId)
    const { id } = await about.select('id').executeTakeFirstOrThrow()
    const token = linkToken(settings.sessionSecret, id, 1)
    const page = await linkPage({ request: get(`/link/${token}`), params: { token }, context })
    expect(page).toMatchObject({ practiceName: 'Havnen (den brede udgave)', variant: 'broad' })
    expect(await save({ ...card, seen: await seenOf(scopeId) })).toMatchObject({
      status: 409,
      data: { isFielded: true },
    })
    expect((await variantPage(scopeId)).isFielded).toBe(true)
  })

  test('that says the same as the ordinary card is given to nobody in an open wave', async () => {
    const same = { included: 'Samtaler og værested' }
    const scopeId = await insertVariant(db, { studyId, practiceId, by, values: same })
    const given = await send(scopeId, { intent: 'give', wave: waveId, assignment: assignmentId })
    expect(given).toMatchObject({ status: 409, data: { fault: 'stopped' } })
    expect((await variantPage(scopeId)).findings.faults).toEqual(['nothing-differs'])
  })

  test('ends with a reason, and not without', async () => {
    const scopeId = await insertVariant(db, { studyId, practiceId, by })
    expect(await send(scopeId, { intent: 'end', reason: '  ' })).toMatchObject({
      status: 422,
      data: { fault: 'reason' },
    })
    expect((await send(scopeId, { intent: 'end', reason: 'For bred' })).status).toBe(302)
    expect(await variantPage(scopeId)).toMatchObject({
      variant: { ended: { by: 'Alma Lund', reason: 'For bred' } },
      waves: null,
      mayWrite: false,
    })
  })
})

describe('an informant who is asked about a practice and its variant', () => {
  const asked = async () => {
    const scopeId = await insertVariant(db, {
      studyId,
      practiceId,
      by,
      values: { level: 4, source: 'Kun til os' },
    })
    await send(scopeId, { intent: 'give', wave: waveId, assignment: assignmentId })
    const about = db.selectFrom('assignment').where('scopeId', '=', scopeId)
    const { id } = await about.select('id').executeTakeFirstOrThrow()
    const assignments = [assignmentId, id].map((one) => ({ id: one, linkVersion: 1 }))
    return { id, cookie: await cookieFor({ assignments }) }
  }

  test('has the two as two on the list, the ordinary one first, each with its card in a word', async () => {
    const { id, cookie } = await asked()
    const list = await listPage({ request: get('/answer', cookie), params: {}, context })
    expect(list.practices).toBe(1)
    expect(
      list.assignments.map(({ id: one, practiceName, card: said }) => [one, practiceName, said]),
    ).toEqual([
      [assignmentId, 'Havnen', { variant: null, level: 1, line: null }],
      [id, 'Havnen (den brede udgave)', { variant: 'broad', level: 4, line: null }],
    ])
  })

  test('is told at the door what differs, but not who delimited it or on what source', async () => {
    const { id, cookie } = await asked()
    await startResponse(db, {
      assignmentId: id,
      questionnaire: 'promising-practice-1',
      language: 'da',
      at: then,
    })
    const door = await scopePage({
      request: get(`/answer/${id}/scope`, cookie),
      params: { assignmentId: id },
      context,
    })
    expect(door).toMatchObject({
      practiceName: 'Havnen (den brede udgave)',
      scope: { included: 'Hele tilbuddet' },
      variant: {
        kind: 'broad',
        ordinary: { included: 'Samtaler og værested', level: 1 },
        card: { level: 4 },
      },
    })
    expect(JSON.stringify(door)).not.toContain('Kun til os')
    const ordinary = {
      assignmentId,
      questionnaire: 'promising-practice-1',
      language: 'da',
      at: then,
    } as const
    await startResponse(db, ordinary)
    const params = { assignmentId }
    const first = await scopePage({ request: get(`/answer/${assignmentId}/scope`, cookie), params, context })
    expect([first.practiceName, first.variant]).toEqual(['Havnen', null])
  })

  test('gets a link for each in the file for mails, named as their own pages name it', async () => {
    await asked()
    const answer = await linksFile({
      request: post(`/studies/${studyId}/waves/${waveId}/links.csv`, { format: 'standard' }, lead),
      params: { studyId, waveId },
      context,
    })
    const lines = (await answer.text()).split(/\r?\n/).filter(Boolean)
    expect(lines.slice(1).map((line) => line.split(',')[2])).toEqual(['Havnen', 'Havnen (den brede udgave)'])
  })
})

async function seenOf(scopeId: string): Promise<string> {
  const params = { studyId, practiceId, kind: 'broad' }
  const { seen, scopeId: shown } = await cardPage({
    request: get(`${base()}/broad/card`, lead),
    params,
    context,
  })
  expect(shown).toBe(scopeId)
  return seen
}
