import type { FactsWording, InformantRole, ScopeCheckWording } from './informant-wording.ts'

/** A text in both languages; the wording is part of the measurement and lives with the questionnaire. */
export interface Text {
  readonly da: string
  readonly en: string
}

/** One point of the scale, or one of the ways not to answer. */
export interface Option {
  /** 1 … n, or −7 do not know, −8 not relevant. */
  readonly value: number
  readonly label: Text
}

/** One question of an element. Its id keeps its meaning for ever and is never used again for another. */
export interface Item {
  /** `e01_1`: element and place at which it was first asked. */
  readonly id: string
  readonly text: Text
  /** The same question in the words of those who would be asked otherwise: same id, same meaning. */
  readonly textByRole?: { readonly [Role in InformantRole]?: Text | undefined } | undefined
  /** What a high answer to `text` looks like; of a reversed item, what a low one looks like. */
  readonly anchor?: Text | undefined
  /** True when the highest rating is the least promising answer. */
  readonly reverse: boolean
  /** How much it counts in the element's score; 1 when left out, 0 when it does not count. */
  readonly weight?: number | undefined
}

/** One of the codes that may be chosen in a question that does not count. */
export interface QuestionOption {
  /** What is stored: letters, digits, `_` and `-`. */
  readonly code: string
  readonly label: Text
}

/**
 * A question beside the items. It never counts in a score. What is stored is always text: what was written, the digits
 * of a number, the code that was chosen, or several codes in the order of the options with a space between them.
 */
export type Question = {
  /** Lower-case letters, digits and `_`; unlike every other field of the questionnaire. */
  readonly id: string
  readonly text: Text
  readonly hint?: Text | undefined
} & (
  | { readonly kind: 'text' | 'comment'; readonly maxLength: number }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  /** `shownAs` says how one of many is chosen; radio buttons when it is left out. */
  | {
      readonly kind: 'choice'
      readonly options: readonly QuestionOption[]
      readonly shownAs?: 'dropdown' | undefined
    }
  | { readonly kind: 'choices'; readonly options: readonly QuestionOption[] }
)

/** One of the eleven elements of promising practice. */
export interface Element {
  /** `e01` … `e11`. */
  readonly id: string
  readonly name: Text
  /** One line on what the element is about. */
  readonly meaning: Text
  /** What is easily taken for it and belongs elsewhere. */
  readonly isNot?: Text | undefined
  readonly items: readonly Item[]
  /** Asked below the items. */
  readonly questions?: readonly Question[] | undefined
}

export type CategoryId = 'knowledge' | 'concept' | 'spread' | 'adaptation'

/** One of the four main categories. */
export interface Category {
  readonly id: CategoryId
  readonly name: Text
  /** The element to category table is not published; ours follows the numbered order. */
  readonly elementsInferred: boolean
  readonly elements: readonly Element[]
}

/** A published version: never edited, only followed by another. */
export interface Questionnaire {
  /** `promising-practice-1`, or a UUID. */
  readonly id: string
  readonly title: Text
  /** Whose wording this is, so that it is never taken for the official instrument. */
  readonly source: Text
  /** On what terms the wording may be used. */
  readonly licence?: Text | undefined
  /** The version it was made from. */
  readonly parent?: string | undefined
  /** What is asked about the scope card; the words of the first version when left out. */
  readonly scopeCheck?: ScopeCheckWording | undefined
  /** What is asked about the informant; the words of the first version when left out. */
  readonly facts?: FactsWording | undefined
  /** The question that the points of the scale answer, asked of every item. */
  readonly stem: Text
  readonly categories: readonly Category[]
  /** The points of the scale, lowest first, ratings 1 … n. */
  readonly scale: readonly Option[]
  /** The ways not to answer that an informant may choose. */
  readonly noAnswers: readonly Option[]
  /** Pairs of items that say the opposite of each other, so that nobody can well agree with both as they are worded. */
  readonly opposites?: readonly (readonly [string, string])[] | undefined
  /** Asked of every element, below its items: what the answers rest on. */
  readonly basis?: { readonly text: Text; readonly options: readonly QuestionOption[] } | undefined
  /** Label of the comment that every element has. */
  readonly commentLabel: Text
  readonly commentMaxLength: number
  /** A page of its own after the elements. */
  readonly ownPage?: { readonly name: Text; readonly questions: readonly Question[] } | undefined
}

