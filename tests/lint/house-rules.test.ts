import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What may not be written where, and the rule that says so. */
const breaches: [rule: string, path: string, source: string][] = [
  ['no-restricted-imports', 'survey/a.ts', `import { x } from '#db/schema.ts'\nx()`],
  ['no-restricted-imports', 'survey/b.ts', `import { x } from '../db/schema.ts'\nx()`],
  [
    'no-restricted-imports',
    'survey/c.ts',
    `import type { X } from '#app/settings.server.ts'\nexport type Y = X`,
  ],
  [
    'no-restricted-imports',
    'survey/d.ts',
    `import { Model } from 'survey-core'\nexport const m = new Model()`,
  ],
  ['no-restricted-imports', 'survey/f.ts', `import { readFileSync } from 'node:fs'\nreadFileSync('x')`],
  ['no-restricted-imports', 'survey/e.ts', `export const load = () => import('#analysis/dataset.ts')`],
  ['no-restricted-imports', 'codes/a.ts', `export { x } from '#db/schema.ts'`],
  [
    'no-restricted-imports',
    'analysis/a.ts',
    `import type { Database } from '#db/schema.ts'\nexport type D = Database`,
  ],
  ['no-restricted-imports', 'analysis/b.ts', `import { readFileSync } from 'node:fs'\nreadFileSync('x')`],
  ['no-restricted-imports', 'analysis/c.ts', `import { itemsOf } from '#survey/questionnaire.ts'\nitemsOf()`],
  ['no-restricted-globals', 'analysis/d.ts', `export const f = new Intl.NumberFormat('da')`],
  ['no-restricted-globals', 'analysis/e.ts', `export const f = () => crypto.randomUUID()`],
  ['no-restricted-properties', 'analysis/f.ts', `export const f = () => Math.random()`],
  ['no-restricted-globals', 'analysis/g.ts', `export const f = () => Date.now()`],
  ['house(no-clock)', 'analysis/h.ts', `export const f = () => new Date()`],
  ['no-restricted-imports', 'analysis/i.ts', `import { x } from '../db/schema.ts'\nx()`],
  ['no-restricted-imports', 'analysis/flags/a.ts', `import { x } from '../../app/db.server.ts'\nx()`],
  ['no-restricted-imports', 'analysis/j.ts', `import { main } from '#commands/analyse.ts'\nmain()`],
  ['no-restricted-imports', 'analysis/k.ts', `import fs from 'fs'\nfs.readFileSync('x')`],
  ['no-restricted-imports', 'analysis/l.ts', `import { z } from 'zod'\nz.string()`],
  ['no-restricted-imports', 'analysis/m.ts', `export const f = () => import('../app/db.server.ts')`],
  ['no-restricted-globals', 'analysis/n.ts', `export const f = () => globalThis.Math.random()`],
  ['no-restricted-globals', 'analysis/o.ts', `export const f = () => performance.now()`],
  ['no-restricted-globals', 'analysis/p.ts', `export const f = () => process.env.TZ`],
  ['no-restricted-globals', 'analysis/q.ts', `const Clock = Date\nexport const f = () => new Clock()`],
  ['no-restricted-globals', 'analysis/r.ts', `export const f = (at: string) => new Date(at).getDay()`],
  ['no-restricted-globals', 'analysis/s.ts', `export const f = () => console.log('x')`],
  ['no-restricted-globals', 'analysis/t.ts', `export const f = () => fetch('x')`],
  ['no-restricted-properties', 'analysis/u.ts', `const { random } = Math\nexport const f = () => random()`],
  ['no-restricted-properties', 'analysis/v.ts', `export const f = (a: string) => a.localeCompare('b')`],
  ['house(no-alias-of-math)', 'analysis/w.ts', `const M = Math\nexport const f = () => M.random()`],
  ['house(no-alias-of-math)', 'analysis/x.ts', `export const f = (name: 'random') => Math[name]()`],
  ['no-new-func', 'analysis/y.ts', `export const f = () => new Function('return 1')()`],
  ['no-restricted-imports', 'analysis/statistics/d.ts', `import { x } from '../field.ts'\nx()`],
  ['no-restricted-imports', 'analysis/statistics/e.ts', `import { x } from '../figures-of.ts'\nx()`],
  ['no-restricted-imports', 'analysis/statistics/f.ts', `import { x } from 'simple-git'\nx()`],
  ['no-restricted-imports', 'analysis/statistics/a.ts', `import { x } from '../dataset.ts'\nx()`],
  ['no-restricted-imports', 'analysis/statistics/b.ts', `import { z } from 'zod'\nz.string()`],
  ['no-restricted-properties', 'analysis/statistics/c.ts', `export const f = () => Math.random()`],
  ['no-restricted-imports', 'db/queries/a.ts', `import { x } from '#app/db.server.ts'\nx()`],
  ['no-restricted-imports', 'db/queries/b.ts', `import { x } from '../../app/db.server.ts'\nx()`],
  [
    'no-restricted-imports',
    'db/queries/c.ts',
    `import { itemsOf } from '#survey/questionnaire.ts'\nitemsOf()`,
  ],
  ['house(no-clock)', 'db/queries/d.ts', `export const f = () => new Date().toISOString()`],
  ['no-restricted-properties', 'db/queries/e.ts', `export const f = () => Date.now()`],
  [
    'no-restricted-properties',
    'db/queries/f.ts',
    `import { sql } from 'kysely'\nexport const f = (a: string) => sql.raw(a)`,
  ],
  [
    'house(no-db-in-transaction)',
    'db/queries/g.ts',
    `export const f = (db: Db) => db.transaction().execute(async (trx) => { await trx.x(); await db.selectFrom('x') })`,
  ],
  [
    'house(no-db-in-transaction)',
    'app/routes/h.ts',
    `export const f = () => db.transaction().setIsolationLevel('serializable').execute((trx) => insertThing(db, trx))`,
  ],
  [
    'no-restricted-imports',
    'db/migrations/2026-01-01-a.ts',
    `import { roles } from '../schema.ts'\nroles.at(0)`,
  ],
  ['no-restricted-imports', 'db/migrations/2026-01-01-b.ts', `import { x } from '#survey/catalogue.ts'\nx()`],
  [
    'no-restricted-imports',
    'app/components/a.tsx',
    `import { findPractice } from '#db/queries/practices.ts'\nfindPractice()`,
  ],
  ['no-restricted-imports', 'app/components/b.tsx', `import { db } from '#app/db.server.ts'\ndb.x()`],
  ['no-restricted-imports', 'app/routes/a.tsx', `import { then } from '#tests/support/fixtures.ts'\nthen()`],
  ['no-restricted-imports', 'server/a.ts', `import { db } from '#app/db.server.ts'\ndb.x()`],
  [
    'react(no-danger)',
    'app/routes/b.tsx',
    `export const B = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />`,
  ],
  [
    'house(no-style-attribute)',
    'app/routes/c.tsx',
    `export const C = () => <p style={{ color: 'red' }}>x</p>`,
  ],
  ['no-explicit-any', 'app/a.ts', `export const a = JSON.parse('1') as any`],
  ['ban-ts-comment', 'app/b.ts', `// @ts-ignore\nexport const b: number = 'x'`],
]

