/** A text in both languages; the wording is part of the measurement and lives with the questionnaire. */
export interface Text {
  readonly da: string
  readonly en: string
}

/** One point of the scale, or one of the ways not to answer. */
export interface Option {
  /** 1 … 5, or −7 do not know, −8 not relevant. */
  readonly value: number
  readonly label: Text
}

/** One question of an element. Its id keeps its meaning for ever and is never used again for another. */
export interface Item {
  /** `e01_1`: element and place. */
  readonly id: string
  readonly text: Text
  /** True when the highest rating is the least promising answer. */
  readonly reverse: boolean
}

/** One of the eleven elements of promising practice. */
export interface Element {
  /** `e01` … `e11`. */
  readonly id: string
  readonly name: Text
  /** One line on what the element is about. */
  readonly meaning: Text
  readonly items: readonly Item[]
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
  /** `promising-practice-1`. */
  readonly id: string
  readonly title: Text
  /** Whose wording this is, so that it is never taken for the official instrument. */
  readonly source: Text
  /** The question that the points of the scale answer, asked of every item. */
  readonly stem: Text
  readonly categories: readonly Category[]
  /** The points of the scale, lowest first, ratings 1 … n. */
  readonly scale: readonly Option[]
  /** The ways not to answer that an informant may choose. */
  readonly noAnswers: readonly Option[]
  /** Label of the comment that every element has. */
  readonly commentLabel: Text
  readonly commentMaxLength: number
}

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

/** Id of an element's comment field: `e01_comment`. */
export function commentFieldOf(elementId: string): string {
  return `${elementId}_comment`
}
