import type { PracticeInRun } from '#analysis/shortlist/practice-in-run.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader as fileLoader } from '#app/routes/coverage-map-html.ts'
import { loader } from '#app/routes/coverage-map.tsx'
import { insertDecision } from '#db/queries/decide-practices.ts'
import { listFrozenSets } from '#db/queries/frozen-sets.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { openResults } from '#db/queries/results-openings.ts'
import { findStandingRule } from '#db/queries/selection-rules.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { freezeWave, registerRule } from '#tests/support/lists.ts'
import { neutralTexts, refusedTexts } from '#tests/support/hostile-texts.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { readWellFormed } from '#tests/support/well-formed.ts'

let members: Record<'lead' | 'field' | 'assessor' | 'reader', string>
let studyId: string
let waveId: string
let havnen: string

beforeEach(async () => {
  members = {
    lead: await insertAccount(db),
    field: await insertAccount(db),
    assessor: await insertAccount(db),
    reader: await insertAccount(db),
  }
  studyId = await insertStudy(db, { members, title: 'Ø & Å <i>kort</i>' })
  waveId = await insertWave(db, studyId, { sealed: true })
  havnen = await insertPractice(db, studyId, {
    name: 'Havnen',
    code: 'P1',
    area: 'unge',
    scope: { level: 2 },
  })
  const broen = await insertPractice(db, studyId, {
    name: 'Broen',
    code: 'P2',
    area: 'voksne',
    scope: { level: 4 },
  })
  await insertPractice(db, studyId, { name: 'Skoven', code: 'P3', area: 'unge', scope: { level: null } })
  const person = { name: 'Åse Lund', email: 'ase@eksempel.dk' }
  await insertResponse(db, { waveId, practiceId: havnen, role: 'leader', person })
  await insertResponse(db, { waveId, practiceId: havnen, role: 'staff' })
  await insertResponse(db, { waveId, practiceId: broen, role: 'citizen' })
})

const request = async (as: keyof typeof members, below: string, language: 'da' | 'en' = 'da') => ({
  request: get(
    `/studies/${studyId}/waves/${waveId}/${below}`,
    await cookieFor({ accountId: members[as], language }),
  ),
  params: { studyId, waveId },
  context,
})
const load = async (query = '', as: keyof typeof members = 'lead') =>
  loader(await request(as, `coverage-map${query}`))
const file = async (query = '', language: 'da' | 'en' = 'da') => {
  const answer = await fileLoader(await request('lead', `coverage-map.html${query}`, language))
  expect(answer.status).toBe(200)
  return answer.text()
}
/** Every element that the file of this map is made of. */
const tagsOfFile = new Set(
  'html head meta title style body main h1 h2 p ul li div svg g path circle rect text span table caption thead tbody tfoot tr th td a strong section'.split(
    ' ',
  ),
)
/** By a strict reader: HTML that is XML as well, once its rules and its doctype are out. */
const read = (html: string) =>
  readWellFormed(html.replace('<!doctype html>\n', '').replace(/<style>[^<]*<\/style>/, '<style></style>'))

describe('the page of a coverage map', () => {
  test('counts practices by area and level under the seal, and what is not stated by itself', async () => {
    const { drawn } = await load()
    expect(drawn.rows.map(({ value, practices }) => [value, practices])).toEqual([
      ['unge', 2],
      ['voksne', 1],
    ])
    expect(drawn.columns.map(({ value, practices }) => [value, practices])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0],
      ['4', 1],
      ['5', 0],
      [null, 1],
    ])
    expect(drawn.all).toEqual({
      practices: 3,
      informed: { none: 1, one: 1, one_role: 0, several_roles: 1 },
    })
    expect(drawn.gaps.cells.map(({ row, column }) => [row, column])).toEqual([
      ['unge', '4'],
      ['voksne', '2'],
    ])
  })

  test('opens a cell: its practices, how many informants, which roles, and no name', async () => {
    const { open } = await load('?row=unge&column=2')
    expect(open?.rows).toEqual([
      {
        id: havnen,
        code: 'P1',
        name: 'Havnen',
        informed: 'several_roles',
        informants: 2,
        roles: [
          { role: 'leader', count: 1 },
          { role: 'staff', count: 1 },
        ],
      },
    ])
    expect((await load('?column=~')).open?.rows.map(({ name }) => name)).toEqual(['Skoven'])
    expect((await load('?row=findes+ikke')).open).toBeNull()
    expect(JSON.stringify(await load('?row=unge'))).not.toMatch(/Åse|ase@/)
  })

  test('what is picked out is all that is counted', async () => {
    expect((await load('?informed=none')).drawn.all.practices).toBe(1)
    expect((await load('?search=bro')).drawn.all.practices).toBe(1)
    expect((await load('?level=4&area=unge')).drawn.all.practices).toBe(0)
  })

  test('is for those who follow the field, whatever the purpose, and not for readers', async () => {
    for (const purpose of ['mapping', 'self_assessment', 'course'] as const) {
      await db.updateTable('study').set({ purpose }).where('id', '=', studyId).execute()
      for (const member of ['lead', 'field', 'assessor'] as const) {
        expect((await load('', member)).drawn.all.practices).toBe(3)
      }
      expect(await outcomeOf(() => load('', 'reader'))).toMatchObject({ status: 403 })
    }
  })

  test('who follows the field alone is not told what was left out', async () => {
    const { basis } = await load('', 'field')
    expect([basis.leftOut, basis.frozen]).toEqual([null, null])
    expect((await load('', 'assessor')).basis.leftOut).toBe(0)
  })
})

