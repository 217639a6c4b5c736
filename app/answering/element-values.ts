import { createHash } from 'node:crypto'
import type { StoredAnswer, StoredComment } from '#db/queries/response-contents.ts'
import type { AnswerValue } from '#survey/answers.ts'
import { commentFieldOf, type Element } from '#survey/questionnaire.ts'

/** A field of an element's page as it is stored. */
export interface FieldState {
  /** As a form sends it: a number in digits, a text, or nothing. */
  readonly value: string
  /** What the hidden field beside the control says: revision and value, a text by its digest. */
  readonly base: string
}

/** Every field of an element by its id, in the order of the page. */
export type ElementValues = Readonly<Record<string, FieldState>>

export function elementValues(
  element: Element,
  answers: readonly StoredAnswer[],
  comments: readonly StoredComment[],
): ElementValues {
  const values: Record<string, FieldState> = {}
  for (const { id } of element.items) {
    const answer = answers.find(({ item }) => item === id)
    values[id] = fieldState(answer?.revision ?? 0, answer ? valueText(answer) : '')
  }
  const comment = comments.find((one) => one.element === element.id)
  values[commentFieldOf(element.id)] = fieldState(comment?.revision ?? 0, comment?.text ?? '')
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
