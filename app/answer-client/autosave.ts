import type { FieldFault } from '#survey/question-answers.ts'
import { formatTime } from '#app/messages/format.ts'
import type { Fields } from './fields.ts'
import { ids, type AnswerPage, type FieldOutcome, type SaveReply } from './page.ts'
import type { SayStatus } from './status.ts'

const pause = 800
const slowestRetry = 30_000
const patience = 15_000

interface Envelope {
  readonly client: string
  readonly sequence: number
  readonly questionnaire: string
  readonly activeSeconds: number
  readonly fields: Readonly<Record<string, { value: string; revision: number }>>
}

/** What became of an envelope. `over` and `trouble` are tried again; the other refusals stay. */
type Outcome = SaveReply | Faults | 'trouble' | 'offline' | 'over' | 'closed' | 'submitted' | 'refused'

/** Nothing was saved, because of these. */
interface Faults {
  readonly faults: Readonly<Record<string, FieldFault>>
}

interface Surroundings {
  readonly page: AnswerPage
  readonly fields: Fields
  readonly seconds: { unsent(): number; acknowledge(told: number): void }
  say: SayStatus
  /** A value cannot be stored as it is; `null` when it may be tried again. */
  onFault(name: string, fault: FieldFault | null): void
  onConflict(name: string, outcome: FieldOutcome, settle: (choice: 'mine' | 'theirs') => void): void
}

/**
 * Saves what differs from what the server has acknowledged. Answers live in the page only: nothing is kept in the
 * browser, and an envelope that got no reply is sent again as it was until it gets one.
 */
export function autosaving({ page, fields, seconds, say, onFault, onConflict }: Surroundings) {
  const acknowledged = new Map(fields.names.map((name) => [name, fields.initial(name)]))
  const contested = new Set<string>()
  /** Values that were refused, by their fields: not sent again until they are changed. */
  const faulty = new Map<string, string>()
  let envelope: Envelope | null = null
  let sequence = 0
  let failures = 0
  /** What was said after the last save. */
  let settled = ''
  let refusal: Outcome | null = null
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const unsent = () =>
    fields.names.filter((name) => {
      const value = fields.read(name)
      return !contested.has(name) && value !== acknowledged.get(name) && value !== faulty.get(name)
    })

  function seal(): Envelope | null {
    const names = unsent()
    if (names.length === 0) return null
    sequence += 1
    return {
      client: page.client,
      sequence,
      questionnaire: page.questionnaire,
      activeSeconds: seconds.unsent(),
      fields: Object.fromEntries(
        names.map((name) => [name, { value: fields.read(name), revision: fields.revision(name) }]),
      ),
    }
  }

  /** One exchange: what is unsent now goes, and the reply is taken in. */
  async function exchange(): Promise<boolean> {
    envelope ??= seal()
    if (!envelope) return true
    const outcome = await post(page.saveTo, envelope)
    if (typeof outcome === 'string') {
      failures += 1
      // after these only the form's own post can tell what to do
      refusal = ['closed', 'submitted', 'refused'].includes(outcome) ? outcome : null
      say(textOf(outcome), 'trouble')
      if (!refusal) schedule(Math.min(slowestRetry, 1000 * 2 ** (failures - 1)))
      return false
    }
    failures = 0
    if ('faults' in outcome) setAside(envelope, outcome)
    else take(envelope, outcome)
    envelope = null
    return true
  }

  function setAside(sent: Envelope, { faults }: Faults): void {
    for (const [name, fault] of Object.entries(faults)) {
      faulty.set(name, sent.fields[name]?.value ?? '')
      onFault(name, fault)
    }
    sayFaulty()
  }

  /** Those that were set aside and are changed since are tried again. */
  function forgetMended(): void {
    for (const [name, value] of faulty) {
      if (fields.read(name) === value) continue
      faulty.delete(name)
      onFault(name, null)
    }
  }

  function sayFaulty(): void {
    const [first] = faulty.keys()
    if (first !== undefined) say(page.texts.faulty, 'trouble', { label: page.texts.goToFault, to: first })
  }

  function take(sent: Envelope, reply: SaveReply): void {
    seconds.acknowledge(sent.activeSeconds)
    for (const [name, outcome] of Object.entries(reply.fields)) {
      if (outcome.state === 'conflict') {
        contested.add(name)
        onConflict(name, outcome, (choice) => {
          contested.delete(name)
          fields.setBase(name, outcome.base)
          acknowledged.set(name, outcome.value)
          if (choice === 'theirs') fields.write(name, outcome.value)
          changed()
        })
      } else {
        acknowledged.set(name, sent.fields[name]?.value ?? '')
        fields.setBase(name, outcome.base)
      }
    }
    if (contested.size > 0)
      say(page.texts.conflict, 'trouble', { label: page.texts.goToConflict, to: ids.conflicts })
    else if (faulty.size > 0) sayFaulty()
    else if (unsent().length > 0) say(page.texts.unsaved, 'waiting')
    else {
      settled = page.texts.saved.replace('{time}', formatTime(reply.savedAt, page.language))
      say(settled, 'saved')
    }
  }

  function textOf(outcome: Exclude<Outcome, SaveReply | Faults>): string {
    return outcome === 'trouble' ? page.texts.failing : page.texts[outcome]
  }

  function schedule(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(), wait)
  }

  function attempt(): Promise<boolean> {
    clearTimeout(timer)
    running ??= exchange().finally(() => {
      running = null
      if (failures === 0 && unsent().length > 0) schedule(pause)
    })
    return running
  }

  /** To be called at every change on the page. */
  function changed(): void {
    if (refusal) return
    forgetMended()
    if (unsent().length === 0) {
      // changed back before it was saved
      if (!envelope && contested.size === 0 && faulty.size === 0) say(settled, 'saved')
    } else if (failures === 0) {
      say(page.texts.unsaved, 'waiting')
      schedule(pause)
    }
  }

  return {
    changed,
    /** Saves all there is. @returns whether the server has acknowledged it. */
    async flush(): Promise<boolean> {
      while (!refusal && (running || envelope || unsent().length > 0)) {
        if (!(await attempt())) return false
      }
      return !refusal && faulty.size === 0
    },
    /** The first field with a value that cannot be stored. */
    firstFaulty: (): string | undefined => fields.names.find((name) => faulty.has(name)),
    /** Tries at once what waits for its next try. */
    retry(): void {
      if (!refusal && (envelope || unsent().length > 0)) void attempt()
    },
    hasUnsent: () => envelope !== null || unsent().length > 0 || contested.size > 0 || faulty.size > 0,
    /** Whether trying again is of no use. */
    isRefused: () => refusal !== null,
    nextSequence: () => sequence + 1,
  }
}

async function post(address: string, envelope: Envelope): Promise<Outcome> {
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(envelope),
      // outlives the page when the person leaves meanwhile
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    return navigator.onLine ? 'trouble' : 'offline'
  }
  if (response.status === 401 || response.status === 404) return 'over'
  if (response.status === 409) return 'submitted'
  if (response.status === 410) return 'closed'
  if (response.status === 422) return faultsIn(await response.json().catch(() => null))
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return 'refused'
  try {
    return response.ok ? ((await response.json()) as SaveReply) : 'trouble'
  } catch {
    return 'trouble'
  }
}

/** An envelope that is none of ours is refused without telling of a field. */
function faultsIn(reply: { faults?: Faults['faults'] } | null): Faults | 'refused' {
  return reply?.faults && !Object.values(reply.faults).includes('unknown_field')
    ? { faults: reply.faults }
    : 'refused'
}
