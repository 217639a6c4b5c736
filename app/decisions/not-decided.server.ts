import { data } from '@remix-run/node'
import type { InvalidFields } from '#app/http/form.ts'
import type { DecidedMeanwhile, NotDecided } from './decide.server.ts'

/** What a page says of a form that did not lead to anything, with everything that was typed. */
export interface Rejected {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
  readonly refusal: Extract<NotDecided, { status: 409 }>['refusal'] | null
  /** Those that somebody else decided about meanwhile. */
  readonly practices: readonly string[]
  /** What they decided, where it is about decisions. */
  readonly meanwhile: readonly DecidedMeanwhile[]
}

export function faulty(values: Rejected['values'], invalid: InvalidFields) {
  return data<Rejected>({ values, invalid, refusal: null, practices: [], meanwhile: [] }, { status: 422 })
}

export function notDecided(values: Rejected['values'], outcome: NotDecided) {
  if (outcome.status === 422) return faulty(values, outcome.invalid)
  const { practices, meanwhile } =
    outcome.refusal === 'overtaken' ? outcome : { practices: [], meanwhile: [] }
  return data<Rejected>(
    { values, invalid: undefined, refusal: outcome.refusal, practices, meanwhile },
    { status: 409 },
  )
}
