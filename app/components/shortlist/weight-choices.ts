import { useMessages } from '#app/messages/use-messages.ts'
import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import type { Choice } from '../field.tsx'
import type { RuleNames } from './rule-names.ts'

/** A profile that can be chosen. */
export interface OfferedProfile {
  readonly id: string
  readonly name: string
  readonly number: number
  readonly kind: WeightProfile['kind']
}

type Choices = (Choice | { label: string; choices: readonly Choice[] })[]

/** What weights can be chosen from, by the text of those that a rule holds already. */
export function useWeightChoices(profiles: readonly OfferedProfile[], names: RuleNames) {
  const { rule: text } = useMessages()
  const offered = (kinds: readonly WeightProfile['kind'][]): Choices => {
    const choices = profiles
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, name, number, kind }) => ({
        value: `profile:${id}`,
        label: `${text.weightChoices.profile(name, number)} (${text.profileKinds[kind]})`,
      }))
    return choices.length === 0 ? [] : [{ label: text.weightChoices.profiles, choices }]
  }
  const kept = (held: string | undefined): Choices => {
    const what = held === undefined ? null : sourceIn(held, text, names)
    return what === null ? [] : [{ value: 'held', label: text.weightChoices.held(what) }]
  }
  return {
    ofScenario: (held: string | undefined): Choices => [
      { value: 'equal', label: text.weightChoices.equal },
      { value: 'categories', label: text.weightChoices.categories },
      ...kept(held),
      ...offered(['numbers', 'order', 'bounds']),
    ],
    ofSpace: (held: string | undefined): Choices => [
      { value: 'any', label: text.weightChoices.any },
      ...kept(held),
      ...offered(['order', 'bounds']),
    ],
  }
}

/** Where held weights come from, or what they are of. */
function sourceIn(
  held: string,
  text: ReturnType<typeof useMessages>['rule'],
  names: RuleNames,
): string | null {
  try {
    const { weightSource, source = weightSource, weights, order } = JSON.parse(held)
    if (source?.kind === 'equal_categories') return text.weightChoices.categories
    if (typeof source?.name === 'string') return text.weightChoices.profile(source.name, source.number)
    if (Array.isArray(order)) return text.words.order(order.map((id) => names.element(String(id))))
    return weights === null ? null : text.profileKinds[weights === undefined ? 'bounds' : 'numbers']
  } catch {
    return null
  }
}
