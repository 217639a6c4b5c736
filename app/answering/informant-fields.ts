import type { InvalidFields } from '#app/http/form.ts'
import { formatNumber } from '#app/messages/format.ts'
import { factsOf, scopeCheckOf, type Degrees } from '#survey/informant-wording.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'

/** What was asked about scope or informant, and how an answer to it reads. */
export interface InformantField {
  /** Name of the form field and of the response's column. */
  readonly name: string
  readonly label: Text
  /** A stored or typed value as a person reads it; as it was typed when it is no answer to this. */
  shown(value: string | number): Text | string
}

/** What is asked about the scope, in the order of the page. */
export function scopeFields(questionnaire: Questionnaire): readonly InformantField[] {
  const { verdict, objection, level, citizensPerYear, scopeText } = scopeCheckOf(questionnaire)
  return [
    { name: 'scopeVerdict', label: verdict.text, shown: chosen(verdict) },
    { name: 'scopeObjection', label: objection.text, shown: String },
    { name: 'scopeLevel', label: level.text, shown: degreeOf(level.levels) },
    { name: 'scopeCitizensPerYear', label: citizensPerYear.text, shown: numeral },
    { name: 'scopeText', label: scopeText.text, shown: String },
  ]
}

/** What is asked about the informant, in the order of the page. */
export function factFields(questionnaire: Questionnaire): readonly InformantField[] {
  const { statedRole, closeness, knowledge, tenureYears, ownStake, answerMode } = factsOf(questionnaire)
  return [
    { name: 'statedRole', label: statedRole.text, shown: chosen({ ...statedRole.roles }) },
    { name: 'closeness', label: closeness.text, shown: degreeOf(closeness.degrees) },
    { name: 'knowledge', label: knowledge.text, shown: degreeOf(knowledge.degrees) },
    { name: 'tenureYears', label: tenureYears.text, shown: numeral },
    { name: 'ownStake', label: ownStake.text, shown: chosen(ownStake) },
    ...(answerMode
      ? [{ name: 'answerMode', label: answerMode.text, shown: chosen({ ...answerMode.modes }) }]
      : []),
  ]
}

/** What was wrong on the page, by codes that have words of their own for what is asked here. */
export function faultsOfInformant(invalid: InvalidFields | undefined): InvalidFields | undefined {
  if (!invalid) return undefined
  return Object.fromEntries(Object.entries(invalid).map(([name, fault]) => [name, ownFault(name, fault)]))
}

/** One line of what was answered; `null` when it was skipped. */
export interface GivenLine {
  readonly name: string
  readonly label: Text
  readonly value: Text | string | null
}

/** What was answered, field by field. An objection is named only when there is one. */
export function givenLines(
  fields: readonly InformantField[],
  response: Readonly<Record<string, unknown>>,
): readonly GivenLine[] {
  return fields.flatMap(({ name, label, shown }) => {
    const value = response[name]
    const isGiven = (typeof value === 'string' && value !== '') || typeof value === 'number'
    if (!isGiven && name === 'scopeObjection') return []
    return [{ name, label, value: isGiven ? shown(value) : null }]
  })
}

const chosen = (labels: object) => (value: string | number) =>
  new Map<string, Text>(Object.entries(labels)).get(String(value)) ?? String(value)

const degreeOf = (degrees: Degrees) => (value: string | number) => degrees[Number(value) - 1] ?? String(value)

function numeral(value: string | number): Text | string {
  if (typeof value === 'string') return value
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2
  return { da: formatNumber(value, 'da', decimals), en: formatNumber(value, 'en', decimals) }
}

function ownFault(name: string, fault: string): string {
  if (name === 'scopeObjection' && fault === 'missing') return 'objection_missing'
  if (name === 'scopeCitizensPerYear') return 'citizens_format'
  return name === 'tenureYears' ? 'years_format' : fault
}