/** What looks alike and is right. */
const sound: [path: string, source: string][] = [
  ['survey/sound.ts', `import type { Item } from './questionnaire.ts'\nexport type I = Item`],
  [
    'analysis/sound.ts',
    `import type { Item } from '#survey/questionnaire.ts'\nimport { mean } from './statistics/mean.ts'\nexport const m = (i: Item[]) => mean(i)`,
  ],
  [
    'analysis/statistics/sound.ts',
    `import { sum } from 'simple-statistics'\nimport { figures } from '../figure.ts'\nimport { mean } from './mean.ts'\nexport const m = () => figures({ m: Math.max(mean(sum([1]))) }, {})`,
  ],
  [
    'db/queries/sound.ts',
    `import type { AnswerRow } from '#analysis/dataset.ts'\nexport const f = (db: Db, at: string): Promise<AnswerRow> => db.transaction().execute((trx) => trx.x({ db: 1, at: new Date(at) }))\nexport const g = (db: Db) => db.selectFrom('x')`,
  ],
  [
    'db/migrations/2026-01-01-sound.ts',
    `import { sql, type Kysely } from 'kysely'\nexport const up = (db: Kysely<unknown>) => db.x(sql\`a\`)`,
  ],
  [
    'db/migrations/list.ts',
    `import * as first from './2026-01-01-sound.ts'\nexport const migrations = { first }`,
  ],
  [
    'app/components/sound.tsx',
    `import type { Role } from '#db/schema.ts'\nexport const S = ({ role }: { role: Role }) => <p className="x">{role}</p>`,
  ],
  [
    'app/routes/sound.tsx',
    `import { findPractice } from '#db/queries/practices.ts'\nexport const loader = () => findPractice(new Date())`,
  ],
  [
    'server/sound.ts',
    `import type { Settings } from '#app/settings.server.ts'\nexport const f = (s: Settings) => s.port`,
  ],
]

let folder = ''
let faults: { path: string; rule: string }[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'praksiskort-lint-'))
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  cpSync('lint', join(folder, 'lint'), { recursive: true })
  for (const [path, source] of [...breaches.map(([, path, source]) => [path, source] as const), ...sound]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${source}\n`)
  }
  faults = lint(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a breach of a house rule fails', () => {
  test.each(breaches)('%s in %s', (rule, path) => {
    expect(faults.filter((fault) => fault.path === path).map((fault) => fault.rule)).toContainEqual(
      expect.stringContaining(rule),
    )
  })
})

describe('what is right passes', () => {
  test.each(sound)('%s', (path) => {
    expect(faults.filter((fault) => fault.path === path)).toEqual([])
  })
})

function lint(cwd: string): { path: string; rule: string }[] {
  const run = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '-f', 'json'], {
    cwd,
    encoding: 'utf8',
  })
  const report = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] }
  return report.diagnostics.map(({ code, filename }) => ({ path: filename, rule: code }))
}
