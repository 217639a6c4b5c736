import type { Kysely } from 'kysely'
import { describe, expect, test } from 'vitest'
import { runRule } from '#analysis/shortlist/rule-run.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import type { FrozenContent } from '#app/frozen/frozen-content.ts'
import { frozenChanges } from '#app/frozen/frozen-changes.ts'
import { frozenParts, readFrozen } from '#app/frozen/frozen-parts.ts'
import { readFrozenContent } from '#app/frozen/read-frozen-content.server.ts'
import { ruleInput } from '#app/frozen/rule-input.ts'
import { chosenInput } from '#app/report/chosen-input.ts'
import { defaultChoices } from '#app/report/choices.ts'
import { readRatings, readWaveInput } from '#app/report/wave-input.server.ts'
import { registerConsents } from '#db/queries/interview-consents.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import type { Database } from '#db/schema.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

const questionnaire = 'promising-practice-1'

async function closedWave() {
  const db = await openTestDatabase('sqlite')
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, { title: 'Foråret', closedAt: then })
  const havnen = await insertPractice(db, studyId, { id: 'havnen', name: 'Havnen' })
  const broen = await insertPractice(db, studyId, { id: 'broen', name: 'Broen' })
  const respond = (practiceId: string, id: string, rating: number, more: Record<string, number> = {}) =>
    insertResponse(db, { waveId, practiceId }, { id, answers: { ...sameAnswers(rating), ...more } })
  await respond(havnen, 'r1', 4, { e01_1: -7 })
  await respond(havnen, 'r2', 2)
  await respond(broen, 'r3', 5, { e02_2: -1 })
  const leaveOut = (response: string) =>
    reviewResponse(db, {
      studyId,
      waveId,
      about: { response },
      state: 'left_out',
      reason: 'Svarede om en anden afdeling',
      seen: {},
      after: 0,
      by,
      at: then,
    })
  const wave = { id: waveId, title: 'Foråret', purpose: 'mapping', questionnaire, closedAt: then } as const
  return { db, studyId, by, waveId, respond, leaveOut, read: () => readFrozenContent(db, wave) }
}

/** The same set as somebody who can write to the database may leave it. */
function tampered(
  content: FrozenContent,
  change: (parts: { name: string; digest: string; content: string }[]) => void,
) {
  const { parts, digest } = frozenParts(content)
  const copies = parts.map((part) => ({ ...part }))
  change(copies)
  return readFrozen(copies, digest)
}

describe('what is frozen of a wave', () => {
  test('holds every answer as it was given, on the card that it was given on', async () => {
    const { read, leaveOut } = await closedWave()
    await leaveOut('r2')
    const { practices, scopes, decisions, scoring, ...rest } = await read()
    const responses = rest.responses.toSorted((a, b) => (a.response < b.response ? -1 : 1))
    const place = scoring.key.elements.flatMap(({ items }) => items).findIndex(({ id }) => id === 'e01_1')
    expect(
      responses.map(({ response, practice, scopeVersion }) => [response, practice, scopeVersion]),
    ).toEqual([
      ['r1', 'havnen', 1],
      ['r2', 'havnen', 1],
      ['r3', 'broen', 1],
    ])
    expect(responses.map(({ answers }) => [answers[place], answers[place + 1]])).toEqual([
      [-7, 4],
      [2, 2],
      [5, 5],
    ])
    expect(practices.map(({ name, asked, submitted }) => [name, asked, submitted])).toEqual([
      ['Broen', 1, 1],
      ['Havnen', 2, 2],
    ])
    expect(scopes.map(({ practice, version }) => [practice, version])).toEqual([
      ['broen', 1],
      ['havnen', 1],
    ])
    expect(decisions.leftOut).toEqual([
      { response: 'r2', reason: 'Svarede om en anden afdeling', by: 'Alma Lund', at: then },
    ])
  })

  test('gives rules the answers that results are made of', async () => {
    const { db, waveId, read, leaveOut } = await closedWave()
    await leaveOut('r2')
    const input = await readWaveInput(db, { id: waveId, questionnaire, choices: defaultChoices })
    const table = await readRatings(db, input, () => {})
    const live = chosenInput({ practices: input.practices, table }, defaultChoices, input.decided)
    const { parts, digest } = frozenParts(await read())
    const back = readFrozen(parts, digest)
    if (back.status !== 'whole') throw new Error('not whole')
    const frozen = ruleInput(back.content)
    expect(frozen.table.responses.map(({ response }) => response).sort()).toEqual(['r1', 'r3'])
    expect(frozen.table.cells).toEqual(live.table.cells)
    expect(frozen.practices).toMatchObject(live.practices)
  })

  test('is the same text whenever it is read, and another when one answer is', async () => {
    const { db, read } = await closedWave()
    const before = frozenParts(await read()).digest
    expect(frozenParts(await read()).digest).toBe(before)
    await db
      .updateTable('answer')
      .set({ rating: 1 })
      .where('responseId', '=', 'r3')
      .where('item', '=', 'e01_1')
      .execute()
    expect(frozenParts(await read()).digest).not.toBe(before)
  })
})

