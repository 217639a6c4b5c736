import { formatNumber, formatShare, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import { checkedGates, countedGates } from '#app/selection/rule-controls.ts'
import type { RuleNames } from './rule-names.ts'
import {
  decimals,
  scenarioTitle,
  spaceWords,
  weightWords,
  type LoadedScenario,
  type Says,
} from './scenario-words.ts'

/** One setting of a rule in words. */
export interface RuleLine {
  /** The same for the same setting of another rule. */
  readonly key: string
  readonly label: string
  readonly text: string
  /** What it is to the last character; words may leave decimals out. */
  readonly exact: string
}

export interface RuleGroup {
  readonly key: string
  readonly heading: string
  readonly lines: readonly RuleLine[]
}

/** Says a rule in words, whole. */
export function useRuleLines(names: RuleNames): (rule: LoadedRule) => RuleGroup[] {
  const messages = useMessages()
  const language = useLanguage()
  return (rule) => {
    const says: Says = { messages, language, names }
    const { rule: text } = messages
    return [
      { key: 'choice', heading: text.choiceHeading, lines: choiceLines(rule, says) },
      { key: 'gates', heading: text.gatesHeading, lines: gateLines(rule, says) },
      ...rule.scenarios.map((scenario, at) => ({
        key: `scenario ${scenario.id}`,
        heading: `${text.scenarioNumber(at + 1)}: ${scenarioTitle(scenario, messages)}${at === 0 ? ` (${text.makesList})` : ''}`,
        lines: scenarioLines(scenario, says),
      })),
      { key: 'settings', heading: text.settingsHeading, lines: settingLines(rule, says) },
    ]
  }
}

function lineOf(key: string, label: string | undefined, text: string, value: unknown): RuleLine {
  return { key, label: label ?? key, text: sentenceCase(text), exact: JSON.stringify(value ?? null, inOrder) }
}

/** Properties by name, so that the same value always is the same text. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Key of the line that says there are no quotas. */
export const noQuotas = 'quotas'

function choiceLines({ k, steps, quotas }: LoadedRule, { messages: { rule: text }, names }: Says) {
  const { words, fields } = text
  const planned = steps.reduce((sum, { picks }) => sum + picks, 0)
  const said = steps.map(({ strategy, picks }) => words.step(text.strategies[strategy], picks))
  if (steps.length > 0 && planned < k) said.push(words.rest(k - planned))
  return [
    lineOf('k', fields['k'], words.k(k), k),
    lineOf('steps', fields['steps'], said.length > 0 ? said.join('; ') : words.noSteps, steps),
    ...(quotas.length === 0 ? [lineOf(noQuotas, fields['quotas'], words.noQuotas, [])] : []),
    ...quotas.map((quota) => {
      const { attribute, value, minimum, maximum } = quota
      const stratum = names.stratum(attribute, value)
      return lineOf(
        `quota ${JSON.stringify([attribute, value])}`,
        `${fields['quotas']}: ${stratum}`,
        words.quota(minimum, maximum),
        { minimum, maximum },
      )
    }),
  ]
}

function gateLines({ gates }: LoadedRule, { messages: { rule: text, words: codes } }: Says) {
  const { words, fields } = text
  const { requiredRoles } = gates
  return [
    ...checkedGates.map((gate) =>
      lineOf(gate, fields[`gate-${gate}`], gates[gate] ? words.on : words.off, gates[gate]),
    ),
    ...countedGates.map((gate) => {
      const least = gates[gate]
      return lineOf(gate, fields[`gate-${gate}`], least === null ? words.off : words.atLeast(least), least)
    }),
    lineOf(
      'requiredRoles',
      fields['roles'],
      requiredRoles.length === 0
        ? words.off
        : words.list(requiredRoles.map((role) => (codes.roles as Record<string, string>)[role] ?? role)),
      requiredRoles,
    ),
  ]
}

function scenarioLines(scenario: LoadedScenario, { messages, language, names }: Says): RuleLine[] {
  const { rule: text, choices } = messages
  const { words, fields } = text
  const { name, basis, weights, weightSource, thresholds, withoutFlagged, aggregation, method } = scenario
  const share = scenario.minimumAnsweredShare
  const limits = Object.entries(thresholds?.of ?? {}).map(([id, limit]) =>
    words.weightOf(names.element(id), decimals(limit, language)),
  )
  return [
    lineOf('name', fields['name'], name ?? words.noName, name),
    lineOf('basis', fields['basis'], text.bases[basis], basis),
    lineOf('weights', fields['weights'], weightWords(weights, weightSource, { messages, language, names }), {
      weights,
      weightSource,
    }),
    lineOf(
      'thresholds',
      fields['thresholds'],
      thresholds === null ? words.noThresholds : words.thresholds(thresholds.met, limits.join(', ')),
      thresholds,
    ),
    lineOf(
      'flagged',
      fields['flagged'],
      text.flaggedChoices[withoutFlagged ? 'without' : 'with'],
      withoutFlagged,
    ),
    lineOf(
      'aggregation',
      fields['aggregation'],
      choices.aggregation[aggregation ?? 'mean_of_informants'],
      aggregation ?? 'mean_of_informants',
    ),
    lineOf(
      'share',
      fields['share'],
      share === undefined ? words.asRule : formatShare(share, language, 1),
      share,
    ),
    lineOf('method', fields['method'], text.methods[method ?? 'weighted_mean'], method ?? 'weighted_mean'),
  ]
}

function settingLines(rule: LoadedRule, says: Says): RuleLine[] {
  const { rule: text } = says.messages
  const { language, names } = says
  const { fields, words } = text
  const { attributes, profileWeight } = rule.difference
  const whole = (
    key: 'seed' | 'draws' | 'scenarioDraws' | 'bootstrapReplicates' | 'weightDraws' | 'confidenceDraws',
  ) => lineOf(key, fields[key], formatNumber(rule[key], language), rule[key])
  const share = (key: 'minimumAnsweredShare' | 'minimumProbability') =>
    lineOf(key, fields[key], formatShare(rule[key], language, 1), rule[key])
  const plain = (key: string, value: number) => lineOf(key, fields[key], decimals(value, language), value)
  return [
    share('minimumAnsweredShare'),
    lineOf('space', fields['space'], spaceWords(rule, says), rule.weightSpace),
    share('minimumProbability'),
    lineOf(
      'difference',
      fields['difference'],
      attributes === null
        ? words.allAttributes
        : attributes.length === 0
          ? words.noAttributes
          : words.list(attributes.map((name) => names.attribute(name))),
      attributes,
    ),
    plain('profileWeight', profileWeight),
    plain('disagreement', rule.deviance.disagreement),
    plain('elementLead', rule.deviance.elementLead),
    whole('seed'),
    whole('draws'),
    whole('scenarioDraws'),
    whole('bootstrapReplicates'),
    whole('weightDraws'),
    whole('confidenceDraws'),
  ]
}
