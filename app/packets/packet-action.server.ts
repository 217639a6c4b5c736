import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { readCookie } from '#app/auth/cookie.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields, type InvalidFields } from '#app/http/form.ts'
import { insertInterviewAppraisal } from '#db/queries/interview-appraisals.ts'
import { insertInterviewNote } from '#db/queries/interview-notes.ts'
import type { InterviewQuestion } from '#db/queries/interview-questions.ts'
import { insertInterviewStatus, type ShownStatus } from '#db/queries/interview-statuses.ts'
import type { InterviewDeed } from '#db/queries/interviewed-practice.ts'
import {
  keepQuestions,
  moveQuestion,
  rewordQuestion,
  type QuestionsWritten,
  type QuestionToKeep,
} from '#db/queries/write-interview-questions.ts'
import type { Language } from '#db/schema.ts'
import { KeepForm, PacketForm } from './packet-forms.server.ts'
import { loadPackets } from './packets.server.ts'

/** What a page says of a form that did not lead to anything, with everything that was typed. */
export interface RejectedPacket {
  readonly values: Readonly<Record<string, string>>
  readonly invalid: InvalidFields | undefined
  /**
   * `overtaken`: somebody else wrote meanwhile · `redrafted`: the drafts are others now, or being made · `too_many`: there is no
   * room for more questions · `unanswered`: whether it was saved is not known · `signed_out`: whoever sent it has to sign in ·
   * `forbidden`: whoever sent it may not write here any more, or the practice is gone.
   */
  readonly refusal: 'overtaken' | 'redrafted' | 'too_many' | 'unanswered' | 'signed_out' | 'forbidden' | null
  /** What somebody else wrote. */
  readonly theirs: readonly Pick<InterviewQuestion, 'id' | 'text' | 'by' | 'language' | 'isRemoved'>[]
  readonly newest: ShownStatus | null
}

type Deed = InterviewDeed & { readonly language: Language }
type WaveOf = Parameters<typeof loadPackets>[0]

/** Does what a form on the page of one packet asks for. */
export async function actOnPacket(request: Request, wave: WaveOf, by: InterviewDeed) {
  const deed: Deed = { ...by, language: readCookie(request).language ?? 'da' }
  const fields = fieldsOf(await readForm(request))
  const values = typedFields(fields)
  if (fields.intent === 'keep') {
    const form = KeepForm.safeParse(fields)
    if (!form.success) return rejected(values, { invalid: invalidFields(form.error) })
    return keep(deed, wave, values, form.data)
  }
  const form = PacketForm.safeParse(fields)
  if (!form.success) return rejected(values, { invalid: invalidFields(form.error) })
  return act(deed, values, form.data)
}

async function act(deed: Deed, values: RejectedPacket['values'], form: z.infer<typeof PacketForm>) {
  switch (form.intent) {
    case 'own':
      return written(
        deed,
        values,
        await keepQuestions(db, deed, [{ text: form.text, from: null }]),
        'questions',
      )
    case 'reword':
    case 'remove':
    case 'restore': {
      const change = {
        questionId: form.question,
        after: form.after,
        text: form.intent === 'reword' ? form.text : null,
        isRemoved: form.intent === 'remove',
      }
      const place = form.intent === 'remove' ? 'questions' : `question-${form.question}`
      return written(deed, values, await rewordQuestion(db, deed, change), place)
    }
    case 'up':
    case 'down': {
      const move = { questionId: form.question, after: form.after, to: form.intent }
      return written(deed, values, await moveQuestion(db, deed, move), `question-${form.question}`)
    }
    case 'note': {
      const noted = await insertInterviewNote(db, deed, { questionId: form.about, text: form.text })
      if (!noted) throw notFound()
      return done(deed, 'noted', 'notes')
    }
    case 'appraise': {
      const { element, text } = form
      if ((await insertInterviewAppraisal(db, deed, { element, text })) === undefined) throw notFound()
      return done(deed, 'appraised', `appraisal-${element}`)
    }
    case 'status': {
      const { status, date, note, after } = form
      const said = { status, note, after, onDate: date === '' ? null : date }
      const outcome = await insertInterviewStatus(db, deed, said)
      if (outcome.status === 'unknown') throw notFound()
      if (outcome.status === 'overtaken') {
        return rejected(values, { refusal: 'overtaken', newest: outcome.newest })
      }
      return done(deed, 'status', 'status')
    }
  }
}

/**
 * A draft is kept with the figures that it has on the list that the standing decision points at, and with no others. When the
 * decision has come to rest on another list since the form was shown, figures that nobody read would stand under the text.
 */
async function keep(
  deed: Deed,
  wave: WaveOf,
  values: RejectedPacket['values'],
  { run, drafts }: z.infer<typeof KeepForm>,
) {
  const [packet] = await loadPackets(wave, [deed.practiceId])
  const runId = packet?.stands?.run.id
  const questions = drafts.flatMap(({ key, text }): QuestionToKeep[] => {
    const draft = packet?.drafts.find((one) => one.key === key)
    return draft && runId === run ? [{ text, from: { draft, runId } }] : []
  })
  if (questions.length < drafts.length) return rejected(values, { refusal: 'redrafted' })
  return written(deed, values, await keepQuestions(db, deed, questions), 'questions')
}

function written(deed: Deed, values: RejectedPacket['values'], outcome: QuestionsWritten, place: string) {
  switch (outcome.status) {
    case 'unknown':
      throw notFound()
    case 'written':
      return done(deed, 'questions', place)
    case 'too_many':
      return rejected(values, { refusal: 'too_many' })
    case 'overtaken': {
      const theirs = outcome.theirs.map(({ id, text, by, language, isRemoved }) => ({
        id,
        text,
        by,
        language,
        isRemoved,
      }))
      return rejected(values, { refusal: 'overtaken', theirs })
    }
  }
}

function rejected(values: RejectedPacket['values'], why: Partial<Omit<RejectedPacket, 'values'>>) {
  return data<RejectedPacket>(
    { values, invalid: undefined, refusal: null, theirs: [], newest: null, ...why },
    { status: why.invalid ? 422 : 409 },
  )
}

function done({ studyId, waveId, practiceId }: Deed, what: string, place: string) {
  return redirect(`/studies/${studyId}/waves/${waveId}/packets/${practiceId}?done=${what}#${place}`)
}
