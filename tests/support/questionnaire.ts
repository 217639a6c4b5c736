import fc from 'fast-check'
import { firstFacts, firstScopeCheck } from '#survey/first-wording.ts'
import { fieldNameFault } from '#survey/field-names.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import { plainText, plainTextFault } from '#survey/plain-text.ts'
import type {
  Category,
  Element,
  Item,
  Option,
  Question,
  QuestionOption,
  Questionnaire,
  Text,
} from '#survey/questionnaire.ts'
import { typology } from '#survey/typology.ts'

/**
 * Questionnaires that the format allows, as drafts or, with `isWhole`, such that they could be published: every text in
 * both languages, every element with items, two points and more.
 */
export function anyQuestionnaire({ isWhole = false } = {}): fc.Arbitrary<Questionnaire> {
  const word = anyText.filter((text) => !isWhole || text !== '')
  const text: fc.Arbitrary<Text> = fc.record({ da: word, en: word })
  const spare = fc.record({ da: anyText, en: anyText.filter((one) => one !== '') }).map(({ da, en }) => ({
    da: isWhole && da === '' ? en : da,
    en,
  }))
  const least = isWhole ? 1 : 0
  return fc
    .record({
      shape: fc.array(fc.tuple(fc.integer({ min: least, max: 3 }), fc.integer({ min: 0, max: 2 })), {
        minLength: 11,
        maxLength: 11,
      }),
      ids: fc.uniqueArray(anyId, { minLength: 11 * 5 + 4, maxLength: 11 * 5 + 4 }),
      points: fc.integer({ min: isWhole ? 2 : 0, max: 10 }),
      ownQuestions: fc.integer({ min: least, max: 4 }),
    })
    .chain(({ shape, ids, points, ownQuestions }) => {
      const id = ids.values()
      const nextId = () => id.next().value ?? ''
      const options = anyOptions(text, isWhole ? 2 : 0)
      const question = (): fc.Arbitrary<Question> => anyQuestion(nextId(), text, spare, options)
      const itemIds: string[] = []
      const item = (): fc.Arbitrary<Item> => {
        const itemId = nextId()
        itemIds.push(itemId)
        return anyItem(itemId, text, spare)
      }
      const categories = typology.map(({ category, elements }) =>
        withoutAbsent<Category>({
          id: fc.constant(category),
          name: text,
          elementsInferred: fc.boolean(),
          elements: fc.tuple(
            ...elements.map((elementId) => {
              const [items, questions] = shape[Number(elementId.slice(1)) - 1] ?? [least, 0]
              return withoutAbsent<Element>({
                id: fc.constant(elementId),
                name: text,
                meaning: text,
                isNot: fc.option(spare, { nil: undefined }),
                items: fc.tuple(...Array.from({ length: items }, item)),
                questions:
                  questions === 0
                    ? fc.constant(undefined)
                    : fc.tuple(...Array.from({ length: questions }, question)),
              })
            }),
          ),
        }),
      )
      const own = Array.from({ length: ownQuestions }, question)
      const pair = () =>
        fc
          .uniqueArray(fc.constantFrom(...itemIds), { minLength: 2, maxLength: 2 })
          .map(([a = '', b = '']) => [a, b] as const)
      return withoutAbsent<Questionnaire>({
        id: fc.oneof(fc.uuid(), fc.constant('promising-practice-7')),
        title: text,
        source: text,
        licence: fc.option(spare, { nil: undefined }),
        parent: fc.option(fc.constant('promising-practice-1'), { nil: undefined }),
        scopeCheck: fc.option(sameShape(firstScopeCheck, text), { nil: undefined }),
        facts: fc.option(sameShape(firstFacts, text), { nil: undefined }),
        stem: text,
        categories: fc.tuple(...categories),
        scale: fc.tuple(...Array.from({ length: points }, (_, index) => anyOption(index + 1, text))),
        noAnswers: fc
          .subarray([-7, -8])
          .chain((values) => fc.tuple(...values.map((value) => anyOption(value, text)))),
        opposites:
          itemIds.length < 2
            ? fc.constant(undefined)
            : fc.option(fc.array(pair(), { minLength: 1, maxLength: 3 }), { nil: undefined }),
        basis: fc.option(fc.record({ text, options }), { nil: undefined }),
        commentLabel: text,
        commentMaxLength: fc.integer({ min: 1, max: 10_000 }),
        ownPage:
          own.length === 0
            ? fc.constant(undefined)
            : fc.option(fc.record({ name: text, questions: fc.tuple(...own) }), { nil: undefined }),
      })
    })
}

