import { boolean, numberFrom, objectOf, optional, spareText, type Read } from '../format-shape.ts'
import type { InformantRole } from '../informant-wording.ts'
import type { Item, Question, Text } from '../questionnaire.ts'
import { questionnaireLimits } from '../read-questionnaire.ts'
import { elementIds } from '../typology.ts'
import type { ImportFindings } from './import-notes.ts'
import { own, optionsFrom, scaleOf, type ImportedChoice } from './survey-choices.ts'
import { spareTextAt, type Properties, type QuestionReading } from './survey-reading.ts'

/** Adds a scored item, when nothing is wrong with it or with its scale. */
export function addItem(
  question: Properties,
  path: string,
  id: string,
  text: Text,
  element: string,
  choices: readonly ImportedChoice[],
  reading: QuestionReading,
): void {
  const { findings, into } = reading
  const before = findings.faults.faults.length
  const scale = scaleOf(choices, findings)
  if (scale) into.agreeOnScale(scale, path)
  const item = readItem(question, path, id, text, reading)
  if (findings.faults.faults.length === before) into.addItem(element, item, `${path}.name`)
}

function readItem(
  question: Properties,
  path: string,
  id: string,
  text: Text,
  reading: QuestionReading,
): Item {
  const { faults } = reading.findings
  const at = <T>(name: string, read: Read<T>): T | undefined => {
    const value = own(question, name)
    return value === undefined ? undefined : read(value, `${path}.${name}`, faults)
  }
  const textByRole = at('titleByRole', roleTexts)
  const anchor = spareTextAt(question, 'description', path, reading)
  const weight = at('weight', numberFrom(0, questionnaireLimits.weight))
  return {
    id,
    text,
    ...(textByRole && Object.keys(textByRole).length > 0 && { textByRole }),
    ...(anchor && { anchor }),
    reverse: at('reverse', boolean) ?? false,
    ...(weight !== undefined && { weight }),
  }
}

const roleTexts = objectOf<{ [Role in InformantRole]?: Text | undefined }>({
  leader: optional(spareText),
  staff: optional(spareText),
  citizen: optional(spareText),
  relative: optional(spareText),
  authority: optional(spareText),
  partner: optional(spareText),
  external: optional(spareText),
})

/** Adds a question with choices that does not count. */
export function addChoice(
  path: string,
  type: string,
  common: Pick<Question, 'id' | 'text' | 'hint'>,
  element: string | undefined,
  choices: readonly ImportedChoice[],
  { into, findings }: QuestionReading,
): void {
  const options = optionsFrom(choices, findings)
  if (!options) return
  if (type === 'rating' || type === 'boolean' || type === 'matrix') findings.note('changed_type', path, type)
  const question: Question =
    type === 'checkbox'
      ? { ...common, kind: 'choices', options }
      : { ...common, kind: 'choice', options, ...(type === 'dropdown' && { shownAs: 'dropdown' as const }) }
  into.addQuestion(element, question, `${path}.name`)
}

const elementNames: ReadonlySet<unknown> = new Set(elementIds)

/** The element a question belongs to: its own property before its page; `false` when there is no such element. */
export function elementOf(
  question: Properties,
  path: string,
  pageElement: string | undefined,
  findings: ImportFindings,
): string | undefined | false {
  const element = own(question, 'element') ?? pageElement
  if (element === undefined || elementNames.has(element)) return element as string | undefined
  findings.faults.add(`${path}.element`, 'unknown_value', { value: element, expected: 'e01–e11' })
  return false
}
