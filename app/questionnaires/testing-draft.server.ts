import { labelOfField, shownValue } from '#app/answering/field-labels.ts'
import { sentText } from '#app/answering/element-form.ts'
import { fieldState, revisionOf, type PageValues } from '#app/answering/element-values.ts'
import { factFields, scopeFields } from '#app/answering/informant-fields.ts'
import type { TestFields } from '#db/queries/questionnaire-tests.ts'
import type { Role } from '#db/schema.ts'
import { answerValidator } from '#survey/answers.ts'
import { informantRoles } from '#survey/informant-wording.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import {
  fieldsOfPage,
  pagesOf,
  type QuestionPage,
  type Questionnaire,
  type Text,
} from '#survey/questionnaire.ts'

/** The places of test answers in order, as an informant meets them. */
export function testPlaces(questionnaire: Questionnaire): readonly string[] {
  return ['scope', 'facts', ...pagesOf(questionnaire).map(({ id }) => id), 'review']
}

/** Before the fields of a page that is not of questions stands its name, so that no question's id can be the same. */
export function prefixed(place: 'scope' | 'facts', values: Readonly<Record<string, unknown>>): TestFields {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${place}.${name}`, value === null ? '' : String(value)]),
  )
}

/** The fields of such a page by their own names. */
export function unprefixed(place: 'scope' | 'facts', fields: TestFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(`${place}.`))
      .map(([name, value]) => [name.slice(place.length + 1), value]),
  )
}

/** In whose words items are asked: the role that is stated, else the one the test was begun in. */
export function roleOf(test: { role: Role; fields: TestFields }): Role {
  const stated = test.fields['facts.statedRole']
  return informantRoles.find((role) => role === stated) ?? test.role
}

/** The fields of a page as its form shows them; what was skipped is nothing. */
export function testValues(page: QuestionPage, fields: TestFields): PageValues {
  const isItem = new Set(page.items.map(({ id }) => id))
  return Object.fromEntries(
    fieldsOfPage(page).map((field) => {
      const value = fields[field] ?? ''
      return [field, fieldState(0, isItem.has(field) && value === '-1' ? '' : value)]
    }),
  )
}

/** What a page's form would store, all or nothing; `null` when it is not a form of this page. */
export function readTestForm(
  questionnaire: Questionnaire,
  page: QuestionPage,
  sent: Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>,
): { readonly fields: TestFields } | { readonly faults: Readonly<Record<string, FieldFault>> } | null {
  const names = fieldsOfPage(page)
  const several = new Set(page.questions.filter(({ kind }) => kind === 'choices').map(({ id }) => id))
  for (const [name, value] of Object.entries(sent)) {
    const isBase = name.startsWith('base.')
    if (!names.includes(isBase ? name.slice(5) : name)) return null
    if (isBase && (typeof value !== 'string' || revisionOf(value) === null)) return null
    if (!isBase && typeof value !== 'string' && !several.has(name)) return null
  }
  // every field of the page, so that what is taken away is taken away
  const values = Object.fromEntries(names.map((name) => [name, sentText(sent[name])]))
  const checked = answerValidator(questionnaire).check(values)
  if ('faults' in checked) return checked
  return {
    fields: Object.fromEntries(
      checked.changes.map((change) =>
        change.kind === 'answer'
          ? [change.item, String(change.value.rating ?? change.value.missing)]
          : [change.field, change.text],
      ),
    ),
  }
}

/** One field of what would be stored. */
export interface TestRow {
  readonly field: string
  readonly asked: Text
  readonly value: string
  /** The value as a person reads it. */
  readonly label: Text | string
}

/** What would be stored, in the order in which it is asked; what was not reached is left out. */
export function testRows(
  questionnaire: Questionnaire,
  test: { role: Role; fields: TestFields },
): readonly TestRow[] {
  const { fields } = test
  const role = roleOf(test)
  const before = [
    ...scopeFields(questionnaire).map((field) => ({ ...field, name: `scope.${field.name}` })),
    ...factFields(questionnaire).map((field) => ({ ...field, name: `facts.${field.name}` })),
  ].flatMap(({ name, label, shown }) => {
    const value = fields[name] ?? ''
    return value === '' ? [] : [{ field: name, asked: label, value, label: shown(value) }]
  })
  const asked = pagesOf(questionnaire).flatMap((page) =>
    fieldsOfPage(page).flatMap((field) => {
      const value = fields[field]
      if (value === undefined || value === '') return []
      const question = labelOfField(questionnaire, page, field, role) ?? { da: field, en: field }
      return [{ field, asked: question, value, label: shownValue(questionnaire, page, field, value) }]
    }),
  )
  return [...before, ...asked]
}
