import { commentFieldOf, elementsOf, itemsOf, optionsOf, type Questionnaire } from './questionnaire.ts'

/** What is stored for an item: a rating, or why there is none. */
export type AnswerValue =
  | { readonly rating: number; readonly missing: null }
  | { readonly rating: null; readonly missing: -1 | -7 | -8 }

/** One accepted change: an item's answer or an element's comment. */
export type Change =
  | { readonly kind: 'answer'; readonly item: string; readonly value: AnswerValue }
  | { readonly kind: 'comment'; readonly element: string; readonly text: string }

/** Why a field was refused. */
export type FieldFault = 'unknown_field' | 'wrong_type' | 'not_an_option' | 'too_long'

export interface AnswerValidator {
  readonly questionnaire: string
  /**
   * Checks raw values by field id (`e04_1`, `e04_comment`), all or nothing.
   *
   * @param fields value as a number, a decimal text of one (`"4"`, `"-7"`), `null` or `''` (take the answer away, stored as −1);
   *   comments as text, `null` for none. Only own properties count, so hostile names (`__proto__`) are unknown fields.
   * @returns the changes in the order of the fields, comments in normal form C without control characters; or a fault
   *   for each field that has one.
   */
  check(
    fields: Readonly<Record<string, unknown>>,
  ): { readonly changes: readonly Change[] } | { readonly faults: Readonly<Record<string, FieldFault>> }
}

type FieldCheck = (value: unknown) => Change | FieldFault

const skipped: AnswerValue = { rating: null, missing: -1 }
const validators = new WeakMap<Questionnaire, AnswerValidator>()

/** The validator of a questionnaire: it alone decides what is stored. Built at the first call, then kept. */
export function answerValidator(questionnaire: Questionnaire): AnswerValidator {
  const kept = validators.get(questionnaire)
  if (kept) return kept
  const checks = fieldChecks(questionnaire)
  const validator: AnswerValidator = {
    questionnaire: questionnaire.id,
    check(fields) {
      const changes: Change[] = []
      const faults: [string, FieldFault][] = []
      for (const field of Object.keys(fields)) {
        const outcome = checks.get(field)?.(fields[field]) ?? 'unknown_field'
        if (typeof outcome === 'string') faults.push([field, outcome])
        else changes.push(outcome)
      }
      // fromEntries defines own properties, also for the name __proto__
      return faults.length > 0 ? { faults: Object.fromEntries(faults) } : { changes }
    },
  }
  validators.set(questionnaire, validator)
  return validator
}

/** The field id under which a change is sent and acknowledged. */
export function fieldOf(change: Change): string {
  return change.kind === 'answer' ? change.item : commentFieldOf(change.element)
}

function fieldChecks(questionnaire: Questionnaire): ReadonlyMap<string, FieldCheck> {
  const values = answerValues(questionnaire)
  const checks = new Map<string, FieldCheck>()
  for (const { id } of itemsOf(questionnaire)) {
    checks.set(id, (raw) => {
      const empty = raw === null || raw === ''
      if (!empty && typeof raw !== 'number' && typeof raw !== 'string') return 'wrong_type'
      const value = empty ? skipped : values.get(raw)
      return value ? { kind: 'answer', item: id, value } : 'not_an_option'
    })
  }
  for (const { id } of elementsOf(questionnaire)) {
    checks.set(commentFieldOf(id), (raw) => {
      if (raw !== null && typeof raw !== 'string') return 'wrong_type'
      const text = cleanText(raw ?? '')
      if (text.length > questionnaire.commentMaxLength) return 'too_long'
      return { kind: 'comment', element: id, text }
    })
  }
  return checks
}

/** What each option stores, by its number and by the text of its number. */
function answerValues(questionnaire: Questionnaire): ReadonlyMap<number | string, AnswerValue> {
  const values = new Map<number | string, AnswerValue>()
  const add = (number: number, value: AnswerValue) => values.set(number, value).set(String(number), value)
  for (const { value } of questionnaire.scale) add(value, { rating: value, missing: null })
  for (const { value } of optionsOf(questionnaire)) {
    if (value === -7 || value === -8) add(value, { rating: null, missing: value })
  }
  return values
}

/** Text as it is stored: normal form C, lines end in \n, no control characters but tab and newline, no half characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
}
