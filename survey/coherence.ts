import type { FaultList } from './format-fault.ts'
import { typology } from './typology.ts'
import type { Element, Question, QuestionOption, Questionnaire } from './questionnaire.ts'

/**
 * What no single part of a questionnaire shows: the eleven elements in their categories, a scale from 1 up, every id
 * and code once, ranges that are not empty, and how many questions there are in all.
 */
export function checkCoherence(questionnaire: Questionnaire, mostQuestions: number, faults: FaultList): void {
  checkElements(questionnaire, faults)
  checkOptions(questionnaire, faults)
  const fields = fieldsIn(questionnaire)
  const seen = new Set<string>()
  for (const { id, path, question } of fields) {
    if (seen.has(id)) faults.add(path, 'duplicate_id', { value: id })
    seen.add(id)
    if (question?.kind === 'number' && question.minimum > question.maximum) {
      faults.add(path.replace(/id$/, 'maximum'), 'out_of_range', {
        value: question.maximum,
        expected: `≥ ${question.minimum}`,
      })
    }
    if (question && 'options' in question)
      checkCodes(question.options, path.replace(/id$/, 'options'), faults)
  }
  if (questionnaire.basis) checkCodes(questionnaire.basis.options, 'basis.options', faults)
  if (fields.length > mostQuestions) {
    faults.add('', 'too_many_questions', { value: fields.length, expected: String(mostQuestions) })
  }
}

/** Every item and question, with the path of its id. */
function fieldsIn(
  questionnaire: Questionnaire,
): { readonly id: string; readonly path: string; readonly question?: Question }[] {
  const own = (questions: readonly Question[], path: string) =>
    questions.map((question, index) => ({ id: question.id, path: `${path}[${index}].id`, question }))
  const inElement = (element: Element, path: string) => [
    ...element.items.map(({ id }, index) => ({ id, path: `${path}.items[${index}].id` })),
    ...own(element.questions ?? [], `${path}.questions`),
  ]
  return [
    ...questionnaire.categories.flatMap((category, place) =>
      category.elements.flatMap((element, index) =>
        inElement(element, `categories[${place}].elements[${index}]`),
      ),
    ),
    ...own(questionnaire.ownPage?.questions ?? [], 'ownPage.questions'),
  ]
}

function checkElements({ categories }: Questionnaire, faults: FaultList): void {
  typology.forEach(({ category, elements }, place) => {
    const found = categories[place]
    const path = `categories[${place}]`
    if (found?.id !== category) {
      faults.add(path, 'wrong_elements', { value: found?.id, expected: category })
    } else if (found.elements.map(({ id }) => id).join() !== elements.join()) {
      faults.add(`${path}.elements`, 'wrong_elements', {
        value: found.elements.map(({ id }) => id).join(', '),
        expected: elements.join(', '),
      })
    }
  })
}

function checkOptions({ scale, noAnswers }: Questionnaire, faults: FaultList): void {
  scale.forEach(({ value }, index) => {
    if (value !== index + 1) {
      faults.add(`scale[${index}].value`, 'wrong_scale', { value, expected: String(index + 1) })
    }
  })
  const values = noAnswers.map(({ value }) => value)
  values.forEach((value, index) => {
    const path = `noAnswers[${index}].value`
    if (value !== -7 && value !== -8) faults.add(path, 'unknown_value', { value, expected: '-7, -8' })
    else if (values.indexOf(value) < index) faults.add(path, 'duplicate_code', { value })
  })
}

function checkCodes(options: readonly QuestionOption[], path: string, faults: FaultList): void {
  const seen = new Set<string>()
  options.forEach(({ code }, index) => {
    if (seen.has(code)) faults.add(`${path}[${index}].code`, 'duplicate_code', { value: code })
    seen.add(code)
  })
}
