import { createHash } from 'node:crypto'
import type { StoredAnswer, StoredText } from '#db/queries/response-contents.ts'
import type { AnswerValue } from '#survey/answers.ts'
import { textFieldsOf, type QuestionPage } from '#survey/questionnaire.ts'

/** A field of a page as it is stored. */
export interface FieldState {
  /** As a form sends it: a number in digits, a text, or nothing. */
  readonly value: string
  /** What the hidden field beside the control says: revision and value, a text by its digest. */
  readonly base: string
}

/** Every field of a page by its id, in the order of the page. */
export type PageValues = Readonly<Record<string, FieldState>>

export function pageValues(
  page: QuestionPage,
  answers: readonly StoredAnswer[],
  texts: readonly StoredText[],
): PageValues {
  const values: Record<string, FieldState> = {}
  for (const { id } of page.items) {
    const answer = answers.find(({ item }) => item === id)
    values[id] = fieldState(answer?.revision ?? 0, answer ? valueText(answer) : '')
  }
  for (const field of textFieldsOf(page)) {
    const stored = texts.find((one) => one.field === field)
    values[field] = fieldState(stored?.revision ?? 0, stored?.text ?? '')
  }
  return values
}

export function fieldState(revision: number, value: string): FieldState {
  return { value, base: baseOf(revision, value) }
}

/** A stored value as a form sends it; what was skipped is nothing. */
export function valueText(value: Pick<AnswerValue, 'rating' | 'missing'> | string): string {
  if (typeof value === 'string') return value
  if (value.rating !== null) return String(value.rating)
  return value.missing === -1 || value.missing === null ? '' : String(value.missing)
}

function baseOf(revision: number, value: string): string {
  return `${revision}:${digestOfText(value)}`
}

/** Short texts stand for themselves, so that a page can be read; comments become twelve characters. */
function digestOfText(text: string): string {
  return text.length <= 2 ? text : createHash('sha256').update(text).digest('base64url').slice(0, 12)
}

/** Revision named by a hidden field; `null` when it is not one of ours. */
export function revisionOf(base: string): number | null {
  const revision = /^(\d{1,9}):[\w-]*$/.exec(base)?.[1]
  return revision === undefined ? null : Number(revision)
}

/** Whether a form's value is still the one its page was made with. */
export function isUntouched(base: string, value: string): boolean {
  return base.slice(base.indexOf(':') + 1) === digestOfText(value)
}
