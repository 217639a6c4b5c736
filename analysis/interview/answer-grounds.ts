import type { QuestionGround } from './draft-question.ts'
import type { BeforeInterview } from './draft-questions.ts'
import { unanswered } from './element-answers.ts'

type Ground<Kind> = Extract<QuestionGround, { kind: Kind }>

/** High elements that nobody has written anything about: high from five eighths of the scale up. The highest first. */
export function highElements({
  result,
  perspectives,
  supported,
}: BeforeInterview): Ground<'unsupported_high'>[] {
  return result.elements
    .flatMap(({ id, raw, informants }): Ground<'unsupported_high'>[] =>
      raw !== null && raw >= perspectives.limits.high && !supported.has(id)
        ? [{ kind: 'unsupported_high', element: id, score: raw, informants }]
        : [],
    )
    .toSorted((a, b) => b.score - a.score)
}

/** Low elements: below three eighths of the scale. The lowest first. */
export function lowElements({ result, perspectives }: BeforeInterview): Ground<'low'>[] {
  return result.elements
    .flatMap(({ id, raw, informants }): Ground<'low'>[] =>
      raw !== null && raw < perspectives.limits.low
        ? [{ kind: 'low', element: id, score: raw, informants }]
        : [],
    )
    .toSorted((a, b) => a.score - b.score)
}

/**
 * Items to which at least half of those who were asked gave no rating, or at least two do not know; one an element, the one
 * that most did not answer. Those that most did not answer first.
 */
export function missingAnswers({ items }: BeforeInterview): Ground<'no_answer'>[] {
  const found = items.flatMap(({ element, item, roles }): Ground<'no_answer'>[] => {
    const lacking = roles.reduce((sum, role) => sum + unanswered(role), 0)
    const asked = lacking + roles.reduce((sum, { ratings }) => sum + ratings.length, 0)
    const dontKnow = roles.reduce((sum, role) => sum + role.dontKnow, 0)
    if (lacking === 0 || (lacking * 2 < asked && dontKnow < 2)) return []
    return [
      {
        kind: 'no_answer',
        element,
        item,
        roles: roles.filter((role) => unanswered(role) > 0),
        lacking,
        asked,
      },
    ]
  })
  const ordered = found.toSorted((a, b) => b.lacking / b.asked - a.lacking / a.asked || b.lacking - a.lacking)
  return ordered.filter(
    ({ element }, place) => ordered.findIndex((other) => other.element === element) === place,
  )
}
