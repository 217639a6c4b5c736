import type { DraftQuestion, RoleSays } from '#analysis/interview/draft-question.ts'
import { roleKind } from '#analysis/roles.ts'
import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import type { InterviewWords } from '#app/packets/interview-words.ts'
import type { Language } from '#db/schema.ts'
import { answerWordsIn } from './use-answer-words.ts'

/** What a draft asks, in a language that need not be the page's: a kept question is compared with the draft it was. */
export function questionText(
  { ground }: Pick<DraftQuestion, 'ground'>,
  words: InterviewWords,
  language: Language,
): string {
  const { interviewQuestions: text, flags } = messagesIn[language]
  const { itemOf, elementOf, optionOf } = answerWordsIn(words, language)
  switch (ground.kind) {
    case 'opening':
    case 'closing':
      return text[ground.kind]
    case 'role_gap': {
      const { item, element, first, second } = ground
      const points = (value: number) => formatNumber(value, language, 2)
      const said = ({ ratings }: RoleSays) => text.options([...new Set(ratings)].map(optionOf))
      const names = { first: roleOf(first, item, text), second: roleOf(second, item, text) }
      return item
        ? text.roleGap({ ...names, item: itemOf(item), firstSaid: said(first), secondSaid: said(second) })
        : text.roleGapOfMeans({
            ...names,
            element: elementOf(element),
            firstMean: points(first.mean),
            secondMean: points(second.mean),
          })
    }
    case 'within_role': {
      const [low, high] = [ground.ratings[0], ground.ratings.at(-1)]
      const item = low !== undefined && high !== undefined && low < high ? ground.item : null
      const roles = sentenceCase(roleOf(ground, item, text))
      return item
        ? text.withinRole({ item: itemOf(item), roles, low: optionOf(low!), high: optionOf(high!) })
        : text.withinRoleOfMeans({ element: elementOf(ground.element), roles })
    }
    case 'unsupported_high':
      return text.unsupportedHigh(elementOf(ground.element))
    case 'low':
      return text.low(elementOf(ground.element))
    case 'no_answer':
      return text.noAnswer(itemOf(ground.item), ground)
    case 'scope_contested':
      return text.scopeContested
    case 'scope_versions':
      return text.scopeVersions
    case 'flag':
      return text.flags[ground.flag] ?? text.otherFlag(flags.texts[ground.flag].name)
  }
}

/** The role by those who said what is told: of an item those who rated it, of an element those with a score on it. */
function roleOf(
  { role, informants, ratings }: Pick<RoleSays, 'role' | 'informants' | 'ratings'>,
  item: string | null,
  text: (typeof messagesIn)[Language]['interviewQuestions'],
): string {
  const kind = roleKind(role)
  if (kind === 'other') return role
  const telling = item === null ? informants : ratings.length
  return telling === 1 && informants > 1 ? text.oneOf(text.role(kind, 2)) : text.role(kind, telling)
}
