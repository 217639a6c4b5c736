import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader } from '#app/routes/element.tsx'
import { reviewResponse } from '#db/queries/reviews.ts'
import type { Purpose } from '#db/schema.ts'
import { insertAccount, insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { outcomeOf } from '#tests/support/outcome.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

let studyId: string
let waveId: string
let lead: string
beforeEach(async () => {
  lead = await insertAccount(db)
  await study('mapping')
})

async function study(purpose: Purpose) {
  studyId = await insertStudy(db, { members: { lead }, purpose })
  waveId = await insertWave(db, studyId)
}

type Data = Awaited<ReturnType<typeof loader>>
/** Here figures are always there in time. */
type Page = Data & {
  figures: NonNullable<Data['figures']> & { slice: NonNullable<NonNullable<Data['figures']>['slice']> }
}

async function page(elementId: string, search = '') {
  const cookie = await cookieFor({ accountId: lead })
  return outcomeOf<Page>(() =>
    loader({
      request: get(`/studies/${studyId}/waves/${waveId}/results/elements/${elementId}${search}`, cookie),
      params: { studyId, waveId, elementId },
      context,
    }),
  )
}

/** Havnen with 2, Skoven with 5; whoever gave 2 and 5 says so. */
async function twoPractices() {
  const [havn, skov] = await Promise.all(
    ['Havnen', 'Skoven'].map((name) => insertPractice(db, studyId, { name, sortKey: name.toLowerCase() })),
  )
  const low = await insertResponse(
    db,
    { waveId, practiceId: havn! },
    { answers: { ...sameAnswers(2), e01_4: -7 }, comments: { e01: 'Ingen teori', e02: 'Om virkning' } },
  )
  await insertResponse(
    db,
    { waveId, practiceId: skov!, role: 'leader' },
    { answers: sameAnswers(5), comments: { e01: 'Beskrevet teori' } },
  )
  return { low, havn: havn! }
}

describe('the page of an element', () => {
  test('has practices by score, answers by role, and what was written on this element', async () => {
    await twoPractices()
    const { figures, ranks } = (await page('e01')).data
    expect(ranks).toBe(true)
    expect(figures.slice.practices.lines.map(({ name, raw }) => [name, raw])).toEqual([
      ['Skoven', 5],
      ['Havnen', 2],
    ])
    const item = figures.slice.items[3]!
    expect([item.all.asked, item.all.dontKnow, item.all.ratings]).toEqual([2, 1, [0, 0, 0, 0, 1]])
    expect(item.byRole.map(({ role, answered }) => [role, answered])).toEqual([
      ['leader', 1],
      ['staff', 0],
    ])
    expect(
      figures.comments.written.map(({ practiceName, role, text }) => [practiceName, role, text]),
    ).toEqual([
      ['Havnen', 'staff', 'Ingen teori'],
      ['Skoven', 'leader', 'Beskrevet teori'],
    ])
  })

  test.each<[Purpose, boolean, string[]]>([
    ['self_assessment', false, ['Havnen', 'Skoven']],
    ['course', true, ['Skoven', 'Havnen']],
  ])('in %s puts practices in order: %s', async (purpose, mayRank, names) => {
    await study(purpose)
    await twoPractices()
    const { figures, ranks } = (await page('e01')).data
    expect(ranks).toBe(mayRank)
    expect(figures.slice.practices.lines.map(({ name }) => name)).toEqual(names)
  })

  test('leaves out what is left out, with its words, unless the address asks for it', async () => {
    const { low } = await twoPractices()
    await reviewResponse(db, {
      studyId,
      waveId,
      about: { response: low },
      state: 'left_out',
      reason: 'Om en anden praksis',
      seen: {},
      after: 0,
      by: lead,
      at: '2026-11-22T10:00:00.000Z',
    })
    const said = async (search: string) => {
      const { figures } = (await page('e01', search)).data
      return [figures.slice.element.overInformants.n, figures.comments.written.map(({ text }) => text)]
    }
    expect(await said('')).toEqual([1, ['Beskrevet teori']])
    expect(await said('?leftOut=with')).toEqual([2, ['Ingen teori', 'Beskrevet teori']])
  })

  test('shows comments a page at a time, the last one for a page that is not there', async () => {
    const practiceId = await insertPractice(db, studyId)
    for (let number = 0; number < 27; number += 1) {
      await insertResponse(db, { waveId, practiceId }, { comments: { e02: `Begrundelse ${number}` } })
    }
    const first = (await page('e02')).data.figures.comments
    const last = (await page('e02', '?comments=9')).data.figures.comments
    expect([first.written.length, last.written.length, last.page, last.total]).toEqual([25, 2, 2, 27])
    const all = [...first.written, ...last.written].map(({ text }) => text)
    expect(new Set(all).size).toBe(27)
  })

  test('is not found for an element that the questionnaire does not have', async () => {
    for (const id of ['e12', 'e1', 'total', '__proto__', "e01' or 1=1", 'x'.repeat(200)]) {
      expect((await page(id)).status, id).toBe(404)
    }
  })

  test('is empty, not broken, before anybody has answered', async () => {
    const { status, data } = await page('e11')
    expect([status, data.figures.settings.responses, data.figures.slice.practices.lines]).toEqual([
      200,
      0,
      [],
    ])
  })
})
