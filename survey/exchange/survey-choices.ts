import { isOptionCode } from '../field-names.ts'
import { asObject } from '../format-shape.ts'
import type { ImportFindings } from './import-notes.ts'
import type { ImportedScale } from './imported-questionnaire.ts'
import type { Option, QuestionOption, Text } from '../questionnaire.ts'
import { questionnaireLimits } from '../read-questionnaire.ts'
import { checkProperties } from './survey-properties.ts'
import { surveyText, type DefinitionLanguage } from './survey-texts.ts'

/** One choice as it stands in a file, before it is known whether it belongs to a scale. */
export interface ImportedChoice {
  readonly path: string
  readonly value: string | number | boolean
  readonly label: Text
  /** `true`, −7 or −8 when it is a way not to answer. */
  readonly missing: boolean | number
}

const choiceProperties = { read: new Set(['value', 'text', 'missing']), ignored: new Set<string>() }

/** The choices of a question, the values of a rating or the columns of a matrix. */
export function readChoices(
  value: unknown,
  path: string,
  language: DefinitionLanguage,
  findings: ImportFindings,
): readonly ImportedChoice[] | undefined {
  const { faults } = findings
  if (!Array.isArray(value)) return faults.add(path, 'wrong_type', { value, expected: 'list' })
  if (value.length > questionnaireLimits.options) {
    return faults.add(path, 'too_many', {
      value: value.length,
      expected: String(questionnaireLimits.options),
    })
  }
  const choices = value.map((one: unknown, index) => readChoice(one, `${path}[${index}]`, language, findings))
  return choices.every((choice) => choice !== undefined) ? choices : undefined
}

function readChoice(
  one: unknown,
  path: string,
  language: DefinitionLanguage,
  findings: ImportFindings,
): ImportedChoice | undefined {
  const { faults } = findings
  if (isPlain(one)) {
    const label = surveyText(one, path, language, findings)
    return label && { path, value: one, label, missing: false }
  }
  const choice = asObject(one, path, faults)
  if (!choice) return undefined
  checkProperties(choice, path, choiceProperties, findings)
  const value = own(choice, 'value')
  if (!isPlain(value))
    return faults.add(`${path}.value`, value === undefined ? 'missing' : 'wrong_type', { value })
  const missing = own(choice, 'missing') ?? false
  if (typeof missing !== 'boolean' && missing !== -7 && missing !== -8) {
    return faults.add(`${path}.missing`, 'unknown_value', { value: missing, expected: 'true, -7, -8' })
  }
  const label = surveyText(own(choice, 'text') ?? value, `${path}.text`, language, findings)
  return label && { path, value, label, missing }
}

/** Choices as a scale: points 1, 2, 3 … lowest first, and −7 and −8 for the ways not to answer. */
export function scaleOf(
  choices: readonly ImportedChoice[],
  findings: ImportFindings,
): ImportedScale | undefined {
  const { faults } = findings
  const before = faults.faults.length
  const scale: Option[] = []
  const noAnswers: Option[] = []
  for (const { path, value, label, missing } of choices) {
    const number = typeof missing === 'number' ? missing : numberOf(value)
    if (missing !== false || number === -7 || number === -8) {
      if (number !== -7 && number !== -8) faults.add(path, 'unknown_value', { value, expected: '-7, -8' })
      else if (noAnswers.some((known) => known.value === number))
        faults.add(path, 'duplicate_code', { value: number })
      else noAnswers.push({ value: number, label })
    } else if (number !== scale.length + 1) {
      faults.add(path, 'wrong_scale', { value, expected: String(scale.length + 1) })
      // one fault says it; the rest would follow from it
      return undefined
    } else {
      if (noAnswers.length > 0) findings.note('moved', path, String(value))
      scale.push({ value: number, label })
    }
    if (String(number) !== String(value))
      findings.note('recoded', path, `${String(value).slice(0, 20)} → ${number}`)
  }
  if (scale.length > questionnaireLimits.points) {
    faults.add(choices[0]?.path ?? '', 'too_many', {
      value: scale.length,
      expected: String(questionnaireLimits.points),
    })
  }
  return faults.faults.length === before ? { scale, noAnswers } : undefined
}

/** Choices as options of a question that does not count. */
export function optionsFrom(
  choices: readonly ImportedChoice[],
  findings: ImportFindings,
): readonly QuestionOption[] | undefined {
  const { faults } = findings
  const before = faults.faults.length
  const codes = new Set<string>()
  const options = choices.map(({ path, value, label, missing }) => {
    const code = String(value)
    if (!isOptionCode(code)) faults.add(path, 'bad_code', { value })
    else if (codes.has(code)) faults.add(path, 'duplicate_code', { value })
    codes.add(code)
    if (missing !== false) findings.note('ignored', path, 'missing')
    return { code, label }
  })
  return faults.faults.length === before ? options : undefined
}

/** An own property; `undefined` when there is none. */
export function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function isPlain(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && isFinite(value))
  )
}

function numberOf(value: string | number | boolean): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d{1,2}$/.test(value) ? Number(value) : null
}
