import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionExamples, bodyOf, type ActionExample } from '#tests/support/action-examples.ts'
import { oneFieldAway, seeded, wild, type Malformed } from '#tests/support/malformed.ts'
import { buildScene, type Scene } from '#tests/support/scene.ts'
import { ask, openSite, type Site } from '#tests/support/site.ts'

const bodies = 5000
const atOnce = 10
const seed = 20261122

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 30_000)
afterAll(() => site.close())

/** The server in front refuses in plain text, and never with 409 or 422: those are our own parsers'. */
function reachedParser({ status, type }: { status: number; type: string }): boolean {
  return [409, 422].includes(status) || ([400, 413].includes(status) && !type.startsWith('text/plain'))
}

/** Every column name, in both spellings: what somebody would try to write through a form. */
async function columnNames(): Promise<string[]> {
  const tables = await site.db.withoutPlugins().introspection.getTables()
  const names = tables.flatMap((table) => table.columns.map((column) => column.name))
  return [
    ...new Set(
      names.flatMap((name) => [name, name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]),
    ),
  ]
}

const examples = Object.entries(actionExamples).flatMap(([routeId, list]) =>
  list.map((example, index) => ({ name: `${routeId} ${index + 1}`, example })),
)
const each = Math.ceil(bodies / examples.length)
const reached = { all: 0, parser: 0 }

async function send(example: ActionExample, scene: Scene, malformed: Malformed) {
  const answer = await ask(site.server, example.path(scene), scene.cookies[example.as], malformed)
  reached.all += 1
  if (reachedParser(answer)) reached.parser += 1
  return { how: malformed.how, status: answer.status }
}

test.each(examples)(
  '$name: no fault and no row, whatever is sent',
  async ({ name, example }) => {
    const scene = await buildScene(site.db, site.server.secret)
    const random = seeded(seed + name.length * 31 + examples.findIndex((one) => one.example === example))
    const columns = await columnNames()
    const before = site.digest()
    for (let sent = 0; sent < each; sent += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, each - sent) }, (_, index) =>
        (sent + index) % 2 === 0
          ? oneFieldAway(random, example, scene, columns)
          : wild(random, example, scene),
      )
      const answers = await Promise.all(batch.map((malformed) => send(example, scene, malformed)))
      expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([])
      if (site.digest() !== before)
        throw new Error(`one of these wrote: ${batch.map(({ how }) => how).join('; ')}`)
    }
    // the example itself is still accepted, so what was refused was refused for what was wrong with it
    const answer = await ask(
      site.server,
      example.path(scene),
      scene.cookies[example.as],
      bodyOf(example, scene),
    )
    expect(answer.status).toBe(example.status)
  },
  120_000,
)

test('at least four of five reached our own parsers', () => {
  const share = reached.parser / reached.all
  process.stdout.write(
    `malformed bodies: ${reached.all} sent, ${(share * 100).toFixed(1)} % reached our parsers\n`,
  )
  expect(reached.all).toBeGreaterThanOrEqual(bodies)
  expect(share).toBeGreaterThanOrEqual(0.8)
})
