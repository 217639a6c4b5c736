import type { Element, Item, Questionnaire } from '#survey/questionnaire.ts'

/** The questionnaire with one of its elements edited. */
export function withElement(
  questionnaire: Questionnaire,
  elementId: string,
  edit: (element: Element) => Element,
): Questionnaire {
  return {
    ...questionnaire,
    categories: questionnaire.categories.map((category) => ({
      ...category,
      elements: category.elements.map((element) => (element.id === elementId ? edit(element) : element)),
    })),
  }
}

/** The questionnaire with one of its items edited, `e04_2` for example. */
export function withItem(questionnaire: Questionnaire, itemId: string, part: Partial<Item>): Questionnaire {
  return withElement(questionnaire, itemId.slice(0, 3), (element) => ({
    ...element,
    items: element.items.map((item) => (item.id === itemId ? { ...item, ...part } : item)),
  }))
}