test('what members decided picks practices out, for those who may know it and once results are opened', async () => {
  const by = members.lead
  const of = { studyId, waveId, by }
  await freezeWave(db, of)
  await registerRule(db, of)
  const [set] = await listFrozenSets(db, waveId)
  const rule = await findStandingRule(db, waveId)
  const computedBy = { analysisVersion: 1, listVersion: 1 }
  const seen: PracticeInRun = { k: 1, ranked: 2, candidates: [], missing: [], proposal: null }
  await insertDecision(db, {
    ...of,
    at: then,
    list: { setId: set!.id, ruleId: rule!.id, digest: 'a'.repeat(64), ...computedBy },
    kind: 'choice',
    reasonCode: 'other',
    reason: 'Den er værd at høre om',
    entries: [{ practiceId: havnen, outcome: 'chosen', after: 0, seen }],
  })
  const chosen = async (as: keyof typeof members) => {
    const { offer, drawn } = await load('?decision=chosen', as)
    return [offer.decisions, drawn.all.practices]
  }
  expect(await chosen('lead')).toEqual([false, 3])
  await openResults(db, { ...of, at: then })
  expect(await chosen('lead')).toEqual([true, 1])
  expect(await chosen('assessor')).toEqual([true, 1])
  expect(await chosen('field')).toEqual([false, 3])
  expect(await file('?decision=chosen')).not.toContain('Broen')
})

describe('the file of a coverage map', () => {
  test.each(['da', 'en'] as const)('is a whole page by itself, in %s', async (language) => {
    const html = await file('', language)
    const { elements, text } = read(html)
    expect(elements[0]).toEqual({ name: 'html', attributes: { lang: language } })
    expect(elements.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'form'].includes(name))).toEqual(
      [],
    )
    const addresses = elements.flatMap(({ attributes: { href, src } }) => [href, src].filter(Boolean))
    expect(addresses.filter((address) => !/^#[\w-]+$/.test(address!))).toEqual([])
    expect(html).not.toMatch(/url\(|@import|https?:|\bon\w+=/)
    expect(text).toContain('Ø &amp; Å &lt;i&gt;kort&lt;/i&gt;')
    expect(text).toContain('Runde 1')
    for (const name of ['Havnen', 'Broen', 'Skoven']) expect(text).toContain(name)
  })

  test('leads from every cell to its practices', async () => {
    const { elements } = read(await file())
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
    const led = elements.flatMap(({ name, attributes: { href = '' } }) => (name === 'a' ? href.slice(1) : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(led.filter((id) => !ids.includes(id))).toEqual([])
    expect(led.filter((id) => id.startsWith('cell-'))).toHaveLength(3)
  })

  test('says what is picked out, and holds nothing else', async () => {
    const html = await file('?area=voksne&informed=one')
    expect(read(html).text).toContain('Valgt ud: område: Voksne; hvor godt belyst: én informant.')
    expect(html).not.toContain('Havnen')
  })

  test('is the same whoever saves it: it counts what was left out, and says so', async () => {
    const [{ id: response }] = await db
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .where('assignment.waveId', '=', waveId)
      .where('assignment.role', '=', 'citizen')
      .select('response.id')
      .execute()
      .then((rows) => rows as [{ id: string }])
    await reviewResponse(db, {
      studyId,
      waveId,
      about: { response },
      state: 'left_out',
      reason: 'Svarede for en anden',
      seen: {},
      after: 0,
      by: members.lead,
      at: then,
    })
    expect((await load()).basis).toMatchObject({ answers: 2, leftOut: 1 })
    const { text } = read(await file())
    expect(text).toContain('Belyst er talt af 3 besvarelser')
    expect(text).toContain('Alle sendte svar tæller med, også dem, der måtte være udeladt i resultaterne.')
    expect(text).not.toMatch(/udeladt efter gennemgang/)
    expect(read(await file('?informed=none')).text).not.toContain('Broen')
  })

  test('tells no names and no roles of who has answered', async () => {
    const { text } = read(await file())
    expect(text).not.toMatch(/Åse|ase@|leder|borger|medarbejder/i)
  })

  test.each([...neutralTexts, ...refusedTexts.filter((text) => !/\p{Cs}/u.test(text))])(
    'holds a practice that is called %s as text alone',
    async (name) => {
      // PostgreSQL and the forms refuse what is no text
      const stored = name.replaceAll('\u0000', '')
      await db.updateTable('practice').set({ name: stored, area: stored }).where('id', '=', havnen).execute()
      const html = await file()
      const { elements } = read(html)
      expect(elements.filter(({ name: tag }) => !tagsOfFile.has(tag))).toEqual([])
      expect(
        elements.filter(({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('on'))),
      ).toEqual([])
    },
  )
})
