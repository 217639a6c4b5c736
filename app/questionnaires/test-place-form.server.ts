import { z } from 'zod'
import { readStepForm } from '#app/answering/step-form.ts'
import type { InvalidFields } from '#app/http/form.ts'
import type { TestFields } from '#db/queries/questionnaire-tests.ts'
import { InformantFacts, InformantFactsDraft, ScopeCheck, ScopeCheckDraft } from '#survey/informant-facts.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import { findPage, type Questionnaire } from '#survey/questionnaire.ts'
import { prefixed, readTestForm } from './testing-draft.server.ts'

const Go = z.enum(['next', 'back', 'later'])
const Finish = z.strictObject({ do: z.literal('finish') })

/** What a form of test answers says; `fields` as they would be stored. */
export type PlaceForm =
  | { readonly fields: TestFields; readonly go: z.infer<typeof Go> }
  | {
      readonly refused: {
        readonly invalid: InvalidFields | undefined
        readonly faults: Readonly<Record<string, FieldFault>>
      }
    }

/** Reads the form of one place as the informant's own pages do. */
export function readPlaceForm(
  questionnaire: Questionnaire,
  place: string,
  sent: Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>,
): PlaceForm {
  if (place === 'scope') return stepForm('scope', { whole: ScopeCheck, draft: ScopeCheckDraft }, sent)
  if (place === 'facts') return stepForm('facts', { whole: InformantFacts, draft: InformantFactsDraft }, sent)
  if (place === 'review') {
    return Finish.safeParse({ ...sent }).success ? { fields: {}, go: 'next' } : outdated
  }
  const page = findPage(questionnaire, place)
  const { go, ...fields } = sent
  const pressed = Go.safeParse(go)
  const read = page && pressed.success ? readTestForm(questionnaire, page, fields) : null
  if (!read || !pressed.success) return outdated
  if ('faults' in read) return { refused: { invalid: undefined, faults: read.faults } }
  return { fields: read.fields, go: pressed.data }
}

const outdated: PlaceForm = { refused: { invalid: { form: 'unrecognized_keys' }, faults: {} } }

function stepForm<Whole extends object, Draft extends object>(
  place: 'scope' | 'facts',
  schemas: { whole: z.ZodType<Whole>; draft: z.ZodType<Draft> },
  sent: Readonly<Record<string, unknown>>,
): PlaceForm {
  const form = readStepForm(schemas, sent)
  if (!form.ok) return { refused: { invalid: form.invalid, faults: {} } }
  if (form.go === 'language' || form.go === 'place') return outdated
  return { fields: prefixed(place, { ...form.value } as Readonly<Record<string, unknown>>), go: form.go }
}
