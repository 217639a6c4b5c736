import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { PacketSheet } from '#app/components/packets/packet-sheet.tsx'
import { QuestionDrafts } from '#app/components/packets/question-drafts.tsx'
import { WhyChosen } from '#app/components/packets/why-chosen.tsx'
import { db } from '#app/db.server.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import { loader as decisionsLoader, action as decisionsAction } from '#app/routes/decisions.tsx'
import { action, handle, loader } from '#app/routes/packet.tsx'
import { loader as listLoader } from '#app/routes/packets.tsx'
import { loader as printLoader } from '#app/routes/packets-print.tsx'
import { action as practiceAction } from '#app/routes/practice-decision.tsx'
import { openResults } from '#db/queries/results-openings.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { quickRuleOf, registerRule, tamperWith } from '#tests/support/lists.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'
import { insertFrozenExample } from '#tests/support/selected.ts'

type Page = Awaited<ReturnType<typeof loader>>
type List = Awaited<ReturnType<typeof listLoader>>
type Prints = Awaited<ReturnType<typeof printLoader>>
type Decisions = Awaited<ReturnType<typeof decisionsLoader>>

let ids: { studyId: string; waveId: string }
let lead: { id: string; cookie: string }
let assessor: { id: string; cookie: string }
/** Of the best practice, and of the one that nobody chooses. */
let best: string
let worst: string

beforeEach(async () => {
  const leadId = await insertAccount(db, { name: 'Alma Lund' })
  const assessorId = await insertAccount(db, { name: 'Bo Krag' })
  const studyId = await insertStudy(db, { members: { lead: leadId, assessor: assessorId } })
  const waveId = await insertWave(db, studyId, { closedAt: then, sealed: true })
  ids = { studyId, waveId }
  const practices = []
  for (const [at, level] of [5, 4, 3, 2].entries()) {
    const named = { code: `P${at + 1}`, name: `Praksis ${at + 1}` }
    practices.push({ practice: await insertPractice(db, studyId, named), ...named, level })
  }
  best = practices[0]!.practice
  worst = practices[3]!.practice
  await insertFrozenExample(db, { waveId, by: leadId, practices })
  await registerRule(db, { ...ids, by: leadId }, quickRuleOf(1))
  await openResults(db, { ...ids, by: leadId, at: then })
  lead = { id: leadId, cookie: await cookieFor({ accountId: leadId }) }
  assessor = { id: assessorId, cookie: await cookieFor({ accountId: assessorId }) }
  await choose(best)
})

const base = () => `/studies/${ids.studyId}/waves/${ids.waveId}`
const decisions = async () => {
  const request = get(`${base()}/decisions`, lead.cookie)
  return (await outcomeOf<Decisions>(() => decisionsLoader({ request, params: ids, context }))).data
}
async function choose(practice: string, seen = 0) {
  const { selection } = await decisions()
  if (selection.status !== 'made') throw new Error(selection.status)
  const fields = { practice, reasonCode: 'other', reason: 'Står sikkert', list: selection.stamp }
  const request = post(`${base()}/decisions`, { ...fields, seen: `${practice}:${seen}` }, lead.cookie)
  const { status } = await outcomeOf(() => decisionsAction({ request, params: ids, context }))
  expect(status).toBe(302)
}
async function decline(practiceId: string) {
  const { selection } = await decisions()
  if (selection.status !== 'made') throw new Error(selection.status)
  const said = { intent: 'decide', outcome: 'declined', reasonCode: 'no_time', reason: 'Har ikke tid' }
  const fields = { ...said, seen: `${practiceId}:1`, list: selection.stamp }
  const request = post(`${base()}/decisions/${practiceId}`, fields, assessor.cookie)
  const params = { ...ids, practiceId }
  expect((await outcomeOf(() => practiceAction({ request, params, context }))).status).toBe(302)
}
const sheet = async () => {
  const { packet } = await page()
  const of = { name: 'Praksis 1', code: 'P1', minimumGroup: 5, path: base(), level: 2 } as const
  return renderToStaticMarkup(createElement(PacketSheet, { packet, ...of }))
}
const page = async (practiceId = best, who = lead): Promise<Page> => {
  const request = get(`${base()}/packets/${practiceId}`, who.cookie)
  const params = { ...ids, practiceId }
  return (await outcomeOf<Page>(() => loader({ request, params, context }))).data
}
const send = (fields: Record<string, string>, who = lead, practiceId = best) => {
  const request = post(`${base()}/packets/${practiceId}`, fields, who.cookie)
  const params = { ...ids, practiceId }
  return outcomeOf<RejectedPacket>(() => action({ request, params, context }))
}
const list = async (): Promise<List> => {
  const request = get(`${base()}/packets`, lead.cookie)
  return (await outcomeOf<List>(() => listLoader({ request, params: ids, context }))).data
}
const shownRun = async () => (await page()).packet.stands!.run.id
const keep = async (text: string, who = lead, run?: string) => {
  const fields = { intent: 'keep', keep: '1', 'key-1': 'opening', 'text-1': text, 'key-2': 'closing' }
  return send({ ...fields, run: run ?? (await shownRun()) }, who)
}
const standing = async () => (await page()).packet.questions.questions.filter(({ isRemoved }) => !isRemoved)

