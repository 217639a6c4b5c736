import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actionExamples, bodyOf } from '#tests/support/action-examples.ts'
import { actors, buildScene, type Actor, type Scene } from '#tests/support/scene.ts'
import { ask, builtRoutes, openSite, type Site, type SiteAnswer } from '#tests/support/site.ts'
import { routeTable } from './route-table.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 30_000)
afterAll(() => site.close())

/** Statuses of a row by actor; the smuggler's is there when the address has an id behind the study's. */
function cells(statuses: string): [Actor, number][] {
  return statuses.split(/\s+/).map((status, index): [Actor, number] => {
    const actor = actors[index]
    if (!actor) throw new Error(`more statuses than actors: ${statuses}`)
    return [actor, Number(status)]
  })
}

/** A redirect in the data of a page is an answer about a redirect. */
const inData = (status: number) => (status === 302 ? 202 : status)

function pathFor(path: (scene: Scene) => string, scene: Scene, actor: Actor): string {
  return actor === 'smuggler' ? path({ ...scene, studyId: scene.otherStudyId }) : path(scene)
}

function withData(path: string, routeId?: string): string {
  const [address = '', query] = path.split('?', 2)
  const file = address === '/' ? '/_root.data' : `${address}.data`
  const asked = [query, routeId && `_routes=${encodeURIComponent(routeId)}`].filter(Boolean).join('&')
  return asked ? `${file}?${asked}` : file
}

/** What each actor may read of a study they are asked to stay out of, or see in part. */
function canariesHiddenFrom(actor: Actor, scene: Scene, routeId: string): string[] {
  const { study, answer, name } = scene.canaries
  // whoever holds a link reads what it is about
  const opensStudy = routeId === 'routes/link' || routeId === 'routes/account-link'
  const outside = opensStudy ? [answer, name] : [study, answer, name]
  switch (actor) {
    case 'visitor':
    case 'otherLead':
    case 'smuggler':
      return outside
    case 'informant':
    case 'reader':
      return [answer, name]
    case 'otherInformant':
    case 'assessor':
      return [name]
    case 'field':
      return [answer]
    case 'lead':
      return []
  }
}

function expectNoCanary(answer: SiteAnswer, actor: Actor, scene: Scene, routeId: string): void {
  const seen = canariesHiddenFrom(actor, scene, routeId).filter((canary) => answer.text.includes(canary))
  expect(seen).toEqual([])
}

test('every route that was built has a row, and every row a route', () => {
  const built = builtRoutes().map(({ id }) => id)
  expect(Object.keys(routeTable).sort()).toEqual(built.sort())
})

test('every action has an example and a row for it, and no other route has', () => {
  const withAction = builtRoutes()
    .filter(({ hasAction }) => hasAction)
    .map(({ id }) => id)
    .sort()
  // not-found refuses every form, so none is valid
  const rows = Object.entries(routeTable)
    .filter(([, row]) => row.action)
    .map(([id]) => id)
  expect(rows.sort()).toEqual(withAction.filter((id) => id !== 'routes/not-found'))
  expect(Object.keys(actionExamples).sort()).toEqual(rows)
})

describe.each(Object.entries(routeTable))('%s', (routeId, row) => {
  const owner = row.owner
  let scene: Promise<Scene> | undefined
  /** A scene of this row in which the owner has been let in. */
  const entered = () => (scene ??= enter())
  async function enter(): Promise<Scene> {
    const made = await buildScene(site.db, site.server.secret)
    const expected = cells(row.page).find(([actor]) => actor === owner)?.[1]
    const answer = await ask(site.server, row.path(made), made.cookies[owner])
    if (answer.status !== expected) throw new Error(`${owner} got ${answer.status} for ${routeId}`)
    return made
  }

  test.each(cells(row.page))('page as %s: %i', async (actor, status) => {
    const made = await entered()
    const answer = await ask(site.server, pathFor(row.path, made, actor), made.cookies[actor])
    expect(answer.status).toBe(status)
    if (status === 302 && row.page.startsWith('302'))
      expect(answer.location).toMatch(/^\/sign-in\?to=|^\/studies/)
    expectNoCanary(answer, actor, made, routeId)
  })

  test.each(cells(row.data ?? row.page))('data as %s: %i', async (actor, status) => {
    const made = await entered()
    const path = withData(pathFor(row.path, made, actor), routeId)
    const answer = await ask(site.server, path, made.cookies[actor])
    expect(answer.status).toBe(inData(status))
    expectNoCanary(answer, actor, made, routeId)
  })

  for (const [number, example] of (actionExamples[routeId] ?? []).entries()) {
    const allowed = cells(row.action ?? '')
      .filter(([, status]) => status === 0)
      .map(([actor]) => actor)
    const refused = cells(row.action ?? '').filter(([, status]) => status !== 0)

    test.each(allowed)(`action ${number + 1} as %s: done`, async (actor) => {
      const made = await buildScene(site.db, site.server.secret)
      const answer = await ask(site.server, example.path(made), made.cookies[actor], bodyOf(example, made))
      expect(answer.status).toBe(example.status)
      expectNoCanary(answer, actor, made, routeId)
    })

    let ready: Promise<Scene> | undefined
    const afterOwner = () =>
      (ready ??= (async () => {
        const owned = await buildScene(site.db, site.server.secret)
        const { status } = await ask(
          site.server,
          example.path(owned),
          owned.cookies[example.as],
          bodyOf(example, owned),
        )
        if (status !== example.status) throw new Error(`${example.as} got ${status} for ${routeId}`)
        return buildScene(site.db, site.server.secret)
      })())

    test.each(refused)(`action ${number + 1} as %s: %i, and nothing is written`, async (actor, status) => {
      const made = await afterOwner()
      const before = site.digest()
      const path = pathFor(example.path, made, actor)
      const page = await ask(site.server, path, made.cookies[actor], bodyOf(example, made))
      const data = await ask(site.server, withData(path), made.cookies[actor], bodyOf(example, made))
      expect([page.status, data.status]).toEqual([status, inData(status)])
      expectNoCanary(page, actor, made, routeId)
      expectNoCanary(data, actor, made, routeId)
      expect(site.digest()).toBe(before)
    })
  }
})
