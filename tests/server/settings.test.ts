import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings, SettingsError } from '#app/settings.server.ts'

const enough = 'thirty-two characters and a few more'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'praksiskort-settings-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings({ DATABASE_URL: 'sqlite::memory:', ...environment })
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

test.each([
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  ['PORT', { PORT: 'eighty' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: '0' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'praksiskort.dk' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://praksiskort.dk/under' }],
  ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
  ['SESSION_SECRET', { DATABASE_URL: 'postgres://db/praksiskort' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.dk' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.dk' }],
  ['MAIL_FROM', { MAIL_FROM: 'not an address' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'all' }],
])('a wrong %s is told in one sentence that names it: %o', (name, environment) => {
  const problems = problemsOf(environment)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^${name} .+\\.`))
})

test('several problems are told at once', () => {
  expect(problemsOf({ PORT: 'x', TRUSTED_PROXIES: 'x', SMTP_URL: 'x' })).toHaveLength(3)
})

test('plain http is refused for any address but this machine', () => {
  expect(problemsOf({ PUBLIC_URL: 'http://praksiskort.dk' })).toEqual([
    'PUBLIC_URL must use https, except on this machine itself (http://localhost).',
  ])
  expect(problemsOf({ PUBLIC_URL: 'http://127.0.0.2:3000' })).toHaveLength(1)
  expect(problemsOf({ PUBLIC_URL: 'http://localhost.evil.dk' })).toHaveLength(1)
  for (const url of ['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:8080']) {
    expect(problemsOf({ PUBLIC_URL: url })).toEqual([])
  }
})

test('cookies are secure when people reach us by https, and only then', () => {
  const settings = (url: string) => readSettings({ DATABASE_URL: 'sqlite::memory:', PUBLIC_URL: url })
  expect(settings('https://praksiskort.dk').secure).toBe(true)
  expect(settings('http://localhost:3000').secure).toBe(false)
})

test('an empty value counts as absent', () => {
  const settings = readSettings({ DATABASE_URL: 'sqlite::memory:', PORT: '', HOST: '', SMTP_URL: '' })
  expect([settings.port, settings.host, settings.smtpUrl]).toEqual([3000, '127.0.0.1', null])
})

test('the secret is made once, kept beside the database, and for its owner only', () => {
  const path = folder()
  const environment = { DATABASE_URL: `sqlite:${join(path, 'data', 'a.db')}` }
  const first = readSettings(environment).sessionSecret
  const file = join(path, 'data', 'session-secret')
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toBe(first)
  expect(readSettings(environment).sessionSecret).toBe(first)
  expect(readSettings({ ...environment, SESSION_SECRET: enough }).sessionSecret).toBe(enough)
})

test('a damaged secret stops the start: new links would not match those handed out', () => {
  const path = folder()
  writeFileSync(join(path, 'session-secret'), 'half')
  expect(problemsOf({ DATABASE_URL: `sqlite:${join(path, 'a.db')}` })).toEqual([
    `${join(path, 'session-secret')} is damaged: set SESSION_SECRET, or restore the file.`,
  ])
})