describe('a packet', () => {
  test('is made of the frozen data that the decision points at, not of answers as they are now', async () => {
    const { packet, minimumGroup } = await page()
    // nobody has answered in the tables: the three informants are in the frozen set alone
    expect(packet.figures?.figures?.result.informants).toBe(3)
    expect(packet.list).toMatchObject({ set: { number: 1 }, rule: { number: 1 } })
    expect(packet.state).toEqual({ status: 'made' })
    expect(packet.stands).toMatchObject({ outcome: 'chosen', reason: 'Står sikkert', by: 'Alma Lund' })
    expect(packet.figures?.inRun.candidates[0]).toMatchObject({ rank: 1, informants: 3 })
    expect(packet.drafts.map(({ key }) => key)).toEqual(expect.arrayContaining(['opening', 'closing']))
    expect(minimumGroup).toBe(5)
  })

  test('of a practice that nobody has chosen has nothing in it', async () => {
    const { packet } = await page(worst)
    expect([packet.stands, packet.figures, packet.drafts]).toEqual([null, null, []])
  })

  test('keeps its data when others are frozen, and says so; what was kept stays', async () => {
    await keep('Hvad gør I på en almindelig dag?')
    const practices = [{ practice: best, code: 'P1', name: 'Praksis 1', level: 2 }]
    await insertFrozenExample(db, { waveId: ids.waveId, by: lead.id, practices })
    const { packet } = await page()
    expect([packet.list?.set.number, packet.newer]).toEqual([1, { set: 2, rule: null }])
    expect((await standing()).map(({ text }) => text)).toEqual(['Hvad gør I på en almindelig dag?'])
  })

  test('of data that were tampered with is not made, and the part is named; what was kept stays', async () => {
    await keep('Hvad gør I på en almindelig dag?')
    await tamperWith(db, ids.waveId, 'responses')
    const { packet } = await page()
    expect(packet.state).toEqual({ status: 'tampered', parts: ['responses'] })
    expect([packet.figures, packet.drafts]).toEqual([null, []])
    expect(await standing()).toHaveLength(1)
    expect((await keep('Og så?')).data.refusal).toBe('redrafted')
  })

  test('bears the mark of a rule from after results were seen', async () => {
    await db.updateTable('selectionRule').set({ afterOpening: 1 }).where('waveId', '=', ids.waveId).execute()
    expect((await page()).packet.list?.rule.afterOpening).toBe(true)
    expect((await list()).rules).toEqual([expect.objectContaining({ number: 1, afterOpening: true })])
    const paper = await sheet()
    const mark = 'Ændret efter at resultater var set'
    expect(paper.split(mark)).toHaveLength(2)
    expect(paper.indexOf(mark)).toBeLessThan(paper.indexOf('Hvorfor den er valgt'))
  })

  test('of a practice of another study is not found', async () => {
    const elsewhere = await insertPractice(db, await insertStudy(db))
    const request = get(`${base()}/packets/${elsewhere}`, lead.cookie)
    const params = { ...ids, practiceId: elsewhere }
    expect((await outcomeOf(() => loader({ request, params, context }))).status).toBe(404)
  })

  test('is not there where practices are not ranked', async () => {
    await db.updateTable('study').set({ purpose: 'self_assessment' }).where('id', '=', ids.studyId).execute()
    const request = get(`${base()}/packets`, lead.cookie)
    expect((await outcomeOf(() => listLoader({ request, params: ids, context }))).status).toBe(404)
  })

  test('says that its practice is chosen as long as it is, and by whom; then what was decided, on paper too', async () => {
    const why = async () =>
      renderToStaticMarkup(createElement(WhyChosen, { packet: (await page()).packet, id: 'why', level: 2 }))
    expect(await why()).toContain(
      '<h2 id="why">Hvorfor den er valgt</h2><p>Valgt til interview. Besluttet af Alma Lund',
    )
    expect(await sheet()).not.toContain('Praksis er har')
    await decline(best)
    const after = await why()
    expect(after).toContain(
      '<h2 id="why">Hvad der er besluttet</h2><p>Har selv sagt nej. Besluttet af Bo Krag',
    )
    expect(after).not.toContain('Valgt til interview')
    const paper = await sheet()
    expect(paper).toContain('Ikke valgt til interview nu: har selv sagt nej.')
    expect(paper.indexOf('Ikke valgt til interview nu')).toBeLessThan(paper.indexOf('Hvad der er besluttet'))
  })

  test('on paper has the appraisals that stand, with name and time, and no others', async () => {
    await send({ intent: 'appraise', element: 'e03', text: 'Målet er kendt' })
    await send({ intent: 'appraise', element: 'e03', text: 'Målet er uklart' })
    const paper = await sheet()
    expect(paper).toMatch(
      /<p class="by">Alma Lund, [^<]*\d{4}[^<]*<\/p><blockquote class="typed">Målet er uklart/,
    )
    expect(paper).not.toContain('Målet er kendt')
  })

  test('of every practice that is chosen is printed', async () => {
    const request = get(`${base()}/packets/print`, lead.cookie)
    const { data } = await outcomeOf<Prints>(() => printLoader({ request, params: ids, context }))
    expect(data.chosen.map(({ name, packet }) => [name, packet.state?.status])).toEqual([
      ['Praksis 1', 'made'],
    ])
  })
})

