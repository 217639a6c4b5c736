import type { RuleScenario, SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { Language } from '#db/schema.ts'
import { canonicalJson } from '#survey/digest.ts'
import { numberText, readNumberText, type NumberKind } from './number-text.ts'
import { checkedGates, countedGates, ruleNumbers, stratumText, type RuleFields } from './rule-controls.ts'

/**
 * The fields that a form of this rule would show, and send back untouched.
 *
 * @param elements ids of the questionnaire's elements.
 */
export function ruleFields(rule: SelectionRule, elements: readonly string[], language: Language): RuleFields {
  const fields: Record<string, string> = {}
  const put = (name: string, value: number | null | undefined, kind: NumberKind) =>
    putNumber(fields, name, value ?? null, kind, language)
  const { difference, deviance, gates, steps, quotas, scenarios, weightSpace } = rule
  const numbers = { ...rule, ...deviance, profileWeight: difference.profileWeight }
  for (const [name, kind] of Object.entries(ruleNumbers)) {
    put(name, numbers[name as keyof typeof ruleNumbers], kind)
  }
  for (const gate of checkedGates) if (gates[gate]) fields[`gate-${gate}`] = 'yes'
  for (const gate of countedGates) put(`gate-${gate}`, gates[gate], 'whole')
  for (const role of gates.requiredRoles) fields[`role-${role}`] = 'yes'
  fields['difference'] = difference.attributes === null ? 'all' : 'some'
  for (const attribute of difference.attributes ?? []) fields[`differs-${attribute}`] = 'yes'
  fields['steps'] = String(steps.length)
  for (const [at, { strategy, picks }] of steps.entries()) {
    fields[`step-${at}-strategy`] = strategy
    put(`step-${at}-picks`, picks, 'whole')
  }
  fields['quotas'] = String(quotas.length)
  for (const [at, quota] of quotas.entries()) {
    fields[`quota-${at}-stratum`] = stratumText(quota)
    put(`quota-${at}-minimum`, quota.minimum, 'whole')
    put(`quota-${at}-maximum`, quota.maximum, 'whole')
  }
  fields['scenarios'] = String(scenarios.length)
  for (const [at, scenario] of scenarios.entries()) putScenario(fields, at, { scenario, elements, language })
  const isAny = Object.keys(weightSpace).length === 0
  fields['space'] = isAny ? 'any' : 'held'
  if (!isAny) fields['space-held'] = canonicalJson(weightSpace)
  return fields
}

function putScenario(
  fields: Record<string, string>,
  at: number,
  {
    scenario,
    elements,
    language,
  }: { scenario: RuleScenario; elements: readonly string[]; language: Language },
): void {
  const { id, name, basis, weights, weightSource, thresholds, withoutFlagged } = scenario
  const own = (suffix: string) => `scenario-${at}-${suffix}`
  fields[own('id')] = id
  fields[own('name')] = name ?? ''
  fields[own('basis')] = basis
  fields[own('flagged')] = withoutFlagged ? 'without' : 'with'
  fields[own('aggregation')] = scenario.aggregation ?? ''
  fields[own('method')] = scenario.method ?? ''
  putNumber(fields, own('share'), scenario.minimumAnsweredShare ?? null, 'percent', language)
  fields[own('weights')] = weights === null ? 'equal' : 'held'
  if (weights !== null) {
    fields[own('held')] = canonicalJson({ weights, ...(weightSource && { weightSource }) })
  }
  putNumber(fields, own('met'), thresholds?.met ?? null, 'whole', language)
  fields[own('threshold-all')] = ''
  for (const element of elements) {
    putNumber(fields, own(`threshold-${element}`), thresholds?.of[element] ?? null, 'plain', language)
  }
}

function putNumber(
  fields: Record<string, string>,
  name: string,
  value: number | null,
  kind: NumberKind,
  language: Language,
): void {
  fields[name] = value === null ? '' : numberText(value, kind, language)
  if (value !== null && readNumberText(fields[name], kind) !== value) fields[`${name}-exact`] = String(value)
}
