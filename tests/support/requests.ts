import { cookieName } from '#app/auth/cookie.server.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { insertSession } from '#db/queries/sessions.ts'

const origin = 'http://localhost:3000'

/** What the server in front hands over. */
export const context = {
  nonce: 'nonce',
  requestId: 'request',
  clientAddress: '127.0.0.1',
  drained: () => Promise.resolve(),
}

/** A session in the database, and the Cookie header that opens it. */
export async function cookieFor(rights: {
  accountId?: string
  assignments?: { id: string; linkVersion: number }[]
  language?: 'da' | 'en'
}): Promise<string> {
  const token = newToken()
  const { language = 'da', ...session } = rights
  await insertSession(db, { id: digestOf(token), at: new Date().toISOString(), replaces: null, ...session })
  return `${cookieName}=${language}.${token}`
}

export function get(path: string, cookie?: string): Request {
  return new Request(origin + path, { headers: cookie ? { Cookie: cookie } : {} })
}

/** A form as a browser posts it. */
export function post(path: string, fields: Record<string, string>, cookie?: string): Request {
  return new Request(origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) },
  })
}

/** The same of a form that can have files, told to be as long as it is. */
export async function postForm(path: string, form: FormData, cookie?: string): Promise<Request> {
  const sent = new Request(origin + path, { method: 'POST', body: form })
  const type = sent.headers.get('Content-Type') ?? ''
  const body = new Uint8Array(await sent.arrayBuffer())
  return new Request(origin + path, {
    method: 'POST',
    body,
    headers: {
      Origin: origin,
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(cookie ? { Cookie: cookie } : {}),
    },
  })
}
