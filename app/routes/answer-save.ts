import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { FieldOutcome, SaveReply } from '#app/answer-client/page.ts'
import { fieldState, valueText } from '#app/answering/element-values.ts'
import { statusOf } from '#app/answering/refused.ts'
import { findStanding } from '#app/answering/standing.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { readJson } from '#app/http/json.ts'
import { saveFields } from '#db/queries/saves.ts'
import { answerValidator, fieldOf } from '#survey/answers.ts'
import type { FieldFault } from '#survey/question-answers.ts'

const Params = z.object({ assignmentId: z.string() })

/** A questionnaire has at most so many fields, and one page may have nearly all of them. */
const mostFields = 250

const Envelope = z.strictObject({
  client: z.uuid(),
  sequence: z.int().min(1).max(1_000_000),
  questionnaire: z.string().max(100),
  activeSeconds: z.int().min(0).max(86_400),
  fields: z
    .record(
      z.string().max(50),
      z.strictObject({
        value: z.union([z.string().max(20_000), z.number(), z.null()]),
        revision: z.int().min(0).max(1e9),
      }),
    )
    .refine((fields) => Object.keys(fields).length <= mostFields),
})

/** Takes what the element page's script saves while the person answers. Every reply is JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { assignmentId } = Params.parse(params)
  const body = await readJson(request)
  const now = new Date()
  const standing = await findStanding(request, assignmentId, now)
  if (standing.state === 'hindered') return refuse(statusOf[standing.hindrance], standing.hindrance)
  if (standing.state === 'not_started') return refuse(404, 'not_started')
  if (standing.state === 'submitted') return refuse(409, 'submitted')

  const envelope = Envelope.safeParse(body)
  if (!envelope.success) return refuse(422, 'bad_envelope')
  const { fields, questionnaire, ...save } = envelope.data
  if (questionnaire !== standing.questionnaire.id) return refuse(422, 'wrong_questionnaire')
  const checked = answerValidator(standing.questionnaire).check(
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  )
  if ('faults' in checked) return refuse(422, 'bad_fields', checked.faults)

  const at = now.toISOString()
  const outcome = await saveFields(db, {
    ...save,
    responseId: standing.response.id,
    at,
    fields: checked.changes.map((change) => {
      const field = fieldOf(change)
      return { field, change, baseRevision: fields[field]?.revision ?? 0 }
    }),
  })
  if (outcome.status !== 'saved') return refuse(409, 'submitted')
  const reply: SaveReply = {
    savedAt: at,
    fields: Object.fromEntries(
      outcome.fields.map(({ field, status, revision, value, savedAt }): [string, FieldOutcome] => {
        const state = fieldState(revision, valueText(value))
        return [field, { state: status, revision, savedAt: savedAt ?? at, ...state }]
      }),
    ),
  }
  return Response.json(reply)
}

/** A Response of our own: Remix drops the status of `data()` on addresses without a page. */
function refuse(status: number, code: string, faults?: Readonly<Record<string, FieldFault>>) {
  return Response.json({ code, faults }, { status })
}

export function loader() {
  throw notFound()
}
