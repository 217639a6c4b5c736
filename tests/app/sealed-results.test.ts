import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionExamples, bodyOf } from '#tests/support/action-examples.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { buildScene, type Scene } from '#tests/support/scene.ts'
import { ask, builtRoutes, openSite, type Site, type SiteAnswer } from '#tests/support/site.ts'
import { routeTable } from './route-table.ts'
import { sealedRoutes } from './sealed-routes.ts'

// Answered 5, 4 and 2 throughout, but for the element that a flag is about: the score is 3.67.
const ratings = [5, 4, 2]
const elements = ['e01', 'e03', 'e04', 'e05', 'e06', 'e07', 'e08', 'e09', 'e10', 'e11']
const score = /3[.,]67|3\.6666/
const envelope = 'Resultaterne er forseglet'

let site: Site
let scene: Scene
beforeAll(async () => {
  site = await openSite()
  scene = await answeredScene()
  await site.db.deleteFrom('resultsOpening').where('waveId', '=', scene.waveId).execute()
}, 60_000)
afterAll(() => site.close())

const routes = Object.entries(sealedRoutes)
const of = (...kinds: readonly string[]) => routes.filter(([, kind]) => kinds.includes(kind))
const pathOf = (routeId: string) => routeTable[routeId]!.path(scene)
const askAs = (actor: 'lead' | 'reader', path: string) => ask(site.server, path, scene.cookies[actor])

/** The data of a page, as a browser that has scripts asks for them. */
function dataOf(path: string): string {
  const [address = '', query] = path.split('?', 2)
  return `${address}.data${query ? `?${query}` : ''}`
}

test('every address within a study is declared', () => {
  const within = builtRoutes()
    .filter(({ path }) => path?.includes(':studyId'))
    .map(({ id }) => id)
  expect(Object.keys(sealedRoutes).sort()).toEqual(within.sort())
})

describe('while results are sealed', () => {
  test.each(of('envelope'))('%s shows the envelope, and no score or answer', async (routeId) => {
    for (const answer of [
      await askAs('lead', pathOf(routeId)),
      await askAs('lead', dataOf(pathOf(routeId))),
    ]) {
      expect(answer.status).toBe(200)
      expectNothingTold(answer)
    }
    const { text } = await askAs('lead', pathOf(routeId))
    expect(text).toMatch(new RegExp(`<h1[^>]*>${envelope}</h1>`))
    expect(text).toMatch(/<title>[^<]*forseglet/)
  })

  test.each(of('file'))('%s is refused as a file, with the way on', async (routeId) => {
    for (const path of [pathOf(routeId), `${pathOf(routeId).split('?')[0]}?practice=${scene.practiceId}`]) {
      const answer = await askAs('lead', path)
      expect(answer.status).toBe(409)
      expect(answer.text).toContain(`/studies/${scene.studyId}/waves/${scene.waveId}/opening`)
      expectNothingTold(answer)
    }
  })

  const forms = of('envelope', 'file').flatMap(([routeId]) =>
    (actionExamples[routeId] ?? []).map((example) => ({ routeId, example })),
  )
  test.each(forms)('a form of $routeId is refused, and nothing is written', async ({ example }) => {
    const before = site.digest()
    const body = bodyOf(example, scene)
    const answer = await ask(site.server, example.path(scene), scene.cookies[example.as], body)
    expect(answer.status).toBe(409)
    expectNothingTold(answer)
    expect(site.digest()).toBe(before)
  })

  test('the codebook can be fetched: it says what was asked, and holds no answer', async () => {
    const { text: envelopeText } = await askAs('lead', pathOf('routes/export'))
    const path = `/studies/${scene.studyId}/waves/${scene.waveId}/codebook.csv`
    expect(envelopeText).toContain(`href="${path}"`)
    const answer = await askAs('lead', path)
    expect(answer.status).toBe(200)
    expect(answer.text).toMatch(/^questionnaire,variable,field,element/)
    expect(answer.text).toContain(',e01_1,')
    expectNothingTold(answer)
  })

  test('no file holds the answers of a study without an opened wave', async () => {
    const [example] = actionExamples['routes/study-answers-csv']!
    const answer = await ask(
      site.server,
      example!.path(scene),
      scene.cookies[example!.as],
      bodyOf(example!, scene),
    )
    expect(answer.status).toBe(409)
    expectNothingTold(answer)
  })

  test.each(of('answers'))('%s shows no score', async (routeId) => {
    for (const path of [pathOf(routeId), dataOf(pathOf(routeId))]) {
      const { status, text } = await ready(path)
      expect(status).toBe(200)
      expect(text).not.toMatch(score)
    }
  })

  test('flags say the same where everybody answers a point lower: no score can be told from them', async () => {
    const other = await answeredScene([4, 4, 2])
    await site.db.deleteFrom('resultsOpening').where('waveId', '=', other.waveId).execute()
    const paths = ['routes/results-flags', 'routes/flag'].map((routeId) => routeTable[routeId]!.path(other))
    const told = async () => {
      const texts: string[] = []
      for (const path of paths.flatMap((one) => [one, dataOf(one)])) {
        const { status, text } = await ready(path, other.cookies.lead)
        expect(status).toBe(200)
        texts.push(text.replaceAll(newEachTime, ''))
      }
      return texts
    }
    const before = await told()
    const ofWave = () =>
      site.db
        .selectFrom('response')
        .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
        .where('assignment.waveId', '=', other.waveId)
        .select('response.id')
    const { numUpdatedRows } = await site.db
      .updateTable('answer')
      .set((eb) => ({ rating: eb('rating', '-', 1) }))
      .where('rating', '>', 1)
      .where('responseId', 'in', ofWave())
      .executeTakeFirstOrThrow()
    expect(Number(numUpdatedRows)).toBeGreaterThan(90)
    expect(await told()).toEqual(before)
  })

  test('a reader is told that somebody must open them, and not how far the study has come', async () => {
    const { status, text } = await askAs('reader', pathOf('routes/release'))
    expect(status).toBe(200)
    expect(text).toContain(envelope)
    expect(text).not.toMatch(/<form[^>]*opening|\/freeze/)
  })

  test('what other addresses answer does not hang on what informants answered', async () => {
    const seen = await allOf(of('same', 'envelope'))
    await site.db
      .updateTable('answer')
      .set({ rating: 1 })
      .where('rating', 'is not', null)
      .where('responseId', 'in', (eb) =>
        eb
          .selectFrom('response')
          .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
          .where('assignment.waveId', '=', scene.waveId)
          .select('response.id'),
      )
      .execute()
    const others = await allOf(of('same', 'envelope'))
    expect(seen.size).toBeGreaterThan(100)
    expect([...seen].filter(([path, text]) => others.get(path) !== text).map(([path]) => path)).toEqual([])
  }, 60_000)
})

