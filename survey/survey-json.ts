import type { InformantRole } from './informant-wording.ts'
import {
  findPage,
  itemAnchor,
  itemText,
  optionsOf,
  ownPageId,
  pagesOf,
  type Item,
  type Question,
  type QuestionOption,
  type QuestionPage,
  type Questionnaire,
  type Text,
} from './questionnaire.ts'
import type {
  SurveyChoice,
  SurveyDefinition,
  SurveyItem,
  SurveyPage,
  SurveyQuestion,
  WholeSurveyDefinition,
} from './survey-shape.ts'

export type { SurveyDefinition, WholeSurveyDefinition } from './survey-shape.ts'

/** Our own properties in the definition; SurveyJS must be told of them before it reads one (`Serializer.addProperty`). */
export const surveyProperties = [
  { class: 'survey', name: 'questionnaire' },
  { class: 'question', name: 'element' },
  { class: 'question', name: 'reverse', type: 'boolean' },
  { class: 'question', name: 'counts', type: 'boolean' },
  { class: 'itemvalue', name: 'missing', type: 'boolean' },
] as const

/** Those of the whole definition, beside the others. */
export const wholeSurveyProperties = [
  ...['source', 'licence', 'parent', 'stem', 'scale', 'categories', 'opposites', 'scopeCheck', 'facts'].map(
    (name) => ({ class: 'survey', name }),
  ),
  { class: 'page', name: 'isNot' },
  { class: 'question', name: 'weight', type: 'number' },
  { class: 'question', name: 'titleByRole' },
]

/**
 * The whole questionnaire, both languages in it: one page per element, one vertical radio group per item, and a page
 * of one's own when there is one. `surveyQuestionnaire` reads the same questionnaire from it again.
 */
export function surveyDefinition(questionnaire: Questionnaire): WholeSurveyDefinition {
  const { licence, parent, opposites, scopeCheck, facts, ownPage } = questionnaire
  return {
    ...frame(questionnaire),
    source: both(questionnaire.source),
    ...(licence && { licence: both(licence) }),
    ...(parent !== undefined && { parent }),
    stem: both(questionnaire.stem),
    scale: choicesOf(questionnaire),
    categories: questionnaire.categories.map(({ id, name, elementsInferred }) => ({
      id,
      name: both(name),
      elementsInferred,
    })),
    ...(opposites && { opposites }),
    ...(scopeCheck && { scopeCheck }),
    ...(facts && { facts }),
    pages: [
      ...pagesOf(questionnaire).map((one) => ({
        ...page(questionnaire, one, wholeItem),
        ...(one.element?.isNot && { isNot: both(one.element.isNot) }),
      })),
      // informants are not shown a page without questions, but a draft may have one
      ...(ownPage?.questions.length === 0
        ? [{ name: ownPageId, title: both(ownPage.name), elements: [] }]
        : []),
    ],
  }
}

/**
 * What is fielded on one page, for somebody in this role; `undefined` when there is no such page.
 *
 * @param pageId an element's id, or `own`.
 * @param role `null` for the words that everybody is asked in.
 */
export function surveyPage(
  questionnaire: Questionnaire,
  pageId: string,
  role: InformantRole | null = null,
): SurveyDefinition | undefined {
  const found = findPage(questionnaire, pageId)
  if (!found) return undefined
  const inRole = (item: Item) => ({
    title: both(role ? itemText(item, role) : item.text),
    ...describedBy(role ? itemAnchor(item, role) : item.anchor),
  })
  return { ...frame(questionnaire), pages: [page(questionnaire, found, inRole)] }
}

function frame(questionnaire: Questionnaire): Omit<SurveyDefinition, 'pages'> {
  return {
    questionnaire: questionnaire.id,
    title: both(questionnaire.title),
    showTitle: false,
    showPageTitles: false,
    showQuestionNumbers: false,
    showNavigationButtons: false,
    showProgressBar: false,
    showCompletePage: false,
    textUpdateMode: 'onTyping',
    widthMode: 'static',
    width: '820px',
  }
}

type ItemWords = Pick<SurveyItem, 'title' | 'description' | 'weight' | 'titleByRole'>

function describedBy(anchor: Text | undefined): Pick<SurveyItem, 'description'> {
  return anchor ? { description: both(anchor) } : {}
}

function wholeItem({ text, anchor, weight, textByRole }: Item): ItemWords {
  return {
    title: both(text),
    ...describedBy(anchor),
    ...(weight !== undefined && { weight }),
    ...(textByRole && { titleByRole: textByRole }),
  }
}

function page(
  questionnaire: Questionnaire,
  { id, name, element, items, questions, comment }: QuestionPage,
  words: (item: Item) => ItemWords,
): SurveyPage {
  const choices = choicesOf(questionnaire)
  return {
    name: id,
    title: both(name),
    ...(element && { description: both(element.meaning) }),
    elements: [
      ...items.map((item): SurveyItem => ({
        type: 'radiogroup',
        name: item.id,
        ...words(item),
        element: id,
        reverse: item.reverse,
        colCount: 1,
        choices,
      })),
      ...questions.map((one) => question(one, element ? id : null)),
      ...(comment === null
        ? []
        : [
            {
              type: 'comment' as const,
              name: comment,
              title: both(questionnaire.commentLabel),
              element: id,
              maxLength: questionnaire.commentMaxLength,
              rows: 4,
            },
          ]),
    ],
  }
}

function question(asked: Question, element: string | null): SurveyQuestion {
  const common = {
    name: asked.id,
    title: both(asked.text),
    ...(asked.hint && { description: both(asked.hint) }),
    ...(element !== null && { element }),
    counts: false as const,
  }
  switch (asked.kind) {
    case 'number':
      return { type: 'text', ...common, inputType: 'number', min: asked.minimum, max: asked.maximum }
    case 'text':
      return { type: 'text', ...common, maxLength: asked.maxLength }
    case 'comment':
      return { type: 'comment', ...common, maxLength: asked.maxLength, rows: 4 }
    case 'choices':
      return { type: 'checkbox', ...common, colCount: 1, choices: codesOf(asked.options) }
    case 'choice':
      return asked.shownAs === 'dropdown'
        ? { type: 'dropdown', ...common, choices: codesOf(asked.options) }
        : { type: 'radiogroup', ...common, colCount: 1, choices: codesOf(asked.options) }
  }
}

function codesOf(options: readonly QuestionOption[]) {
  return options.map(({ code, label }) => ({ value: code, text: both(label) }))
}

function choicesOf(questionnaire: Questionnaire): SurveyChoice[] {
  const points = questionnaire.scale.length
  return optionsOf(questionnaire).map(({ value, label }, index) => ({
    value,
    text: both(label),
    ...(index >= points && { missing: true as const }),
  }))
}

function both({ en, da }: Text): Text {
  return { en, da }
}
