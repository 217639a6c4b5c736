import { checkCoherence } from './coherence.ts'
import { fieldNameFault, isOptionCode } from './field-names.ts'
import { FaultList, type FormatFault } from './format-fault.ts'
import {
  asObject,
  boolean,
  integerFrom,
  listOf,
  numberFrom,
  objectOf,
  oneOf,
  optional,
  required,
  spareList,
  spareText,
  text,
  tupleOf,
  type Read,
} from './format-shape.ts'
import { isOfReadableSize } from './format-size.ts'
import type { InformantRole } from './informant-wording.ts'
import type {
  Category,
  Element,
  Item,
  Option,
  Question,
  QuestionOption,
  Questionnaire,
  Text,
} from './questionnaire.ts'
import { facts, scopeCheck } from './read-wording.ts'

/** How much a questionnaire may hold. */
export const questionnaireLimits = {
  /** Items and questions in all, without comments and without what answers rest on. */
  questions: 200,
  itemsOfElement: 20,
  options: 50,
  points: 10,
  /** Longest comment or text that an informant may be allowed to write. */
  answerLength: 10_000,
  weight: 10,
  opposites: 100,
  number: 1_000_000_000,
} as const

/**
 * Reads our own format from a value of unknown shape, strictly: own properties only, no property that is not of the
 * format, texts in normal form C and trimmed. A draft may have empty texts, elements without items and too short a
 * scale; `publishFaults` finds those.
 *
 * @returns a questionnaire made anew, which shares nothing with the value; or the first 50 faults, in the order found.
 */
export function readQuestionnaire(
  value: unknown,
): { readonly questionnaire: Questionnaire } | { readonly faults: readonly FormatFault[] } {
  const faults = new FaultList()
  const read = isOfReadableSize(value, faults) ? questionnaire(value, '', faults) : undefined
  if (read) checkCoherence(read, questionnaireLimits.questions, faults)
  return read && faults.faults.length === 0 ? { questionnaire: read } : { faults: faults.faults }
}

const limits = questionnaireLimits

/** The id of an item or question. */
export const fieldName: Read<string> = (value, path, faults) => {
  if (typeof value !== 'string') return faults.add(path, 'wrong_type', { value, expected: 'text' })
  const fault = fieldNameFault(value)
  return fault ? faults.add(path, fault, { value }) : value
}

export const versionId: Read<string> = (value, path, faults) =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64
    ? value
    : faults.add(path, 'bad_id', { value })

const code: Read<string> = (value, path, faults) =>
  typeof value === 'string' && isOptionCode(value) ? value : faults.add(path, 'bad_code', { value })

const wholeNumber = integerFrom(-limits.number, limits.number)
const answerLength = required(integerFrom(1, limits.answerLength))

const textByRole = objectOf<{ [Role in InformantRole]?: Text | undefined }>({
  leader: optional(spareText),
  staff: optional(spareText),
  citizen: optional(spareText),
  relative: optional(spareText),
  authority: optional(spareText),
  partner: optional(spareText),
  external: optional(spareText),
})

const item = objectOf<Item>({
  id: required(fieldName),
  text: required(text),
  // no role that is asked otherwise: nothing to say
  textByRole: optional((value, path, faults) => {
    const texts = textByRole(value, path, faults)
    return texts && Object.keys(texts).length > 0 ? texts : undefined
  }),
  anchor: optional(spareText),
  reverse: required(boolean),
  weight: optional(numberFrom(0, limits.weight)),
})

const option = objectOf<QuestionOption>({ code: required(code), label: required(text) })
const options = required(listOf(option, limits.options))
const common = { id: required(fieldName), text: required(text), hint: optional(spareText) }

const questionKinds: { readonly [Kind in Question['kind']]: Read<Question> } = {
  text: objectOf<Extract<Question, { kind: 'text' | 'comment' }>>({
    ...common,
    kind: required(oneOf('text')),
    maxLength: answerLength,
  }),
  comment: objectOf<Extract<Question, { kind: 'text' | 'comment' }>>({
    ...common,
    kind: required(oneOf('comment')),
    maxLength: answerLength,
  }),
  number: objectOf<Extract<Question, { kind: 'number' }>>({
    ...common,
    kind: required(oneOf('number')),
    minimum: required(wholeNumber),
    maximum: required(wholeNumber),
  }),
  choice: objectOf<Extract<Question, { kind: 'choice' }>>({
    ...common,
    kind: required(oneOf('choice')),
    options,
    shownAs: optional(oneOf('dropdown')),
  }),
  choices: objectOf<Extract<Question, { kind: 'choices' }>>({
    ...common,
    kind: required(oneOf('choices')),
    options,
  }),
}
const kindOf = oneOf('text', 'comment', 'number', 'choice', 'choices')

/** A question that does not count; its kind says what else it has. */
const question: Read<Question> = (value, path, faults) => {
  const object = asObject(value, path, faults)
  if (!object) return undefined
  const kind = kindOf(Object.hasOwn(object, 'kind') ? object['kind'] : undefined, `${path}.kind`, faults)
  return kind && questionKinds[kind](value, path, faults)
}

const element = objectOf<Element>({
  id: required((value, path, faults) =>
    typeof value === 'string' ? value : faults.add(path, 'wrong_type', { value, expected: 'text' }),
  ),
  name: required(text),
  meaning: required(text),
  isNot: optional(spareText),
  items: required(listOf(item, limits.itemsOfElement)),
  questions: optional(spareList(listOf(question, limits.itemsOfElement))),
})

const category = objectOf<Category>({
  id: required(oneOf('knowledge', 'concept', 'spread', 'adaptation')),
  name: required(text),
  elementsInferred: required(boolean),
  elements: required(listOf(element, 11)),
})

const scaleOption = objectOf<Option>({
  value: required(integerFrom(-8, limits.points)),
  label: required(text),
})

const questionnaire = objectOf<Questionnaire>({
  id: required(versionId),
  title: required(text),
  source: required(text),
  licence: optional(spareText),
  parent: optional(versionId),
  scopeCheck: optional(scopeCheck),
  facts: optional(facts),
  stem: required(text),
  categories: required(listOf(category, 4)),
  scale: required(listOf(scaleOption, limits.points)),
  noAnswers: required(listOf(scaleOption, 2)),
  opposites: optional(
    spareList(listOf(tupleOf<readonly [string, string]>(fieldName, fieldName), limits.opposites)),
  ),
  basis: optional(objectOf<NonNullable<Questionnaire['basis']>>({ text: required(text), options })),
  commentLabel: required(text),
  commentMaxLength: answerLength,
  ownPage: optional(
    objectOf<NonNullable<Questionnaire['ownPage']>>({
      name: required(text),
      questions: required(listOf(question, limits.questions)),
    }),
  ),
})
