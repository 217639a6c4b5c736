import { z } from 'zod'
import { typedText } from '#app/http/form.ts'
import type { FieldChange } from '#db/queries/saves.ts'
import { answerValidator, cleanText, fieldOf, type FieldFault } from '#survey/answers.ts'
import { commentFieldOf, type Element, type Questionnaire } from '#survey/questionnaire.ts'
import { isUntouched, revisionOf } from './element-values.ts'
import type { Typed } from './refused.ts'

type FormFields = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

const digits = (maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().max(maximum))

/** What an element's form sends beside the answers. */
const Envelope = z.strictObject({
  client: z.uuid(),
  sequence: digits(1_000_000),
  activeSeconds: digits(86_400),
  questionnaire: z.string().max(100),
  go: z.enum(['next', 'back', 'later']),
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

/** Reads the form of one element's page, all or nothing. */
export function readElementForm(
  questionnaire: Questionnaire,
  element: Element,
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
  const names = new Set(fieldNames(element))
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
    [...bases.values()].every((base) => revisionOf(base) !== null)
  if ('faults' in checked || !isOurs || Object.keys(faults).length > 0) {
    return { ok: false, faults, isOutdated: !isOurs }
  }

  const changes = checked.changes.flatMap((change) => {
    const field = fieldOf(change)
    const base = bases.get(field) ?? '0:'
    const sent = cleanText(typedText(fields[field]))
    if (isUntouched(base, sent)) return []
    return [{ field, change, baseRevision: revisionOf(base) ?? 0 }]
  })
  return { ok: true, envelope: envelope.data, changes }
}

export function fieldNames(element: Element): string[] {
  return [...element.items.map(({ id }) => id), commentFieldOf(element.id)]
}

/** What somebody had chosen and written on an element's page, to be shown back to them. */
export function typedInElement(
  questionnaire: Questionnaire | undefined,
  element: Element | undefined,
  fields: FormFields,
): Typed[] {
  if (!questionnaire || !element) return []
  const options = [...questionnaire.scale, ...questionnaire.noAnswers]
  const items = element.items.map(({ id, text }) => ({
    field: id,
    label: text,
    value: options.find(({ value }) => String(value) === fields[id])?.label ?? '',
  }))
  const comment = commentFieldOf(element.id)
  return [
    ...items,
    { field: comment, label: questionnaire.commentLabel, value: typedText(fields[comment]) },
  ].filter(
    ({ field, value }) =>
      value !== '' && !isUntouched(typedText(fields[basePrefix + field]), typedText(fields[field])),
  )
}
