import { redirect } from '@remix-run/node'
import type { z } from 'zod'
import { savedPlace } from '#app/components/saved-notice.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { insertJudgement } from '#db/queries/criterion-judgements.ts'
import { revealJudgements } from '#db/queries/judgement-reveals.ts'
import { insertRecognition } from '#db/queries/practice-recognitions.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { decide, type NotDecided } from './decide.server.ts'
import { PracticeForm } from './decision-forms.server.ts'
import { notDecided } from './not-decided.server.ts'

interface Deed {
  readonly studyId: string
  readonly waveId: string
  readonly practiceId: string
  readonly by: string
  readonly at: string
}

/** Does what a form on the page of one practice asks for: decide, swap, judge by a criterion, say what it counts as. */
export async function actOnPractice(request: Request, deed: Deed) {
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  const form = PracticeForm.safeParse(fields)
  const refused = (outcome: NotDecided) => notDecided(deed.waveId, values, outcome)
  if (!form.success) return refused({ status: 422, invalid: invalidFields(form.error) })
  const { data } = form
  if (data.intent === 'judge') {
    const number = await insertJudgement(db, { ...deed, ...judged(data) })
    if (number === undefined) throw notFound()
    return done(deed, 'judged', `#criterion-${data.criterion}`)
  }
  if (data.intent === 'reveal') {
    if (!(await revealJudgements(db, deed))) throw notFound()
    return done(deed, 'revealed', '#judgements')
  }
  if (data.intent === 'recognise') {
    const { recognisedAs, reason, after } = data
    const { studyId, practiceId, by, at } = deed
    const outcome = await insertRecognition(db, { studyId, practiceId, recognisedAs, reason, after, by, at })
    if (outcome.status === 'unknown') throw notFound()
    if (outcome.status === 'overtaken') {
      return refused({ status: 409, refusal: 'overtaken', practices: [], meanwhile: [] })
    }
    return done(deed, 'recognised', '#recognition')
  }
  if (data.intent === 'swap' && data.with === deed.practiceId) throw notFound()
  const decided = await decide(deed, {
    ...data,
    kind: data.intent === 'swap' ? 'swap' : 'choice',
    outcomes: outcomesOf(data, deed),
  })
  return typeof decided === 'number' ? done(deed, 'decided', savedPlace) : refused(decided)
}

type Form = z.infer<typeof PracticeForm>

function judged({ criterion, reason, rating }: Extract<Form, { intent: 'judge' }>) {
  return { criterion, reason, rating }
}

/** In a swap the form says which of the two goes out: its own practice, or the one it is swapped with. */
function outcomesOf(
  form: Extract<Form, { intent: 'decide' | 'swap' }>,
  { practiceId }: Deed,
): Map<string, DecisionOutcome> {
  if (form.intent === 'decide') return new Map([[practiceId, form.outcome]])
  const [out, incoming] = form.out === 'this' ? [practiceId, form.with] : [form.with, practiceId]
  return new Map<string, DecisionOutcome>([
    [incoming, 'chosen'],
    [out, form.outcome],
  ])
}

function done({ studyId, waveId, practiceId }: Deed, what: string, place: string) {
  return redirect(`/studies/${studyId}/waves/${waveId}/decisions/${practiceId}?done=${what}${place}`)
}
