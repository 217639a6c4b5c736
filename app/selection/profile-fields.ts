import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import type { Language } from '#db/schema.ts'
import { numberText } from './number-text.ts'
import type { RuleFields } from './rule-controls.ts'

/** The fields of a profile's form, as a new version begins: those of the version before, or empty ones. */
export function profileFields(
  kept: { readonly name: string; readonly profile: WeightProfile } | null,
  kind: WeightProfile['kind'],
  elements: readonly string[],
  language: Language,
): RuleFields {
  const same = kept?.profile.kind === kind ? kept.profile : null
  const row = (id: string): [string, string][] => {
    const shown = (value: number | undefined, how: 'plain' | 'percent') =>
      value === undefined ? '' : numberText(value, how, language)
    switch (kind) {
      case 'numbers':
        return [[`weight-${id}`, shown(same?.kind === 'numbers' ? same.weights[id] : undefined, 'plain')]]
      case 'order': {
        const place = same?.kind === 'order' ? same.order.indexOf(id) : -1
        return [[`place-${id}`, place < 0 ? '' : String(place + 1)]]
      }
      case 'bounds': {
        const { lower = {}, upper = {} } = same?.kind === 'bounds' ? same : {}
        return [
          [`lower-${id}`, shown(lower[id], 'percent')],
          [`upper-${id}`, shown(upper[id], 'percent')],
        ]
      }
    }
  }
  return { name: kept?.name ?? '', ...Object.fromEntries(elements.flatMap(row)) }
}
