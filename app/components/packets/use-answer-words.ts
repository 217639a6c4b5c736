import type { RoleAnswers } from '#analysis/interview/element-answers.ts'
import { messagesIn, useLanguage } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import type { Language } from '#db/schema.ts'
import { roleWord } from '../charts/role-words.ts'

/** What elements, items, points of the scale and roles are called, and answers in the words that were chosen. */
export function useAnswerWords(words: InterviewWords) {
  return answerWordsIn(words, useLanguage())
}

/** The same in a language that need not be the page's. */
export function answerWordsIn({ elements, items, points }: InterviewWords, language: Language) {
  const { interviewQuestions: text, words } = messagesIn[language]
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
