import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export interface Answered {
  readonly status: number
  readonly path: string
  readonly text: string
  /** Of the body as it came over the wire. */
  readonly bytes: number
}

/** A browser without script: one connection, a cookie, and gzip. Notes how long each request took. */
export class Browser {
  readonly timings: { method: 'GET' | 'POST'; ms: number }[] = []
  #cookie: string | undefined
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(
    private readonly port: number,
    cookie?: string,
  ) {
    this.#cookie = cookie
  }

  get(path: string): Promise<Answered> {
    return this.#followed('GET', path)
  }

  /** Posts a form and follows where it leads, as a browser does. */
  submit(path: string, fields: URLSearchParams): Promise<Answered> {
    return this.#followed('POST', path, fields.toString(), 'application/x-www-form-urlencoded')
  }

  /** Posts JSON and takes the answer as it is. */
  postJson(path: string, value: unknown): Promise<Answered & { location?: string }> {
    return this.#send('POST', path, JSON.stringify(value), 'application/json')
  }

  close(): void {
    this.#agent.destroy()
  }

  async #followed(method: 'GET' | 'POST', path: string, body?: string, type?: string): Promise<Answered> {
    let answered = await this.#send(method, path, body, type)
    for (let hops = 0; answered.location && hops < 5; hops += 1) {
      const { pathname, search } = new URL(answered.location, 'http://our.invalid')
      answered = await this.#send('GET', pathname + search)
    }
    return answered
  }

  #send(
    method: 'GET' | 'POST',
    path: string,
    body?: string,
    type?: string,
  ): Promise<Answered & { location?: string }> {
    const began = performance.now()
    const headers: Record<string, string | number> = {
      Host: `localhost:${this.port}`,
      'Accept-Encoding': 'gzip',
      Accept: 'text/html',
    }
    if (this.#cookie) headers.Cookie = this.#cookie
    if (body !== undefined) {
      headers.Origin = `http://localhost:${this.port}`
      headers['Content-Type'] = type ?? ''
      headers['Content-Length'] = Buffer.byteLength(body)
    }
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: this.port, path, method, headers, agent: this.#agent, timeout: 30_000 },
        (response) => {
          for (const line of response.headers['set-cookie'] ?? []) this.#cookie = line.split(';', 1)[0]
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            this.timings.push({ method, ms: performance.now() - began })
            const wire = Buffer.concat(chunks)
            const plain = response.headers['content-encoding'] === 'gzip' ? gunzipSync(wire) : wire
            const { location } = response.headers
            resolve({
              status: response.statusCode ?? 0,
              path,
              text: plain.toString('utf8'),
              bytes: wire.length,
              ...(location !== undefined && { location }),
            })
          })
        },
      )
      sent.on('timeout', () => sent.destroy(new Error(`${method} ${path}: no answer in 30 s`)))
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
