import type { ReactNode } from 'react'
import { askedClass } from '#app/answer-client/skipped.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import type { Question, Text } from '#survey/questionnaire.ts'
import type { Language } from '#db/schema.ts'

/** What every field of a page is drawn from. */
export interface FieldDrawing {
  readonly id: string
  /** Of the questions, which may be another than the page's. */
  readonly language: Language
  /** As a form sends it. */
  readonly value: string
  /** What the hidden field beside the control says. */
  readonly base: string
  readonly fault: FieldFault | undefined
  /** The first faulty one of the page has the focus when the page comes back. */
  readonly isFirstFault: boolean
  /** Whether it is told of when it is left without an answer. */
  readonly isAsked: boolean
}

/** How what is around a field is styled and found. */
export function classOf({ isAsked }: FieldDrawing, kind = ''): string {
  return ['item', kind, isAsked && askedClass].filter(Boolean).join(' ')
}

/** A field's title is a heading, so that a long page can be gone through by them. */
export function FieldTitle({ children }: { children: ReactNode }) {
  return <h2 className="field-title">{children}</h2>
}

/** Help or anchor, fault, and what was there when the page was made: between the title and the control. */
export function FieldBeginning({
  id,
  base,
  fault,
  language,
  label,
  hint,
  question,
}: FieldDrawing & { label: Text; hint: Text | undefined; question?: Question }) {
  const { answer } = useMessages()
  const pageLanguage = useLanguage()
  const own = question?.kind === 'number' && answer.element.numberFault(question.minimum, question.maximum)
  const isOfNumber = fault === 'not_a_number' || fault === 'out_of_range'
  return (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint[language]}
        </span>
      )}
      {fault && (
        <span className="error" id={`${id}-error`} lang={pageLanguage}>
          {(isOfNumber && own) || answer.element.faults[fault]}
        </span>
      )}
      <input
        type="hidden"
        name={`base.${id}`}
        value={base}
        data-label={label[language]}
        data-fault={own || undefined}
      />
    </>
  )
}

/** Ties a control or group to its help and fault. */
export function described({ id, fault }: FieldDrawing, hint: Text | undefined) {
  const parts = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}
