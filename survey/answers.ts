import { questionCheck, writtenText, type FieldFault, type QuestionCheck } from './question-answers.ts'
import { itemsOf, optionsOf, pagesOf, type Questionnaire } from './questionnaire.ts'

/** What is stored for an item: a rating, or why there is none. */
export type AnswerValue =
  | { readonly rating: number; readonly missing: null }
  | { readonly rating: null; readonly missing: -1 | -7 | -8 }

/** One accepted change: an item's answer, or the text of any other field. */
export type Change =
  | { readonly kind: 'answer'; readonly item: string; readonly value: AnswerValue }
  | { readonly kind: 'text'; readonly field: string; readonly text: string }

export interface AnswerValidator {
  readonly questionnaire: string
  /**
   * Checks raw values by field id (`e04_1`, `e04_comment`), all or nothing.
   *
   * @param fields value as a number, a decimal text of one (`"4"`, `"-7"`), `null` or `''` (take the answer away, stored as −1);
   *   comments as text, `null` for none; questions as in `questionCheck`. Only own properties count, so hostile names (`__proto__`) are unknown fields.
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
  return change.kind === 'answer' ? change.item : change.field
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
  const addText = (field: string, check: QuestionCheck) =>
    checks.set(field, (raw) => {
      const checked = check(raw)
      return typeof checked === 'string' ? checked : { kind: 'text', field, ...checked }
    })
  const comment = writtenText(questionnaire.commentMaxLength)
  for (const page of pagesOf(questionnaire)) {
    for (const question of page.questions) addText(question.id, questionCheck(question))
    if (page.comment !== null) addText(page.comment, comment)
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
