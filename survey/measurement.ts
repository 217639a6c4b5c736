import { factsOf, scopeCheckOf } from './informant-wording.ts'
import { elementsOf, type Item, type Questionnaire } from './questionnaire.ts'

/**
 * What decides a score and what is asked in it: stem, scale, ways not to answer, and the items in order with their text,
 * direction and weight. What is left out stands as what it means (a weight as 1), so that saying it changes nothing.
 */
export function measurementOf(questionnaire: Questionnaire) {
  const { stem, scale, noAnswers } = questionnaire
  return {
    stem,
    scale,
    noAnswers,
    elements: elementsOf(questionnaire).map(({ id, items }) => ({ id, items: items.map(measuredItem) })),
  }
}

/**
 * All the rest: titles, source, licence, categories, explanations, the wording around the items, the questions that do
 * not count, and which items are opposites. The version's own id and its parent's belong to neither.
 */
export function presentationOf(questionnaire: Questionnaire) {
  const { title, source, licence, basis, commentLabel, commentMaxLength, ownPage } = questionnaire
  return {
    title,
    source,
    licence,
    categories: questionnaire.categories.map((category) => ({
      ...category,
      elements: category.elements.map(({ items: _, questions = [], ...rest }) => ({ ...rest, questions })),
    })),
    scopeCheck: scopeCheckOf(questionnaire),
    facts: factsOf(questionnaire),
    opposites: questionnaire.opposites ?? [],
    basis,
    commentLabel,
    commentMaxLength,
    ownPage,
  }
}

function measuredItem({ id, text, textByRole = {}, anchor, reverse, weight = 1 }: Item) {
  return { id, text, textByRole, anchor, reverse, weight }
}
