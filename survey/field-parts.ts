import type { RuleName } from './change-rules.ts'
import type { Part } from './questionnaire-parts.ts'
import type { Item, Question, QuestionOption } from './questionnaire.ts'

/** An item with its words for roles, its anchor and how it counts. */
export function itemParts(
  element: string,
  { id, text, textByRole = {}, anchor, reverse, weight = 1 }: Item,
): Part[] {
  const path = `field/${id}`
  const at = { element, id }
  const own = { ...at, within: path }
  return [
    {
      ...at,
      path,
      rule: weight === 0 ? 'itemWithoutWeight' : 'item',
      value: text,
      stores: 'rating',
      among: 'items',
    },
    ...Object.entries(textByRole).flatMap(([code, value]) =>
      when(value, (words) => [
        { ...own, path: `${path}/role/${code}`, rule: 'roleWording', value: words, code },
      ]),
    ),
    ...when(anchor, (value) => [{ ...own, path: `${path}/anchor`, rule: 'anchor', value }]),
    { ...own, path: `${path}/reverse`, rule: 'direction', value: reverse ? 'reversed' : 'as_scaled' },
    { ...own, path: `${path}/weight`, rule: 'weight', value: weight },
    { ...own, path: `${path}/element`, rule: 'itemPlace', value: element },
  ]
}

/** The questions that do not count, of one element or of the page of one's own. */
export function questionsParts(element: string, questions: readonly Question[]): Part[] {
  const ids = questions.map(({ id }) => id)
  return [
    ...questions.flatMap((question) => questionParts(element, question)),
    { path: `questions/${element}`, rule: 'questionOrder', value: ids, element },
  ]
}

/** The options of a question, with the codes that are stored. */
export function optionParts(path: string, options: readonly QuestionOption[], at: Partial<Part>): Part[] {
  const own = { ...at, within: path }
  return [
    ...options.map(({ code, label }): Part => {
      return { ...own, path: `${path}/option/${code}`, rule: 'option', value: label, code, among: path }
    }),
    part(
      own,
      `${path}/options`,
      'optionOrder',
      options.map(({ code }) => code),
    ),
  ]
}

function questionParts(element: string, question: Question): Part[] {
  const { id, text, hint, kind } = question
  const path = `field/${id}`
  const at = { element, id }
  const own = { ...at, within: path }
  const look = kind === 'choice' ? (question.shownAs ?? 'radio') : kind
  return [
    {
      ...at,
      path,
      rule: 'question',
      value: text,
      stores: kind === 'comment' ? 'text' : kind,
      among: 'questions',
    },
    ...when(hint, (value) => [{ ...own, path: `${path}/hint`, rule: 'questionHint', value }]),
    { ...own, path: `${path}/look`, rule: 'questionLook', value: look },
    { ...own, path: `${path}/element`, rule: 'questionPlace', value: element },
    ...('maxLength' in question
      ? [part(own, `${path}/maxLength`, 'questionLook', question.maxLength)]
      : 'minimum' in question
        ? [
            part(own, `${path}/minimum`, 'questionRange', question.minimum),
            part(own, `${path}/maximum`, 'questionRange', question.maximum),
          ]
        : optionParts(path, question.options, at)),
  ]
}

function part(own: Partial<Part>, path: string, rule: RuleName, value: Part['value']): Part {
  return { ...own, path, rule, value }
}

/** Some parts, or none when what they are of is not there. */
export function when<T>(value: T | undefined, parts: (value: T) => readonly Part[]): readonly Part[] {
  return value === undefined ? [] : parts(value)
}
