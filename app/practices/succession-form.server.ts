import { data } from '@remix-run/node'
import { z } from 'zod'
import { sortKeyOf } from '#db/practice-keys.ts'
import type { KnownPractice } from '#db/queries/practices.ts'
import type { NewSuccession, SuccessionOutcome } from '#db/queries/succeed-practices.ts'
import type { SuccessionKind } from '#db/schema.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { PracticeForm, ScopeForm, shownIn } from './practice-form.server.ts'
import type { Predecessors } from './predecessors.server.ts'
import { prefillFrom } from './succession-prefill.ts'

/** More parts than these are split in two steps. */
export const mostSuccessors = 6

/** What a form says that was not saved. */
export interface RejectedSuccession {
  readonly values: Readonly<Record<string, string>>
  readonly successors: number
  readonly invalid: InvalidFields | undefined
  readonly fault: 'ended' | 'changed_meanwhile' | null
}

const Head = z.object({
  reason: z.string().trim().min(1).max(2000),
  seen: z.string().regex(/^[0-9a-f]{16}( [0-9a-f]{16}){0,20}$/),
  unstarted: z.coerce.number().int().min(0).max(1_000_000),
})

type Read = Pick<NewSuccession, 'kind' | 'to' | 'reason' | 'unstarted'> & { readonly seen: readonly string[] }

/**
 * Reads what practices end as.
 *
 * @param ending names of those that end: no new one may be called as they are.
 * @returns `asked` when it can be done; else the form again, `isResized` when that is what was asked for.
 */
export async function readSuccessionForm(
  request: Request,
  kind: SuccessionKind,
  ending: readonly { readonly name: string }[],
): Promise<{ asked: Read | null; rejected: RejectedSuccession; isResized: boolean }> {
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  const count = kind === 'merge' ? 1 : Number(/^[2-6]$/.exec(values.successors ?? '')?.[0] ?? 2)
  const rejected = { values, successors: count, invalid: undefined, fault: null }
  if (values.intent === 'more' || values.intent === 'fewer') {
    const wanted = values.intent === 'more' ? count + 1 : count - 1
    const successors = kind === 'merge' ? 1 : Math.min(mostSuccessors, Math.max(2, wanted))
    return { asked: null, rejected: { ...rejected, successors }, isResized: true }
  }
  const places = Array.from({ length: count }, (_, place) => `p${place + 1}_`)
  const head = Head.safeParse(fields)
  const whole = wholeForm(places).safeParse(withLevels(fields, places))
  const successors = places.map((prefix) => successorOf(fields, prefix))
  const invalid: InvalidFields = {
    ...(whole.success ? {} : invalidFields(whole.error)),
    ...Object.assign({}, ...successors.map((successor) => successor.invalid)),
    ...nameFaults(values, places, ending),
    ...(head.success ? {} : invalidFields(head.error)),
  }
  const to = successors.flatMap(({ practice }) => practice ?? [])
  if (Object.keys(invalid).length > 0 || !head.success || to.length !== count) {
    return { asked: null, rejected: { ...rejected, invalid }, isResized: false }
  }
  const { seen, ...said } = head.data
  return { asked: { kind, to, seen: seen.split(' '), ...said }, rejected, isResized: false }
}

/** The answer to what could not be saved, with everything that was typed. @throws Response 404. */
export function refusedSuccession(
  outcome: Exclude<SuccessionOutcome, { status: 'succeeded' }>,
  rejected: RejectedSuccession,
) {
  if (outcome.status === 'unknown') throw notFound()
  if (outcome.status === 'code_taken') {
    const names = Object.keys(rejected.values).filter((name) => /^p\d_code$/.test(name))
    const codes = names.map((name) => (rejected.values[name] ?? '').trim())
    const taken = names.filter((_, place) => outcome.codes.includes(codes[place] ?? ''))
    const fault = new Set(codes).size < codes.length ? 'code_twice' : 'code_taken'
    const invalid = Object.fromEntries(taken.map((name) => [name, fault]))
    return data({ ...rejected, invalid }, { status: 422 })
  }
  return data({ ...rejected, fault: outcome.status }, { status: 409 })
}

/** What the fields of the new practices hold before anybody has written. */
export function shownSuccessors({ practices }: Predecessors, kind: SuccessionKind): Record<string, string> {
  const { values, scope } = prefillFrom(practices)
  const shown = { ...shownIn(PracticeForm, values), ...shownIn(ScopeForm, scope) }
  const places = Array.from({ length: kind === 'merge' ? 1 : mostSuccessors }, (_, place) => place + 1)
  return Object.fromEntries(
    places.flatMap((place) => Object.entries(shown).map(([name, value]) => [`p${place}_${name}`, value])),
  )
}

/** Every field that the form has, and no other. */
function wholeForm(places: readonly string[]) {
  const own = [...Object.keys(PracticeForm.shape), ...Object.keys(ScopeForm.shape)]
  const names = places.flatMap((prefix) => own.map((name) => prefix + name))
  return z.strictObject({
    reason: z.string(),
    seen: z.string(),
    unstarted: z.string(),
    successors: z.literal(String(places.length)),
    intent: z.literal('save'),
    ...Object.fromEntries(names.map((name) => [name, z.string()])),
  })
}

/** No radio button chosen sends nothing. */
function withLevels(fields: Readonly<Record<string, unknown>>, places: readonly string[]) {
  return { ...Object.fromEntries(places.map((prefix) => [`${prefix}level`, ''])), ...fields }
}

function successorOf(
  fields: Readonly<Record<string, unknown>>,
  prefix: string,
): { practice: KnownPractice | null; invalid: Record<string, string> } {
  const all: Record<string, unknown> = withLevels(fields, [prefix])
  const own = (form: { shape: object }) =>
    Object.fromEntries(Object.keys(form.shape).map((name) => [name, all[prefix + name]]))
  const [practice, scope] = [PracticeForm.safeParse(own(PracticeForm)), ScopeForm.safeParse(own(ScopeForm))]
  if (practice.success && scope.success) {
    const made = { id: crypto.randomUUID(), values: practice.data, scope: scope.data }
    return { practice: made, invalid: {} }
  }
  const faults = {
    ...(practice.success ? {} : invalidFields(practice.error)),
    ...(scope.success ? {} : invalidFields(scope.error)),
  }
  const named = Object.entries(faults).map(([name, fault]) => [prefix + name, fault])
  return { practice: null, invalid: Object.fromEntries(named) as Record<string, string> }
}

function nameFaults(
  values: Readonly<Record<string, string>>,
  places: readonly string[],
  ending: readonly { readonly name: string }[],
): Record<string, string> {
  const taken = new Set(ending.map(({ name }) => sortKeyOf(name)))
  const faults: Record<string, string> = {}
  const seen = new Set<string>()
  for (const prefix of places) {
    const field = `${prefix}name`
    const typed = (values[field] ?? '').trim()
    if (typed === '') continue
    const key = sortKeyOf(typed)
    if (taken.has(key)) faults[field] = 'name_of_ended'
    else if (seen.has(key)) faults[field] = 'name_twice'
    seen.add(key)
  }
  return faults
}
