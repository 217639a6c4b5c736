import { integerFrom } from '../format-shape.ts'
import type { Text } from '../questionnaire.ts'
import { questionnaireLimits } from '../read-questionnaire.ts'
import { own, readChoices, type ImportedChoice } from './survey-choices.ts'
import { textAt, type Properties, type QuestionReading } from './survey-reading.ts'

/** What can be chosen in a question of any type with choices. */
export function choicesOf(
  question: Properties,
  path: string,
  type: string,
  isItem: boolean,
  reading: QuestionReading,
): readonly ImportedChoice[] | undefined {
  const { language, findings } = reading
  if (type === 'boolean') return yesAndNo(question, path, isItem, reading)
  if (type !== 'rating')
    return readChoices(own(question, 'choices') ?? [], `${path}.choices`, language, findings)
  const values = own(question, 'rateValues')
  if (values !== undefined) return readChoices(values, `${path}.rateValues`, language, findings)
  return points(question, path, reading)
}

/** The points of a rating that has no list of them; the first and last may have a description. */
function points(
  question: Properties,
  path: string,
  reading: QuestionReading,
): readonly ImportedChoice[] | undefined {
  const { faults } = reading.findings
  const edge = (name: string, usual: number) =>
    own(question, name) === undefined
      ? usual
      : integerFrom(-99, 99)(own(question, name), `${path}.${name}`, faults)
  const first = edge('rateMin', 1)
  const step = edge('rateStep', 1)
  const count = edge('rateCount', 0)
  const last = edge('rateMax', count && first !== undefined ? first + count - 1 : 5)
  if (first === undefined || last === undefined) return undefined
  if (step !== 1) return faults.add(`${path}.rateStep`, 'out_of_range', { value: step, expected: '1' })
  if (last - first >= questionnaireLimits.options) {
    return faults.add(`${path}.rateMax`, 'too_many', {
      value: last,
      expected: String(questionnaireLimits.points),
    })
  }
  const ends = new Map([
    [first, textAt(question, 'minRateDescription', path, reading)],
    [last, textAt(question, 'maxRateDescription', path, reading)],
  ])
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = first + index
    const end = ends.get(value)
    const label = (text: string | undefined) => (text ? `${value} – ${text}` : String(value))
    return { path, value, label: { da: label(end?.da), en: label(end?.en) }, missing: false }
  })
}

/** No is the lower point. */
function yesAndNo(
  question: Properties,
  path: string,
  isItem: boolean,
  reading: QuestionReading,
): readonly ImportedChoice[] | undefined {
  const choice = (value: unknown, name: string, label: Text): unknown => ({
    value,
    text: own(question, name) ?? label,
  })
  const [no, yes] = isItem ? [1, 2] : ['false', 'true']
  return readChoices(
    [
      choice(own(question, 'valueFalse') ?? no, 'labelFalse', { da: 'Nej', en: 'No' }),
      choice(own(question, 'valueTrue') ?? yes, 'labelTrue', { da: 'Ja', en: 'Yes' }),
    ],
    path,
    reading.language,
    reading.findings,
  )
}
