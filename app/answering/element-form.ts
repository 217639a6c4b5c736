import { z } from 'zod'
import { typedText } from '#app/http/form.ts'
import type { FieldChange } from '#db/queries/saves.ts'
import { answerValidator, fieldOf } from '#survey/answers.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import type { InformantRole } from '#survey/informant-wording.ts'
import { fieldsOfPage, type QuestionPage, type Questionnaire } from '#survey/questionnaire.ts'
import { isUntouched, revisionOf, valueText } from './element-values.ts'
import { labelOfField, shownValue } from './field-labels.ts'
import { languageSteps } from './language.ts'
import { placesOf } from './overview.ts'
import type { Typed } from './refused.ts'

type FormFields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

const digits = (maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().max(maximum))

/** What a page's form sends beside the answers. */
const Envelope = z.strictObject({
  client: z.uuid(),
  sequence: digits(1_000_000),
  activeSeconds: digits(86_400),
  questionnaire: z.string().max(100),
  /** One of the buttons, or a place of the overview. */
  go: z.string().max(50),
})
const envelopeNames = Object.keys(Envelope.shape)
const basePrefix = 'base.'

export type ElementForm =
  | {
      readonly ok: true
      readonly envelope: z.infer<typeof Envelope>
      /** What the person changed; the rest is as the page was made. */
      readonly changes: readonly FieldChange[]
    }
  | {
      readonly ok: false
      readonly faults: Readonly<Record<string, FieldFault>>
      /** The form as a whole is not one that this page made. */
      readonly isOutdated: boolean
    }

/** Reads the form of one page, all or nothing. */
export function readElementForm(
  questionnaire: Questionnaire,
  page: QuestionPage,
  fields: FormFields,
): ElementForm {
  const own: Record<string, unknown> = {}
  // without a prototype, so that a field named __proto__ is seen as any other
  const answers: Record<string, unknown> = Object.create(null)
  const bases = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    if (envelopeNames.includes(name)) own[name] = value
    else if (name.startsWith(basePrefix)) bases.set(name.slice(basePrefix.length), typedText(value))
    else answers[name] = value
  }
  // a group of boxes with none ticked sends nothing
  for (const { id, kind } of page.questions) {
    if (kind === 'choices' && bases.has(id) && !(id in answers)) answers[id] = ''
  }
  const names = new Set(fieldsOfPage(page))
  const faults: Record<string, FieldFault> = Object.create(null)
  for (const name of [...Object.keys(answers), ...bases.keys()]) {
    if (!names.has(name)) faults[name] = 'unknown_field'
  }
  const checked = answerValidator(questionnaire).check(answers)
  if ('faults' in checked) Object.assign(faults, checked.faults)

  const envelope = Envelope.safeParse(own)
  const isOurs =
    envelope.success &&
    envelope.data.questionnaire === questionnaire.id &&
    waysOn(questionnaire).includes(envelope.data.go) &&
    [...bases.values()].every((base) => revisionOf(base) !== null)
  if ('faults' in checked || !isOurs || Object.keys(faults).length > 0) {
    return { ok: false, faults, isOutdated: !isOurs }
  }

  const changes = checked.changes.flatMap((change) => {
    const field = fieldOf(change)
    const base = bases.get(field) ?? '0:'
    const sent = change.kind === 'answer' ? valueText(change.value) : change.text
    if (isUntouched(base, sent)) return []
    return [{ field, change, baseRevision: revisionOf(base) ?? 0 }]
  })
  return { ok: true, envelope: envelope.data, changes }
}

/** What a button of the page may say: the steps, the other language, or a place of the overview. */
function waysOn(questionnaire: Questionnaire): readonly string[] {
  return ['next', 'back', 'later', ...languageSteps, ...placesOf(questionnaire)]
}

/** What somebody in this role had chosen and written on a page, to be shown back to them. */
export function typedOnPage(
  questionnaire: Questionnaire | undefined,
  page: QuestionPage | undefined,
  role: InformantRole | undefined,
  fields: FormFields,
): Typed[] {
  if (!questionnaire || !page) return []
  return fieldsOfPage(page).flatMap((field) => {
    const sent = sentText(fields[field])
    const value = shownValue(questionnaire, page, field, sent)
    if (value === '' || isUntouched(typedText(fields[basePrefix + field]), sent)) return []
    return [{ field, label: labelOfField(questionnaire, page, field, role) ?? null, value }]
  })
}

/** What was sent for one field, as it would be stored: several boxes come as several values. */
export function sentText(value: FormFields[string] | undefined): string {
  return Array.isArray(value) ? value.map(typedText).join(' ') : typedText(value)
}

/** The same of a whole form. */
export function sentTexts(fields: FormFields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, sentText(value)]))
}
