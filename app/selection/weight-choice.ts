import { categoryWeights, namedIn, pointWeights, weightSpaceOf } from '#analysis/shortlist/weight-profile.ts'
import type { KeptWeightProfile } from '#db/queries/weight-profiles.ts'
import type { FieldReader } from './field-reader.ts'
import type { RuleBounds } from './rule-limits.ts'

/** What weights can be chosen from. */
export interface WeightOptions {
  /** Ids of the elements of each category. */
  readonly categories: readonly (readonly string[])[]
  /** Profiles of the study, all versions. */
  readonly profiles: readonly KeptWeightProfile[]
}

/** The longest text of weights that a rule holds. */
const heldLength = 6_000

/** The weights that a scenario's controls say: equal, a profile's, or those that the rule holds already. */
export function chosenWeights(
  reader: FieldReader,
  at: number,
  { elements }: RuleBounds,
  { categories, profiles }: WeightOptions,
): object {
  const field = `scenario-${at}-weights`
  const choice = reader.text(field)
  const held = reader.optionalText(`scenario-${at}-held`, heldLength)
  if (choice === 'equal') return { weights: null }
  if (choice === 'categories') {
    return { weights: categoryWeights(categories), weightSource: { kind: 'equal_categories' } }
  }
  if (choice === 'held') return heldIn(held, ['weights', 'weightSource']) ?? refused(reader, field)
  const kept = profiles.find(({ id }) => choice === `profile:${id}`)
  if (!kept) return refused(reader, field)
  const { profile, name, number } = kept
  if (!isUsable(kept, elements)) return refused(reader, field, 'other_elements')
  const weights = pointWeights(profile, elements)
  if (!weights) return refused(reader, field, 'not_reachable')
  return { weights, weightSource: { kind: profile.kind, name, number } }
}

/** The weights that are thought possible: any, a profile's, or those that the rule holds already. */
export function chosenSpace(
  reader: FieldReader,
  { elements }: RuleBounds,
  { profiles }: WeightOptions,
): object {
  const choice = reader.text('space')
  const held = reader.optionalText('space-held', heldLength)
  if (choice === 'any') return {}
  if (choice === 'held') {
    return (
      heldIn(held, ['source', 'order', 'lower', 'upper']) ?? refused(reader, 'space', 'not_an_option', {})
    )
  }
  const kept = profiles.find(({ id }) => choice === `profile:${id}`)
  if (!kept) return refused(reader, 'space', 'not_an_option', {})
  if (!isUsable(kept, elements)) return refused(reader, 'space', 'other_elements', {})
  const { profile, name, number } = kept
  return { ...weightSpaceOf(profile), source: { kind: profile.kind, name, number } }
}

/** Whether a profile names only elements of the questionnaire that is asked with. */
export function isUsable({ profile }: KeptWeightProfile, elements: readonly string[]): boolean {
  return namedIn(profile).every((id) => elements.includes(id))
}

function refused(
  reader: FieldReader,
  field: string,
  code = 'not_an_option',
  instead: object = { weights: null },
) {
  reader.refuse(field, code)
  return instead
}

/** What the rule holds, by these names and no others; `null` for a text that is not that. */
function heldIn(text: string | null, names: readonly string[]): object | null {
  try {
    const held: unknown = text === null ? null : JSON.parse(text)
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return null
    return Object.keys(held).every((name) => names.includes(name)) ? held : null
  } catch {
    return null
  }
}
