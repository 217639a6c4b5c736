import { data } from '@remix-run/node'
import { z } from 'zod'
import { decideContest, type ContestOutcome } from '#db/queries/contest-decisions.ts'
import type { ScopeValues } from '#db/queries/scope-card.ts'
import { contestDecisions, type ContestDecision } from '#db/schema.ts'
import { digestOf, linkToken } from '#app/auth/token.server.ts'
import type { RejectedContest } from '#app/components/contest-form.tsx'
import { db } from '#app/db.server.ts'
import { decisionFields } from '#app/http/decision-form.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { ScopeForm } from '#app/practices/practice-form.server.ts'
import { scopeGate } from './scope-findings.server.ts'
import { settings } from '#app/settings.server.ts'

/** As it is sent by those who may not delimit practices. */
const WithoutCard = z.strictObject({ decision: z.enum(['kept', 'set_aside']), ...decisionFields })

/** The card comes along whatever is decided, as it stands in the form. */
const WithCard = z.strictObject({
  decision: z.enum(contestDecisions),
  seen: z.string().max(64),
  ...ScopeForm.shape,
  ...decisionFields,
})

export interface DecidedContest {
  readonly decision: ContestDecision
  readonly reason: string
  readonly after: number
  readonly card: { readonly values: ScopeValues; readonly seen: string } | null
}

export type ContestFormRead =
  | { readonly decided: DecidedContest; readonly rejected: RejectedContest }
  | { readonly decided: null; readonly rejected: RejectedContest }

/** Reads a decision about a contested scope; the card counts only when the practice is delimited anew. */
export async function readContestForm(request: Request): Promise<ContestFormRead> {
  const fields = fieldsOf(await readForm(request))
  const rejected = { values: typedFields(fields), invalid: undefined, overtaken: null, fault: null }
  const isWithCard = 'seen' in fields
  // no radio button chosen sends nothing
  const form = isWithCard ? WithCard.safeParse({ level: '', ...fields }) : WithoutCard.safeParse(fields)
  if (!form.success) return { decided: null, rejected: { ...rejected, invalid: invalidFields(form.error) } }
  const { decision, reason, after } = form.data
  if (decision !== 'rescoped' || !('seen' in form.data)) {
    return { decided: { decision, reason, after, card: null }, rejected }
  }
  const { decision: _, reason: __, after: ___, seen, ...values } = form.data
  return { decided: { decision, reason, after, card: { values, seen } }, rejected }
}

/**
 * Makes a decision that was read.
 *
 * @returns the answer to one that could not stand, with everything that was typed; `null` when it stands.
 * @throws Response 404 when there is no such contested response.
 */
export async function decideFromForm(
  { decided, rejected }: { readonly decided: DecidedContest; readonly rejected: RejectedContest },
  about: { studyId: string; waveId: string; responseId: string; by: string },
) {
  const { status } = await decideContest(
    db,
    { ...about, ...decided, at: new Date().toISOString() },
    (assignmentId, version) => digestOf(linkToken(settings.sessionSecret, assignmentId, version)),
    scopeGate,
  )
  return refusal(status, rejected)
}

function refusal(status: ContestOutcome['status'], rejected: RejectedContest) {
  if (status === 'decided') return null
  if (status === 'unknown') throw notFound()
  if (status === 'overtaken') return data({ ...rejected, overtaken: 'decision' as const }, { status: 409 })
  if (status === 'card_overtaken') return data({ ...rejected, overtaken: 'card' as const }, { status: 409 })
  return data({ ...rejected, fault: status }, { status: 422 })
}
