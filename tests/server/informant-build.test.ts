import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Entry from '#app/entry.server.tsx'
import { migrate } from '#db/migrate.ts'
import { buildScene, type Scene } from '#tests/support/scene.ts'
import { informantBuild, isInformantPath } from '../../server/informant-build.ts'
import { routeTable } from '../app/route-table.ts'

type Handler = ReturnType<typeof createRequestHandler>

let build: ServerBuild
let entry: typeof Entry
let whole: Handler
let small: Handler
let scene: Scene
beforeAll(async () => {
  const file = pathToFileURL(resolve('build/server/index.js')).href
  build = (await import(/* @vite-ignore */ file)) as ServerBuild
  entry = build.entry.module as unknown as typeof Entry
  await migrate(entry.db)
  scene = await buildScene(entry.db, entry.settings.sessionSecret)
  whole = createRequestHandler(build, 'production')
  small = createRequestHandler(informantBuild(build), 'production')
}, 30_000)
afterAll(() => entry.db.destroy())

async function askedOf(handler: Handler, path: string, cookie: string) {
  const context = { nonce: 'n', requestId: 'r', clientAddress: '127.0.0.1', drained: async () => {} }
  const request = new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } })
  const answer = await handler(request, context)
  const text = await answer.text()
  return {
    status: answer.status,
    headers: [...answer.headers],
    // every opening of an element's page has a name of its own
    text: text.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) =>
      id === scene.assignmentId || id === scene.sentAssignmentId ? id : '…',
    ),
  }
}

test('the small build has exactly the routes of the informants and the catch-all', () => {
  const kept = Object.keys(informantBuild(build).routes).sort()
  const informants = Object.keys(build.routes).filter((id) => /^routes\/(answer-|link$)/.test(id))
  const expected = ['root', 'routes/informant', 'routes/not-found', ...informants]
  // links.csv and answers.csv lie below a study
  expect(kept).toEqual(expected.filter((id) => !id.endsWith('-csv')).sort())
  expect(Object.keys(informantBuild(build).assets.routes).sort()).toEqual(kept)
})

test('every address of an informant is answered the same by both builds', async () => {
  const rows = Object.values(routeTable).map(({ path }) => path(scene))
  const paths = rows.filter((path) => isInformantPath(path.split('?', 1)[0] ?? ''))
  expect(paths).toHaveLength(9)
  const strays = [
    '/link',
    '/link/unknown',
    '/link/a/b',
    '/answer/',
    '/answer/unknown/review',
    '/answer/x/y/z',
  ]
  for (const path of [...paths, ...paths.map((path) => `${path}.data`), ...strays]) {
    for (const actor of ['visitor', 'informant', 'lead'] as const) {
      const cookie = scene.cookies[actor]
      expect([path, actor, await askedOf(small, path, cookie)]).toEqual([
        path,
        actor,
        await askedOf(whole, path, cookie),
      ])
    }
  }
})

test('addresses that only begin like an informant’s go to the whole build', () => {
  expect(
    ['/links', '/answers.csv', '/answer.data', '/LINK/x', '/', '/studies/link'].map(isInformantPath),
  ).toEqual([false, false, false, false, false, false])
  expect(['/link/x', '/link', '/answer', '/answer/x/save'].map(isInformantPath)).toEqual([
    true,
    true,
    true,
    true,
  ])
})
