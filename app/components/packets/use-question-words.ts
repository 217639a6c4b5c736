import type { DraftQuestion, QuestionGround } from '#analysis/interview/draft-question.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import { useFlagFound } from '../flag-words.tsx'
import { questionText } from './question-text.ts'
import { useAnswerWords } from './use-answer-words.ts'

/** What a draft asks, and why, in words. */
export function useQuestionWords(words: InterviewWords) {
  const { interviewQuestions: text, flags, results } = useMessages()
  const language = useLanguage()
  const flagFound = useFlagFound()
  const { elementOf, roleOf, answersOf } = useAnswerWords(words)
  const points = (value: number) => formatNumber(value, language, 2)

  return {
    question: (draft: Pick<DraftQuestion, 'ground'>) => questionText(draft, words, language),

    /** The figures behind, one line each. */
    why(ground: QuestionGround): string[] {
      switch (ground.kind) {
        case 'opening':
        case 'closing':
          return [text.whyStandard]
        case 'role_gap': {
          const { first, second, gap } = ground
          return [
            text.whyRoleGap({
              element: elementOf(ground.element),
              first: roleOf(first.role),
              firstMean: points(first.mean),
              firstN: first.informants,
              second: roleOf(second.role),
              secondMean: points(second.mean),
              secondN: second.informants,
              gap: points(gap),
            }),
            ...(ground.item
              ? [first, second].map(({ role, ratings }) =>
                  text.answersOf(roleOf(role), answersOf({ role, ratings, ...noneMissing })),
                )
              : []),
          ]
        }
        case 'within_role':
          return [
            text.whyWithinRole({
              element: elementOf(ground.element),
              role: roleOf(ground.role),
              n: ground.informants,
              lowest: points(ground.lowest),
              highest: points(ground.highest),
            }),
            ...(ground.item
              ? [
                  text.answersOf(
                    roleOf(ground.role),
                    answersOf({ role: ground.role, ratings: ground.ratings, ...noneMissing }),
                  ),
                ]
              : []),
          ]
        case 'unsupported_high':
          return [
            text.whyScore(elementOf(ground.element), points(ground.score), ground.informants),
            text.whyUnsupported,
          ]
        case 'low':
          return [text.whyScore(elementOf(ground.element), points(ground.score), ground.informants)]
        case 'no_answer':
          return [
            text.whyNoAnswer(ground.lacking, ground.asked),
            ...ground.roles.map((role) => text.answersOf(roleOf(role.role), answersOf(role))),
          ]
        case 'scope_contested':
          return [text.whyContested(ground.roles.length, ground.informants)]
        case 'scope_versions': {
          const { lower, higher } = ground
          return [
            text.whyVersions({
              lower: results.scopeVersion(lower.version),
              lowerScore: points(lower.score),
              higher: results.scopeVersion(higher.version),
              higherScore: points(higher.score),
            }),
          ]
        }
        case 'flag': {
          const { flag, rule, value, threshold, n } = ground
          return [`${flags.texts[flag].name}. ${flagFound({ flag, rule, value, threshold, n })}`]
        }
      }
    },
  }
}

const noneMissing = { skipped: 0, dontKnow: 0, notRelevant: 0, notAsked: 0 }
