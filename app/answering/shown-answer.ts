import type { Question, Text } from '#survey/questionnaire.ts'

/** A stored text as a person reads it: codes by their labels, everything else as it was written. */
export function shownAnswer(question: Question, stored: string): Text | string {
  if (question.kind !== 'choice' && question.kind !== 'choices') return stored
  const labels = stored
    .split(' ')
    .flatMap((code) => question.options.find((option) => option.code === code)?.label ?? [])
  if (labels.length === 0) return ''
  return {
    da: labels.map(({ da }) => da).join(', '),
    en: labels.map(({ en }) => en).join(', '),
  }
}