describe('questions', () => {
  test('are kept with the draft that they came from, in the language of whoever keeps them', async () => {
    const english = { id: assessor.id, cookie: assessor.cookie.replace('=da.', '=en.') }
    expect((await keep('What do you do all day?', english)).status).toBe(302)
    const [question] = await standing()
    expect(question).toMatchObject({
      text: 'What do you do all day?',
      language: 'en',
      by: 'Bo Krag',
      draft: { key: 'opening' },
      run: { setNumber: 1, ruleNumber: 1 },
    })
  })

  test('without a tick or a text are returned with what was typed', async () => {
    const run = await shownRun()
    const fields = { intent: 'keep', run, 'key-1': 'opening', 'text-1': 'Mit, og noget mere' }
    const unticked = await send(fields)
    expect([unticked.status, unticked.data.invalid, unticked.data.values['text-1']]).toEqual([
      422,
      { keep: 'invalid_union' },
      'Mit, og noget mere',
    ])
    const empty = await keep('  ')
    expect([empty.status, empty.data.invalid]).toEqual([422, { 'text-1': 'missing' }])
    expect(await standing()).toEqual([])
  })

  test('that are two of the same draft are returned', async () => {
    const two = {
      intent: 'keep',
      run: await shownRun(),
      'key-1': 'opening',
      'text-1': 'Først',
      'key-2': 'opening',
      'text-2': 'Så',
    }
    const body = new URLSearchParams(two)
    for (const place of ['1', '2']) body.append('keep', place)
    const { url, headers } = post(`${base()}/packets/${best}`, {}, lead.cookie)
    const request = new Request(url, { method: 'POST', body, headers })
    const params = { ...ids, practiceId: best }
    const sent = await outcomeOf<RejectedPacket>(() => action({ request, params, context }))
    expect([sent.status, sent.data.invalid]).toEqual([422, { form: 'unrecognized_keys' }])
    expect(await standing()).toEqual([])
  })

  test('that are too long are said to be; one that is not ticked stops nobody', async () => {
    const long = 'x'.repeat(1001)
    const sent = await keep(long)
    expect([sent.status, sent.data.invalid, sent.data.values['text-1']]).toEqual([
      422,
      { 'text-1': 'too_big' },
      long,
    ])
    const other = { 'key-2': 'closing', 'text-2': long, 'was-2': long }
    const kept = {
      intent: 'keep',
      run: await shownRun(),
      keep: '1',
      'key-1': 'opening',
      'text-1': 'Hvad gør I?',
    }
    expect((await send({ ...kept, ...other })).status).toBe(302)
  })

  test('put in other words but not ticked are returned, until they are emptied', async () => {
    const fields = {
      intent: 'keep',
      run: await shownRun(),
      keep: '1',
      'key-1': 'opening',
      'text-1': 'Hvad gør I?',
    }
    const other = { 'key-2': 'closing', 'was-2': 'Andet?\n', 'text-2': 'Rettet' }
    const sent = await send({ ...fields, ...other })
    expect([sent.status, sent.data.invalid, sent.data.values['text-2']]).toEqual([
      422,
      { 'text-2': 'draft_unticked' },
      'Rettet',
    ])
    expect(await standing()).toEqual([])
    expect((await send({ ...fields, ...other, 'text-2': '' })).status).toBe(302)
  })

  test('that were typed at drafts which are gone are shown, ticked or not; those that nobody changed are not', async () => {
    const run = await shownRun()
    await tamperWith(db, ids.waveId, 'responses')
    const changed = { 'key-2': 'closing', 'was-2': 'Andet?', 'text-2': 'Rettet' }
    const same = { 'key-3': 'low:e01', 'was-3': 'Uændret?', 'text-3': 'Uændret?' }
    const sent = await send({
      intent: 'keep',
      run,
      keep: '1',
      'key-1': 'opening',
      'text-1': 'Mit',
      ...changed,
      ...same,
    })
    expect(sent.status).toBe(422)
    const rejected = sent.data
    const { packet } = await page()
    const html = renderToStaticMarkup(createElement(QuestionDrafts, { packet, minimumGroup: 5, rejected }))
    expect(html.match(/<blockquote>[^<]*/g)).toEqual(['<blockquote>Mit', '<blockquote>Rettet'])
  })

  test('of drafts from another list than the decision rests on by now are returned, and nothing is kept', async () => {
    const shown = await shownRun()
    const practices = [best, worst].map((practice, at) => ({
      practice,
      code: `P${at + 1}`,
      name: `Praksis ${at + 1}`,
      level: 5 - at,
    }))
    await insertFrozenExample(db, { waveId: ids.waveId, by: lead.id, practices })
    await choose(best, 1)
    expect(await shownRun()).not.toBe(shown)
    const late = await keep('Hvad gør I?', assessor, shown)
    expect([late.status, late.data.refusal, late.data.values['text-1']]).toEqual([
      409,
      'redrafted',
      'Hvad gør I?',
    ])
    expect(await standing()).toEqual([])
    expect((await keep('Hvad gør I?', assessor)).status).toBe(302)
  })

  test('of one draft by two people: the second has both texts, and nothing is overwritten', async () => {
    await keep('Hvad gør I?')
    const { status, data } = await keep('Hvad laver I?', assessor)
    expect([status, data.refusal, data.theirs, data.values['text-1']]).toEqual([
      409,
      'overtaken',
      [expect.objectContaining({ text: 'Hvad gør I?', by: 'Alma Lund' })],
      'Hvad laver I?',
    ])
    expect((await standing()).map(({ text }) => text)).toEqual(['Hvad gør I?'])
  })

  test('changed by two at once stand with both texts; sent again the second stands too', async () => {
    await send({ intent: 'own', text: 'Først' })
    const [first] = await standing()
    const change = { intent: 'reword', question: first!.id, after: '1' }
    expect((await send({ ...change, text: 'Almas' })).status).toBe(302)
    const late = await send({ ...change, text: 'Bos' }, assessor)
    expect([late.status, late.data.theirs.map(({ text }) => text), late.data.values.text]).toEqual([
      409,
      ['Almas'],
      'Bos',
    ])
    expect((await send({ ...change, after: '2', text: 'Bos' }, assessor)).status).toBe(302)
    const [question] = await standing()
    expect(question!.wordings.map(({ text }) => text)).toEqual(['Først', 'Almas', 'Bos'])
  })

  test('are moved, removed and taken back', async () => {
    for (const text of ['a', 'b']) await send({ intent: 'own', text })
    const [, second] = await standing()
    await send({ intent: 'up', question: second!.id, after: '0' })
    expect((await standing()).map(({ text }) => text)).toEqual(['b', 'a'])
    await send({ intent: 'remove', question: second!.id, after: '1' })
    expect((await standing()).map(({ text }) => text)).toEqual(['a'])
    await send({ intent: 'restore', question: second!.id, after: '2' })
    expect((await standing()).map(({ text }) => text)).toEqual(['b', 'a'])
    const moved = await send({ intent: 'down', question: second!.id, after: '0' }, assessor)
    expect([moved.status, moved.data.refusal]).toEqual([409, 'overtaken'])
  })
})

