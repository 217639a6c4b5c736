import type { WeightSource } from '#analysis/shortlist/weight-profile.ts'
import type { Messages } from '#app/messages/da.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import type { ShownScenario } from '#app/report/list/shown-settings.ts'
import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import type { Language } from '#db/schema.ts'
import type { RuleNames } from './rule-names.ts'

export type LoadedScenario = LoadedRule['scenarios'][number]

/** What it takes to say a rule. */
export interface Says {
  readonly messages: Messages
  readonly language: Language
  readonly names: RuleNames
}

/** What a scenario is called: its name, or what it does: a rule asks for a model, a list says which model it was, if it can. */
export function scenarioTitle(
  scenario: Omit<LoadedScenario, 'basis'> & {
    readonly basis: LoadedScenario['basis'] | ShownScenario['basis'] | 'model'
  },
  { rule: { words, methods: _, ...text }, choices }: Messages,
): string {
  if (scenario.name !== undefined) return scenario.name
  const { weights, weightSource, thresholds, aggregation } = scenario
  const source = weightSource && sourceName(weightSource, text)
  const extras = [
    scenario.withoutFlagged && words.withoutFlagged,
    aggregation && aggregation !== 'mean_of_informants' && choices.aggregation[aggregation],
    weights !== null && (source ?? words.otherWeights),
    thresholds !== null && words.withThresholds,
    scenario.method === 'topsis' && words.topsis,
  ].filter((extra) => typeof extra === 'string')
  return [words.scenarioOf[scenario.basis], ...extras].join(', ')
}

/** The weights of a scenario: where they come from, and the share of each element. */
export function weightWords(
  weights: LoadedScenario['weights'],
  source: WeightSource | undefined,
  { messages: { rule: text }, language, names }: Says,
): string {
  if (weights === null) return text.weightChoices.equal
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const shares = Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([id, weight]) => text.words.weightOf(names.element(id), formatShare(weight / total, language, 1)))
    .join(', ')
  return source ? text.words.from(sourceName(source, text), shares) : shares
}

/** The weights that are thought possible. */
export function spaceWords(
  { weightSpace: { source, order = [], lower = {}, upper = {} } }: LoadedRule,
  { messages: { rule: text }, language, names }: Says,
): string {
  const bounded = [...new Set([...Object.keys(lower), ...Object.keys(upper)])]
  const parts = [
    ...(order.length > 0 ? [text.words.order(order.map((id) => names.element(id)))] : []),
    ...bounded.map((id) =>
      text.words.bound(
        names.element(id),
        formatShare(lower[id] ?? 0, language, 1),
        formatShare(upper[id] ?? 1, language, 1),
      ),
    ),
  ]
  if (parts.length === 0) return text.weightChoices.any
  return source ? text.words.from(sourceName(source, text), parts.join(', ')) : parts.join(', ')
}

/** As many decimals as the number has, at most three. */
export function decimals(value: number, language: Language): string {
  const text = String(Number(value.toFixed(3)))
  return formatNumber(value, language, text.split('.')[1]?.length ?? 0)
}

function sourceName(
  source: WeightSource,
  { weightChoices, profileKinds }: Pick<Messages['rule'], 'weightChoices' | 'profileKinds'>,
): string {
  if (source.kind === 'equal_categories') return weightChoices.categories
  return `${weightChoices.profile(source.name, source.number)} (${profileKinds[source.kind]})`
}
