import { pointWeights, type WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { db } from '#app/db.server.ts'
import { typedFields } from '#app/http/form.ts'
import { insertWeightProfile } from '#db/queries/weight-profiles.ts'
import { canonicalJson } from '#survey/digest.ts'
import { fieldReader, type FieldReader } from './field-reader.ts'
import type { FieldFault } from './read-rule-fields.ts'
import type { RuleFields } from './rule-controls.ts'
import { ruleLimits } from './rule-limits.ts'
import { nameText } from './weight-format.ts'

type Sent = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** What the page of weight profiles shows after a form that kept nothing. */
export interface ProfileAnswer {
  readonly status: 409 | 422
  readonly values: RuleFields
  readonly faults: readonly FieldFault[]
  readonly because: 'faults' | 'overtaken' | 'unchanged'
}

/** Keeps a version of a weight profile as a form says it. */
export async function saveProfile(
  sent: Sent,
  elements: readonly string[],
  about: { readonly studyId: string; readonly by: string; readonly at: string },
): Promise<'saved' | ProfileAnswer> {
  const reader = fieldReader(sent)
  const values = typedFields(sent)
  const name = reader.text('name', ruleLimits.name)?.trim().normalize('NFC') ?? ''
  if (!nameText.safeParse(name).success) reader.refuse('name', name === '' ? 'name_missing' : 'invalid_text')
  const reason = reader.text('reason', ruleLimits.reason)?.trim() ?? ''
  if (reason === '') reader.refuse('reason', 'reason_missing')
  const after = reader.text('after')
  if (after === null || !/^\d{1,6}$/.test(after)) reader.refuse('form', 'unrecognized_keys')
  const profile = writtenProfile(reader, elements)
  if (reader.unread().length > 0) reader.refuse('form', 'unrecognized_keys')
  const faults = [...reader.refused].map(([field, code]) => ({ field, ...toldApart(code) }))
  if (faults.length > 0 || !profile) return { status: 422, values, faults, because: 'faults' }
  const { status } = await insertWeightProfile(db, {
    ...about,
    name,
    after: Number(after),
    text: canonicalJson(profile),
    reason,
  })
  return status === 'saved' ? status : { status: 409, values, faults: [], because: status }
}

/** A code of a fault may bring what it is about: `sum:98.5`. */
function toldApart(code: string): Pick<FieldFault, 'code' | 'detail'> {
  const [name = code, detail = null] = code.split(':')
  return { code: name, detail }
}

function writtenProfile(reader: FieldReader, elements: readonly string[]): WeightProfile | null {
  const kind = reader.text('kind')
  if (kind === 'numbers') return writtenNumbers(reader, elements)
  if (kind === 'order') return writtenOrder(reader, elements)
  if (kind === 'bounds') return writtenBounds(reader, elements)
  reader.refuse('form', 'unrecognized_keys')
  return null
}

/** In thousandths of a per cent, so that what sums to 100 on paper does so here. */
function writtenNumbers(reader: FieldReader, elements: readonly string[]): WeightProfile {
  const weights = numbersOf(reader, 'weight', elements)
  const sum = Object.values(weights).reduce((total, weight) => total + Math.round(weight * 1000), 0)
  if (sum !== 100_000) reader.refuse('sum', `sum:${sum / 1000}`)
  return { kind: 'numbers', weights }
}

function writtenOrder(reader: FieldReader, elements: readonly string[]): WeightProfile {
  const places = new Map<number, string>()
  for (const id of elements) {
    const place = reader.number(`place-${id}`, 'whole')
    // a free element would come before those that are placed last
    if (place === undefined) reader.refuse(`place-${id}`, 'place')
    if (place === undefined || place === null) continue
    if (place < 1 || place > elements.length) reader.refuse(`place-${id}`, 'place')
    else if (places.has(place)) reader.refuse(`place-${id}`, 'place_twice')
    else places.set(place, id)
  }
  return { kind: 'order', order: [...places].sort(([a], [b]) => a - b).map(([, id]) => id) }
}

function writtenBounds(reader: FieldReader, elements: readonly string[]): WeightProfile {
  const profile: WeightProfile = {
    kind: 'bounds',
    lower: numbersOf(reader, 'lower', elements, 'percent'),
    upper: numbersOf(reader, 'upper', elements, 'percent'),
  }
  const { lower, upper } = profile
  for (const id of elements) {
    if ((lower[id] ?? 0) > (upper[id] ?? 1)) reader.refuse(`upper-${id}`, 'below_minimum')
  }
  if (Object.keys(lower).length + Object.keys(upper).length === 0) reader.refuse('sum', 'no_bounds')
  const isWithin = [...Object.values(lower), ...Object.values(upper)].every((bound) => bound <= 1)
  if (isWithin && pointWeights(profile, elements) === null) reader.refuse('sum', 'not_reachable')
  return profile
}

function numbersOf(
  reader: FieldReader,
  start: string,
  elements: readonly string[],
  kind: 'plain' | 'percent' = 'plain',
): Record<string, number> {
  const most = kind === 'percent' ? 1 : 100
  const found: [string, number][] = []
  for (const id of elements) {
    const value = reader.number(`${start}-${id}`, kind)
    if (value === undefined || value === null) continue
    if (value < 0 || value > most) reader.refuse(`${start}-${id}`, 'percent')
    else found.push([id, value])
  }
  return Object.fromEntries(found)
}
