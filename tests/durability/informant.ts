import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a field holds as far as its client was told: the last acknowledged value and revision. */
export interface Acknowledged {
  readonly value: string
  readonly revision: number
}

interface Envelope {
  readonly sequence: number
  readonly activeSeconds: number
  readonly fields: Readonly<Record<string, { value: string; revision: number }>>
}

interface Reply {
  readonly fields: Readonly<Record<string, { state: string; revision: number; value: string }>>
}

/**
 * An open page that saves without pause, as the answering page does: one save under way at a time, and a save that got
 * no reply is sent again as it was. It keeps a ledger of what was acknowledged.
 */
export class Informant {
  readonly ledger = new Map<string, Acknowledged>()
  /** Sent and not yet answered: the server may or may not have stored it. */
  underWay: Envelope | null = null
  /** A request is out at this moment: not only waiting to try again. */
  isAwaitingReply = false
  acknowledgedSeconds = 0
  acknowledgedSaves = 0
  repeats = 0
  readonly faults: string[] = []
  readonly #client = randomUUID()
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #sequence = 0
  #ended = false

  constructor(
    readonly responseId: string,
    private readonly address: { port: number; path: string; cookie: string },
    private readonly questionnaire: string,
    private readonly items: readonly string[],
    private readonly random: () => number,
  ) {}

  /** Saves until `end` is called and nothing is unanswered. */
  async work(): Promise<void> {
    while (!this.#ended) {
      const envelope = this.#seal()
      this.underWay = envelope
      let reply = await this.#send(envelope)
      while (reply === null) {
        await sleep(50)
        this.repeats += 1
        reply = await this.#send(envelope)
      }
      this.#acknowledge(envelope, reply)
      this.underWay = null
    }
    this.#agent.destroy()
  }

  end(): void {
    this.#ended = true
  }

  /** One to three items, each with a value other than the one before, so that every save adds a revision. */
  #seal(): Envelope {
    const fields: Record<string, { value: string; revision: number }> = {}
    const count = 1 + Math.floor(this.random() * 3)
    while (Object.keys(fields).length < count) {
      const item = this.items[Math.floor(this.random() * this.items.length)] ?? ''
      const before = this.ledger.get(item)
      const others = ['1', '2', '3', '4', '5', '-7', '-8'].filter((value) => value !== before?.value)
      const value = others[Math.floor(this.random() * others.length)] ?? ''
      fields[item] = { value, revision: before?.revision ?? 0 }
    }
    this.#sequence += 1
    return { sequence: this.#sequence, activeSeconds: 1, fields }
  }

  #acknowledge(envelope: Envelope, reply: Reply): void {
    this.acknowledgedSaves += 1
    this.acknowledgedSeconds += envelope.activeSeconds
    for (const [item, { value, revision }] of Object.entries(envelope.fields)) {
      const told = reply.fields[item]
      if (told?.state !== 'saved' || told.revision !== revision + 1 || told.value !== value) {
        this.faults.push(`${item}: sent ${value} on ${revision}, was told ${JSON.stringify(told)}`)
      }
      this.ledger.set(item, { value, revision: revision + 1 })
    }
  }

  async #send(envelope: Envelope): Promise<Reply | null> {
    this.isAwaitingReply = true
    const reply = await this.#post(envelope)
    this.isAwaitingReply = false
    return reply
  }

  /** @returns `null` when there was no answer, or one that says to try again. */
  #post(envelope: Envelope): Promise<Reply | null> {
    const { port, path, cookie } = this.address
    const body = JSON.stringify({
      client: this.#client,
      questionnaire: this.questionnaire,
      ...envelope,
    })
    return new Promise((resolve) => {
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        Host: `localhost:${port}`,
        Origin: `http://localhost:${port}`,
        Cookie: cookie,
      }
      const sent = request(
        { host: '127.0.0.1', port, path, method: 'POST', agent: this.#agent, headers },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => (text += chunk))
          response.on('error', () => resolve(null))
          response.on('close', () => {
            if (!response.complete) return resolve(null)
            if (response.statusCode === 200) return resolve(JSON.parse(text) as Reply)
            this.faults.push(`${response.statusCode}: ${text.slice(0, 200)}`)
            resolve(null)
          })
        },
      )
      sent.on('error', () => resolve(null))
      sent.end(body)
    })
  }
}