describe('what practices say to an interview', () => {
  const gated = (content: FrozenContent) => {
    const rule = defaultRule(content.scoring.key, 2)
    const { missingData } = runRule(ruleInput(content), {
      ...rule,
      draws: 0,
      scenarioDraws: 0,
      bootstrapReplicates: 0,
      weightDraws: 0,
      gates: { ...rule.gates, consent: true },
    }).shortlist
    return missingData.flatMap(({ practice, failed }) =>
      failed.flatMap(({ gate, consent }) => (gate === 'consent' ? [[practice, consent]] : [])),
    )
  }
  const say = (db: Kysely<Database>, studyId: string, by: string, practiceId: string, after = 0) => {
    const answer = after === 0 ? 'no' : 'yes'
    const consents = [{ practiceId, answer, saidBy: 'leader', how: 'Hanne ringede', after }] as const
    return registerConsents(db, { studyId, by, at: then, consents })
  }

  test('is frozen without how it was said, and the list asks it', async () => {
    const { db, studyId, by, read } = await closedWave()
    await say(db, studyId, by, 'havnen')
    const content = await read()
    expect(content.practices.map(({ practice, consent }) => [practice, consent])).toEqual([
      ['broen', null],
      ['havnen', { answer: 'no', saidBy: 'leader', by: 'Alma Lund', at: then }],
    ])
    expect(JSON.stringify(content)).not.toContain('Hanne')
    expect(gated(content)).toEqual([
      ['broen', 'not_asked'],
      ['havnen', 'no'],
    ])
    await say(db, studyId, by, 'havnen', 1)
    const after = await read()
    expect(gated(after)).toEqual([['broen', 'not_asked']])
    expect(frozenChanges(content, after)).toEqual([
      { change: 'consent_changed', practice: 'havnen', from: 'no', to: 'yes' },
    ])
  })

  test('is nothing that sets from before know: they stay whole, with the digest they had', async () => {
    const { db, studyId, by, read } = await closedWave()
    await say(db, studyId, by, 'havnen')
    const content = await read()
    const old = { ...content, practices: content.practices.map(({ consent: _, ...practice }) => practice) }
    const { parts, digest } = frozenParts(old)
    expect(readFrozen(parts, digest)).toEqual({ status: 'whole', content: old })
    expect(gated(old)).toEqual([
      ['broen', 'not_registered'],
      ['havnen', 'not_registered'],
    ])
    // nothing is known of what they said then, so nothing of it has changed
    expect(frozenChanges(old, content)).toEqual([{ change: 'consents_added' }])
    const joined = {
      ...content,
      practices: content.practices.filter(({ practice }) => practice !== 'havnen'),
    }
    expect(frozenChanges(joined, content)).toEqual([
      { change: 'practice_added', practice: 'havnen' },
      { change: 'consent_changed', practice: 'havnen', from: 'not_asked', to: 'no' },
    ])
  })

  test('has not changed where whoever registered or decided is called something else now', async () => {
    const { db, studyId, by, read } = await closedWave()
    await say(db, studyId, by, 'havnen')
    const decided = {
      practice: 'havnen',
      decision: 'apart',
      versions: [1, 2],
      only: null,
      reason: 'To ting',
      by: 'Alma Lund',
      at: then,
    } as const
    const named = (content: FrozenContent, name: string): FrozenContent => ({
      ...content,
      decisions: { ...content.decisions, versions: [{ ...decided, by: name }] },
    })
    const before = await read()
    await db.updateTable('account').set({ name: 'Alma Krag' }).where('id', '=', by).execute()
    const after = await read()
    expect(after.practices.map(({ consent }) => consent?.by)).toEqual([undefined, 'Alma Krag'])
    expect(frozenChanges(named(before, 'Alma Lund'), named(after, 'Alma Krag'))).toEqual([])
    expect(frozenChanges(before, named(after, 'Alma Krag'))).toEqual([
      { change: 'versions_decided', practice: 'havnen', reason: 'To ting' },
    ])
  })
})

describe('a frozen set that is not what was frozen', () => {
  test('names the part whose content was changed, removed or added', async () => {
    const content = await (await closedWave()).read()
    expect(tampered(content, () => {})).toEqual({ status: 'whole', content })
    const find = (parts: { name: string; content: string }[]) =>
      parts.find(({ name }) => name === 'responses')!
    expect(
      tampered(content, (parts) => {
        const part = find(parts)
        part.content = part.content.replace('[5,', '[4,')
        part.content = part.content.replace(',5,', ',4,')
      }),
    ).toEqual({ status: 'tampered', parts: ['responses'] })
    expect(tampered(content, (parts) => parts.splice(0, 1))).toEqual({ status: 'tampered', parts: ['wave'] })
    expect(tampered(content, (parts) => parts.push({ name: 'more', digest: '', content: '{}' }))).toEqual({
      status: 'tampered',
      parts: ['more'],
    })
  })

  test('is found even where the digest of the part was changed with it', async () => {
    const content = await (await closedWave()).read()
    const other = frozenParts({ ...content, responses: content.responses.slice(1) })
    expect(tampered(content, (parts) => parts.splice(0, parts.length, ...other.parts))).toEqual({
      status: 'tampered',
      parts: [],
    })
  })
})

describe('what changed from one frozen set to the next', () => {
  test('is nothing when nothing did', async () => {
    const { read } = await closedWave()
    expect(frozenChanges(await read(), await read())).toEqual([])
  })

  test('is told response by response, with the reason that was given', async () => {
    const { db, read, leaveOut, respond } = await closedWave()
    const before = await read()
    await leaveOut('r2')
    await respond('broen', 'r4', 3)
    await db.updateTable('response').set({ submittedAt: null }).where('id', '=', 'r3').execute()
    await db.updateTable('scope').set({ level: 4 }).where('id', '=', 'havnen-scope-1').execute()
    expect(frozenChanges(before, await read())).toEqual([
      { change: 'practice_changed', practice: 'broen' },
      { change: 'practice_changed', practice: 'havnen' },
      { change: 'scope_changed', practice: 'havnen', version: 1 },
      { change: 'response_removed', practice: 'broen', response: 'r3' },
      { change: 'response_added', practice: 'broen', response: 'r4' },
      { change: 'left_out', practice: 'havnen', response: 'r2', reason: 'Svarede om en anden afdeling' },
    ])
  })
})