describe('an interview', () => {
  test('stands with its date; a date where there can be none is returned', async () => {
    const status = { intent: 'status', status: 'arranged', date: '', note: 'Ringer igen', after: '0' }
    const without = await send(status)
    expect([without.status, without.data.invalid, without.data.values.note]).toEqual([
      422,
      { date: 'date_format' },
      'Ringer igen',
    ])
    const declined = await send({ ...status, status: 'declined', date: '2026-12-01' })
    expect(declined.data.invalid).toEqual({ date: 'date_unfit' })
    expect((await send({ ...status, date: '2026-12-01' })).status).toBe(302)
    const late = await send({ ...status, status: 'held', date: '2026-12-02' }, assessor)
    expect([late.status, late.data.newest?.onDate]).toEqual([409, '2026-12-01'])
    const { chosen } = await list()
    expect(chosen.map(({ name, status: newest }) => [name, newest?.status, newest?.onDate])).toEqual([
      ['Praksis 1', 'arranged', '2026-12-01'],
    ])
  })

  test('that two write about at the same moment stands as one wrote, and the other is told', async () => {
    const said = { intent: 'status', status: 'held', note: '', after: '0' }
    const sent = await Promise.all([
      send({ ...said, date: '2026-12-01' }),
      send({ ...said, date: '2026-12-02' }, assessor),
    ])
    expect(sent.map(({ status }) => status).toSorted()).toEqual([302, 409])
    const { statuses } = (await page()).packet
    const told = sent.find(({ status }) => status === 409)!.data
    expect(statuses.map(({ onDate }) => onDate)).toEqual([told.newest?.onDate])
    expect([told.values.date, told.newest?.onDate].toSorted()).toEqual(['2026-12-01', '2026-12-02'])
  })

  test('loses nothing of what two write about it at the same moment', async () => {
    const both = (fields: (name: string) => Record<string, string>) =>
      Promise.all([send(fields('Alma')), send(fields('Bo'), assessor)])
    const sent = [
      ...(await both((name) => ({ intent: 'note', about: '', text: `Notat af ${name}` }))),
      ...(await both((name) => ({ intent: 'own', text: `Spørgsmål af ${name}` }))),
      ...(await both((name) => ({ intent: 'appraise', element: 'e03', text: `Vurdering af ${name}` }))),
    ]
    expect(sent.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302, 302])
    const { notes, questions, appraisals } = (await page()).packet
    const texts = [notes, questions.questions, appraisals].map((all) =>
      all.map(({ text }) => text).toSorted(),
    )
    expect(texts).toEqual([
      ['Notat af Alma', 'Notat af Bo'],
      ['Spørgsmål af Alma', 'Spørgsmål af Bo'],
      ['Vurdering af Alma', 'Vurdering af Bo'],
    ])
  })

  test('has notes by everybody, about it or about a question', async () => {
    await send({ intent: 'own', text: 'Hvem gør hvad?' })
    const [question] = await standing()
    await send({ intent: 'note', about: '', text: 'God stemning' })
    await send({ intent: 'note', about: question!.id, text: 'Lederen gør det' }, assessor)
    const { notes } = (await page()).packet
    expect(notes.map(({ by, text, questionId }) => [by, text, questionId])).toEqual([
      ['Alma Lund', 'God stemning', null],
      ['Bo Krag', 'Lederen gør det', question!.id],
    ])
  })

  test('is appraised in words by each; no score, list or digest changes by it', async () => {
    const figures = async () => {
      const { packet } = await page()
      const { selection } = await decisions()
      return JSON.stringify([packet.figures, packet.list, packet.drafts, selection])
    }
    const before = await figures()
    await send({ intent: 'appraise', element: 'e03', text: 'Målet er kendt af alle' })
    await send({ intent: 'appraise', element: 'e03', text: 'Målet er kendt af nogle' }, assessor)
    await send({ intent: 'appraise', element: 'e03', text: 'Målet er uklart' })
    expect(await figures()).toBe(before)
    const { appraisals } = (await page()).packet
    expect(appraisals.map(({ by, number }) => `${by} ${number}`).toSorted()).toEqual([
      'Alma Lund 1',
      'Alma Lund 2',
      'Bo Krag 1',
    ])
    expect((await list()).chosen[0]!.appraisals).toBe(2)
  })
})

test('a page that answers a form does not load itself anew', async () => {
  const loaded = await page()
  const analysis = { state: 'computing', progress: null } as const
  const computing = {
    ...loaded,
    packet: { ...loaded.packet, state: { status: 'computing', analysis } as const },
  }
  expect(handle.refreshes?.(computing)).toBe(true)
  expect(handle.refreshes?.({ ...computing, answersForm: true })).toBe(false)
})
