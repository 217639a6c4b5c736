import type { RuleName } from './change-rules.ts'
import { itemParts, optionParts, questionsParts, when } from './field-parts.ts'
import { factsOf, scopeCheckOf } from './informant-wording.ts'
import { elementsOf, ownPageId, type Element, type Questionnaire, type Text } from './questionnaire.ts'

/** One thing that two versions may differ in, at a path that does not depend on where it stands. */
export interface Part {
  /** `field/e01_1/anchor`, `scale/3`, `facts/closeness/degrees/2`. */
  readonly path: string
  readonly rule: RuleName
  /** A list is an order: only how those stand to each other that both versions have is compared. */
  readonly value: Text | number | string | readonly string[]
  /** `e01`, or `own` for the page of one's own questions. */
  readonly element?: string
  /** Of an item or a question. */
  readonly id?: string
  /** A role, a rating, the code of an option. */
  readonly code?: string
  /** The part without which this one is nothing: it comes and goes with it. */
  readonly within?: string
  /** What is stored for it; a field that stores something else is another field. */
  readonly stores?: 'rating' | 'text' | 'number' | 'choice' | 'choices'
  /** The codes, or the elements, among which this label belongs to one. */
  readonly among?: string
}

/** All parts of a questionnaire but its id and its parent, in the order they are shown. */
export function partsOf(questionnaire: Questionnaire): readonly Part[] {
  const { title, source, licence, stem, basis, ownPage, opposites = [] } = questionnaire
  return [
    { path: 'title', rule: 'title', value: title },
    { path: 'source', rule: 'source', value: source },
    ...when(licence, (value) => [{ path: 'licence', rule: 'licence', value }]),
    ...wordingParts('scopeCheck', 'scopeCheck', scopeCheckOf(questionnaire)),
    ...wordingParts('facts', 'facts', factsOf(questionnaire)),
    { path: 'stem', rule: 'stem', value: stem },
    ...pointParts(questionnaire),
    ...categoryParts(questionnaire),
    { path: 'elements', rule: 'elementOrder', value: elementsOf(questionnaire).map(({ id }) => id) },
    ...elementsOf(questionnaire).flatMap(elementParts),
    ...when(basis, ({ text, options }) => [
      { path: 'basis', rule: 'basis', value: text, stores: 'choices' },
      ...optionParts('basis', options, {}),
    ]),
    { path: 'comment', rule: 'commentLabel', value: questionnaire.commentLabel },
    { path: 'comment/maxLength', rule: 'commentLength', value: questionnaire.commentMaxLength },
    ...when(ownPage, ({ name, questions }) => [
      { path: 'ownPage', rule: 'ownPage', value: name, element: ownPageId },
      ...questionsParts(ownPageId, questions),
    ]),
    { path: 'opposites', rule: 'opposites', value: opposites.map((pair) => pair.join(' ↔ ')).join(', ') },
  ]
}

/** The points of the scale and the ways not to answer. */
function pointParts({ scale, noAnswers }: Questionnaire): Part[] {
  const points = (path: string, rule: 'scalePoint' | 'noAnswer', options: Questionnaire['scale']): Part[] =>
    options.map(({ value, label }) => {
      const code = String(value)
      return { path: `${path}/${code}`, rule, value: label, code, among: path }
    })
  const order = (options: Questionnaire['scale']) => options.map(({ value }) => String(value))
  return [
    ...points('scale', 'scalePoint', scale),
    { path: 'scale', rule: 'scaleOrder', value: order(scale) },
    ...points('noAnswers', 'noAnswer', noAnswers),
    { path: 'noAnswers', rule: 'noAnswerOrder', value: order(noAnswers) },
  ]
}

function categoryParts({ categories }: Questionnaire): Part[] {
  return [
    { path: 'categories', rule: 'categoryOrder', value: categories.map(({ id }) => id) },
    ...categories.flatMap(({ id, name, elementsInferred, elements }): Part[] => {
      const path = `category/${id}`
      return [
        { path, rule: 'category', value: name, among: 'categories' },
        { path: `${path}/inferred`, rule: 'category', value: String(elementsInferred), within: path },
        ...elements.map((element): Part => {
          const within = `element/${element.id}`
          return { path: `${within}/category`, rule: 'elementPlace', value: id, element: element.id, within }
        }),
      ]
    }),
  ]
}

function elementParts({ id: element, name, meaning, isNot, items, questions = [] }: Element): Part[] {
  const path = `element/${element}`
  const text = { rule: 'elementText', element, within: path } as const
  return [
    { path, rule: 'element', value: name, element, among: 'elements' },
    { ...text, path: `${path}/meaning`, value: meaning },
    ...when(isNot, (value) => [{ ...text, path: `${path}/isNot`, value }]),
    ...items.flatMap((item) => itemParts(element, item)),
    { path: `items/${element}`, rule: 'itemOrder', value: items.map(({ id }) => id), element },
    ...questionsParts(element, questions),
  ]
}

/**
 * The words around scope and informant, whatever their depth: a question with its `text` is a part, and its labels
 * belong to it. What only explains is told by its name.
 */
function wordingParts(path: string, rule: 'facts' | 'scopeCheck', words: object, within?: string): Part[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Part[] => {
    // degrees are numbered from 1
    const name = Array.isArray(words) ? String(Number(key) + 1) : key
    const below = `${path}/${name}`
    const belongs = within === undefined ? {} : { within }
    if (isText(value)) {
      if (name === 'text') return []
      return /^(hint|intro|ownIntro|ownHeading)$/.test(name)
        ? [{ ...belongs, path: below, rule: `${rule}Hint`, value }]
        : [{ ...belongs, path: below, rule, value, code: name, among: path }]
    }
    if (typeof value !== 'object' || value === null) return []
    const asked = 'text' in value && isText(value.text) ? value.text : undefined
    return [
      ...when(asked, (text) => [{ ...belongs, path: below, rule, value: text }]),
      ...wordingParts(below, rule, value, asked ? below : within),
    ]
  })
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value
}
