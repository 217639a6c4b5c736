import { data } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import type { InvalidFields } from '#app/http/form.ts'
import { listPracticeNames } from '#db/queries/results.ts'
import type { DecidedMeanwhile, NotDecided } from './decide.server.ts'

/** What a page says of a form that did not lead to anything, with everything that was typed. */
export interface Rejected {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
  readonly refusal: Extract<NotDecided, { status: 409 }>['refusal'] | null
  /** What the practices are called that were ticked or to be swapped with, by id: they may not be on the page any more. */
  readonly named: Readonly<Record<string, string>>
  /** Those that somebody else decided about meanwhile. */
  readonly practices: readonly string[]
  /** What they decided, where it is about decisions. */
  readonly meanwhile: readonly DecidedMeanwhile[]
}

export async function notDecided(waveId: string, values: Rejected['values'], outcome: NotDecided) {
  const of = { values, named: await namesOf(waveId, values), practices: [], meanwhile: [] }
  if (outcome.status === 422) {
    return data<Rejected>({ ...of, invalid: outcome.invalid, refusal: null }, { status: 422 })
  }
  const { practices, meanwhile } = outcome.refusal === 'overtaken' ? outcome : of
  return data<Rejected>(
    { ...of, invalid: undefined, refusal: outcome.refusal, practices, meanwhile },
    { status: 409 },
  )
}

async function namesOf(
  waveId: string,
  { practice = '', with: other = '' }: Rejected['values'],
): Promise<Rejected['named']> {
  const ids = new Set([...practice.split(','), other].filter(Boolean))
  if (ids.size === 0) return {}
  const all = await listPracticeNames(db, waveId)
  return Object.fromEntries(all.flatMap(({ id, name }) => (ids.has(id) ? [[id, name]] : [])))
}
