import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scratchFolder, startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
const folder = scratchFolder()

beforeAll(async () => {
  server = await startServer({ databaseUrl: `sqlite:${folder.path}/refusals.db` })
}, 30_000)

afterAll(async () => {
  await server.stop()
  folder.remove()
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Sends exactly these headers: `fetch` would put in its own. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { hostname, port, method, path, headers: { Host: host, ...headers } },
      (incoming) => {
        let text = ''
        incoming.on('data', (chunk: Buffer) => (text += chunk.toString()))
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const form = 'application/x-www-form-urlencoded'

function post(path: string, headers: Record<string, string>, body = 'email=a&password=b'): Promise<Answer> {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': form, 'Content-Length': String(Buffer.byteLength(body)), ...headers },
    body,
  })
}

describe('every answer carries the security headers', () => {
  test.each([
    ['a page', '/', 200],
    ['a page that does not exist', '/no-such-page', 404],
    ['a redirect', '/studies', 302],
    ['data of a page', '/sign-in.data', 200],
    ['data of a page that does not exist', '/no-such-page.data', 404],
    ['a file', '/favicon.svg', 200],
    ['a file that does not exist', '/assets/no-such-file.js', 404],
    ['a refusal', '/?_data=root', 400],
    ['health', '/health', 200],
  ])('%s', async (_name, path, status) => {
    const { headers, ...answer } = await send(path)
    expect(answer.status).toBe(status)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-request-id']).toMatch(/^[\w-]{12}$/)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
    const isFile = path === '/favicon.svg'
    expect(headers['cache-control']).toBe(isFile ? 'public, max-age=3600' : 'no-store')
  })

  test('hashed files may be kept for ever', async () => {
    const style = /\/assets\/[\w.-]+\.css/.exec((await send('/')).text)?.[0] ?? ''
    expect((await send(style)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('every script of a hydrated page carries the nonce of its answer', async () => {
    const { headers, text } = await send('/sign-in')
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    const scripts = text.match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  })
})

describe('what another site can make a browser send', () => {
  const own = () => server.url
  const paths = ['/sign-in', '/sign-in.data', '/language', '/sign-out', '/studies/new', '/answer/x/save']
  const foreign: [string, () => Record<string, string>][] = [
    ['another site', () => ({ Origin: 'https://evil.dk' })],
    ['no origin at all', () => ({})],
    ['an opaque origin', () => ({ Origin: 'null' })],
    ['garbage', () => ({ Origin: 'garbage' })],
    ['a sibling host', () => ({ Origin: 'http://evil.localhost' })],
    ['our host by https', () => ({ Origin: own().replace('http:', 'https:') })],
    ['a host that begins like ours', () => ({ Origin: `${own()}.evil.dk` })],
    ['a forged X-Forwarded-Host', () => ({ Origin: 'https://evil.dk', 'X-Forwarded-Host': 'evil.dk' })],
    ['cross-site by Sec-Fetch-Site', () => ({ Origin: own(), 'Sec-Fetch-Site': 'cross-site' })],
    ['same-site by Sec-Fetch-Site', () => ({ 'Sec-Fetch-Site': 'same-site' })],
  ]
  test.each(foreign)('%s is refused on every kind of address', async (_name, headers) => {
    const answers = await Promise.all(paths.map((path) => post(path, headers())))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 403))
  })

  test('our own forms pass, with an Origin or with Sec-Fetch-Site alone', async () => {
    expect((await post('/sign-in', { Origin: own() })).status).toBe(422)
    expect((await post('/sign-in', { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(422)
    expect((await post('/sign-in', { Origin: own().replace('localhost', '127.0.0.1') })).status).toBe(422)
    expect((await post('/sign-in.data', { Origin: own(), 'Sec-Fetch-Site': 'same-origin' })).status).toBe(422)
  })
})

describe('odd requests get a plain refusal, never a fault', () => {
  const ours = () => ({ Origin: server.url })
  test.each<[string, () => Promise<Answer>, number]>([
    ['TRACE', () => send('/', { method: 'TRACE' }), 405],
    ['PUT', () => send('/', { method: 'PUT', headers: ours() }), 405],
    ['OPTIONS', () => send('/', { method: 'OPTIONS' }), 405],
    ['another host', () => send('/', { headers: { Host: 'evil.dk' } }), 400],
    ['a host that is none', () => send('/', { headers: { Host: ':::' } }), 400],
    ['a broken X-Forwarded-Host', () => send('/', { headers: { 'X-Forwarded-Host': 'a:b:c/' } }), 200],
    ['a broken X-Forwarded-Proto', () => send('/', { headers: { 'X-Forwarded-Proto': '::' } }), 200],
    ['a very long address', () => send(`/${'a'.repeat(3000)}`), 414],
    ['a very long query', () => send(`/?${'a'.repeat(3000)}`), 414],
    ['a very deep address', () => send('/a'.repeat(40)), 414],
    ['two slashes', () => send('//evil.dk/'), 400],
    ['a backslash', () => send('/\\evil.dk'), 400],
    ['half a percent sign', () => send('/%E0%A4%A'), 400],
    ['NUL in the path', () => send('/studies/%00'), 400],
    ['NUL in the query', () => send('/sign-in?to=%00'), 400],
    ['the old data requests', () => send('/sign-in?a=1&_data=routes%2Fsign-in'), 400],
    ['the old data requests, spelt out', () => send('/sign-in?%5Fdata=x'), 400],
    ['the old data requests, behind a second question mark', () => send('/sign-in?a?&_data=root'), 400],
    ['the manifest of routes', () => send('/__manifest?p=/a/b/c&version=x'), 404],
    ['routes that do not exist', () => send('/sign-in.data?_routes=a,b,%F0'), 200],
    [
      'JSON for a form',
      () => post('/sign-in', { ...ours(), 'Content-Type': 'application/json' }, '{"a":1}'),
      400,
    ],
    ['plain text', () => post('/sign-in', { ...ours(), 'Content-Type': 'text/plain' }), 415],
    ['a form without a type', () => post('/sign-in', { ...ours(), 'Content-Type': '' }), 415],
    [
      'multipart without a boundary',
      () => post('/sign-in', { ...ours(), 'Content-Type': 'multipart/form-data' }),
      400,
    ],
    [
      'multipart cut short',
      () =>
        post(
          '/sign-in',
          { ...ours(), 'Content-Type': 'multipart/form-data; boundary=x' },
          '--x\r\nContent-Disp',
        ),
      400,
    ],
    ['a body packed by the client', () => post('/sign-in', { ...ours(), 'Content-Encoding': 'gzip' }), 415],
    ['a form that is too large', () => post('/sign-in', ours(), `email=${'a'.repeat(300_000)}`), 413],
    ['a form where there is none', () => post('/health', ours()), 405],
    ['a form to a page that does not exist', () => post('/no-such-page', ours()), 404],
  ])('%s', async (_name, run, status) => {
    expect((await run()).status).toBe(status)
  })

  test('a body of unknown length is refused', async () => {
    const answer = await send('/sign-in', {
      method: 'POST',
      headers: { ...ours(), 'Content-Type': form, 'Transfer-Encoding': 'chunked' },
      body: 'email=a',
    })
    expect(answer.status).toBe(411)
  })
})

test('a body of very many fields is refused at once', async () => {
  const body = Array.from({ length: 50_000 }, (_, index) => index.toString(36)).join('&')
  const began = performance.now()
  expect((await post('/sign-in', { Origin: server.url }, body)).status).toBe(400)
  expect(performance.now() - began).toBeLessThan(2000)
})

test('no token, password or cookie ever reaches the log', async () => {
  const canary = 'kanariefugl-som-ingen-maa-se-0123456789'
  const quick = 'kanarie'
  const ours = { Origin: server.url, Cookie: `praksiskort=da.${canary}; other=${canary}` }
  const made = /account-link\/(\S+)/.exec(server.output())?.[1] ?? ''
  expect(made).toMatch(/^[\w-]{43}$/)
  const inLog = () => server.output().replace(/^Make the first account .*$/m, '')
  for (const path of [
    `/account-link/${canary}`,
    `/link/${canary}`,
    `/link/${canary}.data?_routes=routes/link`,
    `/${canary}`,
    `/sign-in?to=/account-link/${canary}`,
    `/answer/${canary}/scope?next=${canary}`,
    `/no?_data=${canary}`,
    `/link/%6b${canary.slice(1)}`,
  ]) {
    await send(path, { headers: { ...ours, Referer: `${server.url}/link/${canary}` } })
    await post(path, ours, `email=${canary}&password=${canary}&to=${canary}`)
    await post(path, { ...ours, 'Content-Type': 'application/json' }, `{"token":"${canary}",`)
  }
  await send(`/account-link/${made}`)
  await post(`/account-link/${made}`, ours, `name=Alma&email=alma%40eksempel.dk&password=${canary}`)

  expect(inLog()).toContain('"path":"/account-link/…"')
  expect(inLog()).not.toContain(quick)
  expect(inLog()).not.toContain(made)
})

test('the first account ends the first link', async () => {
  const made = /account-link\/(\S+)/.exec(server.output())?.[1] ?? ''
  expect((await send(`/account-link/${made}`)).status).toBe(404)
})

test('with an account in place a new start prints no link', async () => {
  const again = await startServer({ databaseUrl: server.databaseUrl })
  await again.stop()
  expect(again.output()).not.toContain('account-link')
})

test('many odd addresses leave the server quick', async () => {
  const odd = Array.from({ length: 400 }, (_, index) => {
    const segment = '%F0%9F/..;/~(.*)+[a]{9}'.slice(index % 7)
    return `/${Array.from({ length: (index % 14) + 1 }, () => encodeURIComponent(segment)).join('/')}?${index}`
  })
  const began = performance.now()
  for (let from = 0; from < odd.length; from += 20) {
    const answers = await Promise.all(odd.slice(from, from + 20).map((path) => send(path)))
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  }
  const asked = performance.now()
  expect((await send('/sign-in')).status).toBe(200)
  expect(performance.now() - asked).toBeLessThan(500)
  expect((asked - began) / odd.length).toBeLessThan(100)
})