/** The place of the page with questions of one's own, and of what is stored there. */
export const ownPageId = 'own'

/** The elements in order. */
export function elementsOf(questionnaire: Questionnaire): readonly Element[] {
  return questionnaire.categories.flatMap((category) => category.elements)
}

/** The items in order. */
export function itemsOf(questionnaire: Questionnaire): readonly Item[] {
  return elementsOf(questionnaire).flatMap((element) => element.items)
}

/** An element by its id. */
export function findElement(questionnaire: Questionnaire, elementId: string): Element | undefined {
  return elementsOf(questionnaire).find((element) => element.id === elementId)
}

/** Everything an informant may choose for an item, in the order shown: the scale, then the ways not to answer. */
export function optionsOf(questionnaire: Questionnaire): readonly Option[] {
  return [...questionnaire.scale, ...questionnaire.noAnswers]
}

/** What the lowest and the highest point of the scale are called; `undefined` for a scale without points. */
export function scaleEnds({ scale }: Questionnaire): { lowest: Text; highest: Text } | undefined {
  const [lowest, highest] = [scale[0], scale.at(-1)]
  return lowest && highest && { lowest: lowest.label, highest: highest.label }
}

/** What somebody in this role is asked. */
export function itemText(item: Item, role: InformantRole): Text {
  return item.textByRole?.[role] ?? item.text
}

/**
 * What stands below an item for somebody in this role. It explains the text that everybody else is asked, and so is not
 * shown to a role with words of its own: a citizen who is asked about “you” is not told of most citizens.
 */
export function itemAnchor(item: Item, role: InformantRole): Text | undefined {
  return item.textByRole?.[role] ? undefined : item.anchor
}

/** Id of an element's comment field: `e01_comment`. */
export function commentFieldOf(elementId: string): string {
  return `${elementId}_comment`
}

/** Id of the field that says what an element's answers rest on: `e01_basis`. */
export function basisFieldOf(elementId: string): string {
  return `${elementId}_basis`
}

/** The questions below an element's items that do not count, in the order shown; its comment comes after them. */
export function questionsOf(questionnaire: Questionnaire, element: Element): readonly Question[] {
  const { basis } = questionnaire
  return [
    ...(element.questions ?? []),
    ...(basis ? [{ id: basisFieldOf(element.id), kind: 'choices' as const, ...basis }] : []),
  ]
}

/** What stands on one page: an element, or the questions of one's own. */
export interface QuestionPage {
  /** The element's id, or `own`. */
  readonly id: string
  readonly name: Text
  /** `null` on the page with questions of one's own. */
  readonly element: Element | null
  readonly items: readonly Item[]
  readonly questions: readonly Question[]
  /** Field of the comment, which comes last; `null` when there is none. */
  readonly comment: string | null
}

/** The pages in order: one per element, then that of the questionnaire's own questions when it has any. */
export function pagesOf(questionnaire: Questionnaire): readonly QuestionPage[] {
  const { ownPage } = questionnaire
  return [
    ...elementsOf(questionnaire).map((element) => ({
      id: element.id,
      name: element.name,
      element,
      items: element.items,
      questions: questionsOf(questionnaire, element),
      comment: commentFieldOf(element.id),
    })),
    ...(ownPage && ownPage.questions.length > 0
      ? [{ id: ownPageId, ...ownPage, element: null, items: [], comment: null }]
      : []),
  ]
}

/** A page by its id. */
export function findPage(questionnaire: Questionnaire, pageId: string): QuestionPage | undefined {
  return pagesOf(questionnaire).find((page) => page.id === pageId)
}

/** The fields of a page whose answers are text, in the order shown. */
export function textFieldsOf({ questions, comment }: QuestionPage): string[] {
  return [...questions.map(({ id }) => id), ...(comment === null ? [] : [comment])]
}

/** Every field of a page in the order shown: items, questions, comment. */
export function fieldsOfPage(page: QuestionPage): string[] {
  return [...page.items.map(({ id }) => id), ...textFieldsOf(page)]
}

/** Every question that does not count, in the order asked. */
export function allQuestionsOf(questionnaire: Questionnaire): readonly Question[] {
  return pagesOf(questionnaire).flatMap(({ questions }) => questions)
}
