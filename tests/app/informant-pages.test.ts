import { describe, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import * as element from '#app/routes/answer-element.tsx'
import * as facts from '#app/routes/answer-facts.tsx'
import * as receipt from '#app/routes/answer-receipt.tsx'
import * as review from '#app/routes/answer-review.tsx'
import * as scope from '#app/routes/answer-scope.tsx'
import { listResponseAnswers } from '#db/queries/response-contents.ts'
import { findResponse, startResponse } from '#db/queries/responses.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

interface Begun {
  readonly assignmentId: string
  readonly cookie: string
}

async function begin({
  questionnaire = 'promising-practice-2',
  languages = 'da,en',
  role = 'citizen' as const,
} = {}): Promise<Begun> {
  const studyId = await insertStudy(db, { languages })
  const waveId = await insertWave(db, studyId, { questionnaire })
  const practiceId = await insertPractice(db, studyId)
  const assignmentId = await insertAssignment(db, { waveId, practiceId, role })
  await startResponse(db, { assignmentId, questionnaire, language: 'da', at: then })
  const cookie = await cookieFor({ assignments: [{ id: assignmentId, linkVersion: 1 }] })
  return { assignmentId, cookie }
}

interface Route {
  readonly action: (args: never) => Promise<unknown>
}

async function send(route: Route, { assignmentId, cookie }: Begun, fields: Record<string, string>) {
  const request = post(`/answer/${assignmentId}/page`, fields, cookie)
  const args = { request, params: { assignmentId, element: 'e01' }, context }
  return (await route.action(args as never)) as Response
}

const stored = async ({ assignmentId }: Begun) => {
  const response = await findResponse(db, assignmentId)
  if (!response) throw new Error('the response was not started')
  return response
}

const wentTo = (answer: Response) => [answer.headers.get('Location'), answer.headers.get('Set-Cookie')]

describe('going on in another language', () => {
  test('keeps what is on the page about the scope, though it is not finished', async () => {
    const begun = await begin()
    const answer = await send(scope, begun, {
      go: 'language-en',
      questionnaire: 'promising-practice-2',
      scopeObjection: 'Ikke værestedet',
      scopeLevel: '3',
      scopeCitizensPerYear: '',
      scopeText: '',
    })
    const [to, cookie] = wentTo(answer)
    expect(to).toBe(`/answer/${begun.assignmentId}/scope`)
    expect(cookie).toMatch(/^praksiskort=en\.[\w-]{43};/)
    const response = await stored(begun)
    expect(response).toMatchObject({
      language: 'en',
      scopeVerdict: null,
      scopeObjection: 'Ikke værestedet',
      scopeLevel: 3,
      place: 'scope',
    })
    expect(response.switchedLanguageAt).toMatch(/^\d{4}-.*Z$/)
  })

  test('loses nothing that cannot be stored: the page comes back as it was', async () => {
    const begun = await begin()
    const fields = { go: 'language-en', scopeVerdict: 'confirmed', scopeCitizensPerYear: 'mange' }
    expect(await send(scope, begun, fields)).toMatchObject({
      init: { status: 422 },
      data: { values: { scopeVerdict: 'confirmed', scopeCitizensPerYear: 'mange' } },
    })
    expect(await stored(begun)).toMatchObject({ language: 'da', scopeVerdict: null })
  })

  test('does not confirm the role that the page proposes, but keeps one that was chosen', async () => {
    const begun = await begin()
    await send(facts, begun, { go: 'language-en', statedRole: 'citizen', closeness: '2' })
    expect(await stored(begun)).toMatchObject({ language: 'en', statedRole: null, closeness: 2 })
    await send(facts, begun, { go: 'language-da', statedRole: 'relative' })
    expect(await stored(begun)).toMatchObject({ language: 'da', statedRole: 'relative' })
    await send(facts, begun, { go: 'language-en', statedRole: 'citizen' })
    expect(await stored(begun)).toMatchObject({ statedRole: 'citizen' })
  })

  test('saves the answers of an element and comes back to it', async () => {
    const begun = await begin()
    const answer = await send(element, begun, {
      go: 'language-en',
      client: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
      sequence: '1',
      activeSeconds: '20',
      questionnaire: 'promising-practice-2',
      e01_1: '4',
      'base.e01_1': '0:',
    })
    expect(wentTo(answer)[0]).toBe(`/answer/${begun.assignmentId}/element/e01`)
    const response = await stored(begun)
    expect(response).toMatchObject({ language: 'en', place: 'e01' })
    expect(await listResponseAnswers(db, response.id)).toMatchObject([{ item: 'e01_1', rating: 4 }])
  })

  test('turns only the page where the study has the questions in one language', async () => {
    const begun = await begin({ languages: 'da' })
    const [to, cookie] = wentTo(await send(review, begun, { go: 'language-en' }))
    expect(to).toBe(`/answer/${begun.assignmentId}/review`)
    expect(cookie).toMatch(/^praksiskort=en\./)
    expect(await stored(begun)).toMatchObject({ language: 'da', switchedLanguageAt: null })
  })

  test('is over once the response is sent', async () => {
    const begun = await begin()
    await send(review, begun, { do: 'submit' })
    const [to] = wentTo(await send(review, begun, { go: 'language-en' }))
    expect(to).toBe(`/answer/${begun.assignmentId}/receipt`)
    await expect(send(scope, begun, { go: 'language-en' })).rejects.toMatchObject({ init: { status: 409 } })
    expect((await stored(begun)).language).toBe('da')
  })
})

describe('a page before the questions that is left in the middle', () => {
  test('is saved as it stands when one stops for now, and is there again', async () => {
    const begun = await begin()
    const answer = await send(scope, begun, {
      go: 'later',
      scopeVerdict: 'contested',
      scopeText: 'Kun onsdag',
    })
    expect(wentTo(answer)[0]).toBe('/answer?paused')
    expect(await stored(begun)).toMatchObject({
      scopeVerdict: 'contested',
      scopeObjection: null,
      scopeText: 'Kun onsdag',
      place: 'scope',
    })
  })

  test('is saved as it stands when one goes to another place by the overview', async () => {
    const begun = await begin()
    const toElement = await send(scope, begun, { go: 'e05', scopeLevel: '2' })
    expect(wentTo(toElement)[0]).toBe(`/answer/${begun.assignmentId}/element/e05`)
    expect(await stored(begun)).toMatchObject({ scopeVerdict: null, scopeLevel: 2, place: 'e05' })
    const toReview = await send(facts, begun, { go: 'review', statedRole: 'citizen', knowledge: '3' })
    expect(wentTo(toReview)[0]).toBe(`/answer/${begun.assignmentId}/review`)
    expect(await stored(begun)).toMatchObject({ statedRole: 'citizen', knowledge: 3, place: 'review' })
    const toScope = await send(review, begun, { go: 'scope' })
    expect(wentTo(toScope)[0]).toBe(`/answer/${begun.assignmentId}/scope`)
    expect((await stored(begun)).submittedAt).toBeNull()
  })

  test.each(['back', 'later', 'e01'])('does not confirm the role that was only proposed (%s)', async (go) => {
    const begun = await begin()
    await send(facts, begun, { go, statedRole: 'citizen' })
    expect((await stored(begun)).statedRole).toBeNull()
  })

  test('is refused where the overview has no such place, and on going on unanswered', async () => {
    const begun = await begin()
    const nowhere = await send(scope, begun, { go: 'own', scopeVerdict: 'confirmed' })
    expect(nowhere).toMatchObject({
      init: { status: 422 },
      data: { invalid: { form: 'unrecognized_keys' } },
    })
    const onwards = await send(scope, begun, { go: 'next', scopeVerdict: 'contested' })
    expect(onwards).toMatchObject({ init: { status: 422 }, data: { invalid: { scopeObjection: 'missing' } } })
    expect((await stored(begun)).scopeVerdict).toBeNull()
    await expect(send(review, begun, { go: 'nowhere' })).rejects.toMatchObject({ init: { status: 400 } })
  })
})

describe('facts about the informant', () => {
  test('how the answers came about is stored where it is asked, and refused where it is not', async () => {
    const fields = { go: 'next', statedRole: 'staff', answerMode: 'interviewed' }
    const second = await begin()
    await send(facts, second, fields)
    expect(await stored(second)).toMatchObject({ statedRole: 'staff', answerMode: 'interviewed' })
    const first = await begin({ questionnaire: 'promising-practice-1' })
    expect(await send(facts, first, fields)).toMatchObject({ init: { status: 422 } })
    expect(await stored(first)).toMatchObject({ statedRole: null, answerMode: null })
  })

  test('what could not be saved is shown in the words in which it was asked', async () => {
    const begun = await begin()
    await send(review, begun, { do: 'submit' })
    const fields = { go: 'next', questionnaire: 'promising-practice-1', statedRole: 'staff', closeness: '5' }
    await expect(send(facts, begun, fields)).rejects.toMatchObject({
      data: {
        hindrance: 'submitted',
        typed: [
          { field: 'statedRole', value: { da: 'Medarbejder' } },
          {
            field: 'closeness',
            label: { en: 'How close are you to the daily work of the practice?' },
            value: { en: '5 – in it every day' },
          },
        ],
      },
    })
  })
})

describe('the receipt', () => {
  const load = async ({ assignmentId, cookie }: Begun) =>
    receipt.loader({ request: get('/receipt', cookie), params: { assignmentId }, context } as never)

  test('names questions and answers as they were asked: scope, facts, items, basis', async () => {
    const begun = await begin({ role: 'citizen' })
    await send(scope, begun, { go: 'next', scopeVerdict: 'confirmed', scopeCitizensPerYear: '1.200' })
    await send(facts, begun, { go: 'next', statedRole: 'citizen', tenureYears: '0,5', answerMode: 'alone' })
    const { id: responseId } = await stored(begun)
    const saved = { responseId, revision: 1, client: 'x', clientSequence: 1, savedAt: then }
    await db
      .insertInto('textAnswer')
      .values([
        { ...saved, field: 'e01_basis', text: 'experience told' },
        { ...saved, field: 'e01_comment', text: 'Fordi' },
      ])
      .execute()
    await db
      .insertInto('answer')
      .values({ ...saved, item: 'e01_1', rating: null, missing: -7 })
      .execute()
    await send(review, begun, { do: 'submit' })
    const { before, pages } = await load(begun)
    const value = (id: string) => before.find((one) => one.id === id)?.value
    expect(value('scopeCitizensPerYear')).toBe('1.200')
    expect(value('tenureYears')).toBe('0,5')
    expect(value('scopeLevel')).toBeNull()
    expect(before.map(({ id }) => id)).not.toContain('scopeObjection')
    expect(before.map(({ id }) => id)).toContain('answerMode')
    expect(pages.map(({ id }) => id)).toHaveLength(11)
    const [page] = pages
    expect(page?.answers[0]).toMatchObject({ id: 'e01_1', value: 'Ved ikke' })
    expect(page?.answers.slice(-2).map(({ id, value: shown }) => [id, shown])).toEqual([
      ['e01_basis', 'Det, jeg selv oplever, Det, andre har fortalt mig'],
      ['e01_comment', 'Fordi'],
    ])
  })
})