const letters = [
  ...'abcæøåÆØÅéü 0123456789.,;:!?»«„“”\'"-–/\\()[]&%#*_~`|=+@$^>',
  '\n',
  '🙂',
  '<5',
  '\u0301',
  '\u00a0',
]

/** What a person might write into a text of a questionnaire, and a good deal that nobody would; it may be empty. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '',
      '=1+1',
      'valueOf',
      '__proto__',
      '_x0041_',
      "'",
      '-7',
      'null',
      'true',
      '1',
      'item.text',
      '[a](b)',
      'x\ny',
    ),
  )
  .map(plainText)
  .filter((text) => plainTextFault(text) === null)

/** Ids that an item or question may have. */
export const anyId: fc.Arbitrary<string> = fc
  .oneof(fc.stringMatching(/^[a-z][a-z0-9_]{0,39}$/), fc.stringMatching(/^e(0[1-9]|1[01])_[1-9]$/))
  .filter((id) => fieldNameFault(id) === null)

const anyWeight = fc.oneof(
  fc.constantFrom(0, 0.25, 0.5, 1, 2, 10, 1e-7),
  // there is no minus nothing
  fc.double({ min: 0, max: 10, noNaN: true }).map((weight) => weight || 0),
)

function anyItem(id: string, text: fc.Arbitrary<Text>, spare: fc.Arbitrary<Text>): fc.Arbitrary<Item> {
  const roles = fc
    .uniqueArray(fc.constantFrom(...informantRoles), { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((role) => [role, spare]))))
  return withoutAbsent<Item>({
    id: fc.constant(id),
    text,
    textByRole: fc.option(roles, { nil: undefined }),
    anchor: fc.option(spare, { nil: undefined }),
    reverse: fc.boolean(),
    weight: fc.option(anyWeight, { nil: undefined }),
  })
}

function anyQuestion(
  id: string,
  text: fc.Arbitrary<Text>,
  spare: fc.Arbitrary<Text>,
  options: fc.Arbitrary<readonly QuestionOption[]>,
): fc.Arbitrary<Question> {
  const common = { id: fc.constant(id), text, hint: fc.option(spare, { nil: undefined }) }
  const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  return fc.oneof(
    withoutAbsent<Question>({
      ...common,
      kind: fc.constantFrom('text', 'comment'),
      maxLength: fc.integer({ min: 1, max: 10_000 }),
    }),
    fc.tuple(number, number).chain(([a, b]) =>
      withoutAbsent<Question>({
        ...common,
        kind: fc.constant('number'),
        minimum: fc.constant(Math.min(a, b)),
        maximum: fc.constant(Math.max(a, b)),
      }),
    ),
    withoutAbsent<Question>({
      ...common,
      kind: fc.constant('choice'),
      options,
      shownAs: fc.constantFrom('dropdown', undefined),
    }),
    withoutAbsent<Question>({ ...common, kind: fc.constant('choices'), options }),
  )
}

function anyOptions(text: fc.Arbitrary<Text>, least: number): fc.Arbitrary<readonly QuestionOption[]> {
  return fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/), { minLength: least, maxLength: 4 })
    .chain((codes) => fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), label: text }))))
}

function anyOption(value: number, label: fc.Arbitrary<Text>): fc.Arbitrary<Option> {
  return fc.record({ value: fc.constant(value), label })
}

/** The same wording with other words in it. */
function sameShape<T>(model: T, text: fc.Arbitrary<Text>): fc.Arbitrary<T> {
  if (Array.isArray(model)) {
    return fc.tuple(...model.map((part: unknown) => sameShape(part, text))) as unknown as fc.Arbitrary<T>
  }
  const parts = model as Readonly<Record<string, unknown>>
  if (typeof parts['da'] === 'string') return text as unknown as fc.Arbitrary<T>
  const record = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, sameShape(part, text)]),
  )
  return fc.record(record) as unknown as fc.Arbitrary<T>
}

/** A record whose parts that are undefined are not there. */
function withoutAbsent<T extends object>(
  parts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<T> {
  return fc
    .record(parts)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T)
}
