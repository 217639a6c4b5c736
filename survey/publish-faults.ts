import { FaultList, propertyPath, type FormatFault } from './format-fault.ts'
import { itemsOf, type Question, type Questionnaire } from './questionnaire.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

/**
 * What stops a draft from being published, in the order of its parts: everything that is wrong with its format, each
 * text that is missing, with its path and language, and what would leave informants with nothing to answer. Empty when
 * it can be published; at most 500.
 */
export function publishFaults(questionnaire: Questionnaire): readonly FormatFault[] {
  const faults = new FaultList(500)
  const read = readQuestionnaire(questionnaire)
  if ('faults' in read) for (const { path, code, ...more } of read.faults) faults.add(path, code, more)
  addMissingTexts(questionnaire, '', faults)
  addEmptyParts(questionnaire, faults)
  addUnknownOpposites(questionnaire, faults)
  return faults.faults
}

/** Each language of each text that is empty. */
function addMissingTexts(value: unknown, path: string, faults: FaultList): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    value.forEach((part, index) => addMissingTexts(part, `${path}[${index}]`, faults))
    return
  }
  for (const [name, part] of Object.entries(value)) {
    const isText = name === 'da' || name === 'en'
    if (isText && typeof part === 'string' && part.trim() === '') {
      faults.add(propertyPath(path, name), 'text_missing', { expected: name })
    } else if (!isText) addMissingTexts(part, propertyPath(path, name), faults)
  }
}

function addEmptyParts(questionnaire: Questionnaire, faults: FaultList): void {
  const fewOptions = (questions: readonly Question[], path: string) =>
    questions.forEach((question, index) => {
      const least = question.kind === 'choice' ? 2 : 1
      if ('options' in question && question.options.length < least) {
        faults.add(`${path}[${index}].options`, 'too_few_options', { expected: String(least) })
      }
    })
  questionnaire.categories.forEach(({ elements }, place) =>
    elements.forEach(({ items, questions }, index) => {
      const path = `categories[${place}].elements[${index}]`
      if (items.length === 0) faults.add(`${path}.items`, 'no_items')
      fewOptions(questions ?? [], `${path}.questions`)
    }),
  )
  if (questionnaire.scale.length < 2) {
    faults.add('scale', 'too_few_points', { value: questionnaire.scale.length, expected: '2' })
  }
  if (questionnaire.basis?.options.length === 0) {
    faults.add('basis.options', 'too_few_options', { expected: '1' })
  }
  const { ownPage } = questionnaire
  if (ownPage) fewOptions(ownPage.questions, 'ownPage.questions')
  if (ownPage?.questions.length === 0) faults.add('ownPage.questions', 'no_items')
}

function addUnknownOpposites(questionnaire: Questionnaire, faults: FaultList): void {
  const ids = new Set(itemsOf(questionnaire).map(({ id }) => id))
  questionnaire.opposites?.forEach((pair, index) =>
    pair.forEach((id, place) => {
      const path = `opposites[${index}][${place}]`
      if (!ids.has(id)) faults.add(path, 'unknown_item', { value: id })
      else if (place === 1 && id === pair[0]) faults.add(path, 'duplicate_id', { value: id })
    }),
  )
}
