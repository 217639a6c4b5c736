import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { InterviewConsent } from '#db/queries/interview-consents.ts'

/** What was registered of a practice, in words: the answer, who said it and how; and who registered it. */
export function useConsentWords() {
  const { consents: text, words } = useMessages()
  const language = useLanguage()
  return ({ answer, saidBy, how, by, at }: Omit<InterviewConsent, 'practiceId' | 'number'>) => ({
    said: text.line(text.answers[answer], saidBy && words.roles[saidBy], how),
    registered: text.by(by, formatDateTime(at, language)),
  })
}

/** Answers and roles to choose from. */
export function useConsentChoices() {
  const { consents: text, words } = useMessages()
  const choicesOf = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  return { answers: choicesOf(text.answers), roles: choicesOf(words.roles) }
}