test('once results are opened, the profile tells the score', async () => {
  const opened = await answeredScene()
  const path = routeTable['routes/practice-profile']!.path(opened)
  const { text } = await ask(site.server, path, opened.cookies.lead)
  expect(text).toMatch(score)
})

async function answeredScene(answered = ratings): Promise<Scene> {
  const made = await buildScene(site.db, site.server.secret)
  const { waveId, practiceId } = made
  for (const rating of answered) {
    await insertResponse(site.db, { waveId, practiceId }, { answers: sameAnswers(rating, elements) })
  }
  return made
}

function expectNothingTold({ text }: SiteAnswer): void {
  expect(text).not.toMatch(score)
  expect(text).not.toContain(scene.canaries.answer)
}

/** A page once its figures are there. */
async function ready(path: string, cookie = scene.cookies.lead): Promise<SiteAnswer> {
  for (;;) {
    const answer = await ask(site.server, path, cookie)
    if (!/http-equiv="refresh"|"computing"/i.test(answer.text)) return answer
  }
}

/** Nonces, numbers of requests, and keys of forms. */
const newEachTime = /nonce="[^"]*"|requestId\\?",\\?"[\w-]+|key\\?"[^-]{0,12}?[0-9a-f]{8}-[0-9a-f-]{27}/g

/** What these pages and their data say, without what is new in every answer. */
async function allOf(asked: readonly (readonly [string, string])[]): Promise<Map<string, string>> {
  // a workbook holds the moment it was made
  const addresses = asked.map(([routeId]) => pathOf(routeId)).filter((path) => !path.endsWith('.xlsx'))
  const paths = addresses.flatMap((path) => [path, dataOf(path)])
  const told = new Map<string, string>()
  for (const path of paths) {
    const { text } = await askAs('lead', path)
    told.set(path, text.replaceAll(newEachTime, ''))
  }
  return told
}
