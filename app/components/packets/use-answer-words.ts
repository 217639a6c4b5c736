import type { RoleAnswers } from '#analysis/interview/element-answers.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import { roleWord } from '../charts/role-words.ts'

/** What elements, items, points of the scale and roles are called, and answers in the words that were chosen. */
export function useAnswerWords({ elements, items, points }: InterviewWords) {
  const { interviewQuestions: text, words } = useMessages()
  const language = useLanguage()
  const itemOf = (id: string) => items.find((item) => item.id === id)?.text[language] ?? id
  const elementOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const optionOf = (rating: number) =>
    points.find(({ value }) => value === rating)?.label[language] ?? String(rating)
  return {
    itemOf,
    elementOf,
    optionOf,
    roleOf: (role: string) => roleWord(words, role),
    /** `2 × »i høj grad«, 1 × ved ikke`. */
    answersOf({ ratings, ...missing }: RoleAnswers): string {
      const chosen = [...new Set(ratings)].map((rating) =>
        text.answered(ratings.filter((one) => one === rating).length, optionOf(rating)),
      )
      const kinds = text.noAnswerKinds(missing)
      return [...chosen, ...(kinds ? [kinds] : [])].join(', ') || text.nobodyAnswered
    },
  }
}
