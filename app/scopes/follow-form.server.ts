import { z } from 'zod'
import { decisionFields, readDecisionForm } from '#app/http/decision-form.server.ts'

const FollowForm = z
  .strictObject({ decision: z.string().regex(/^[\w-]{1,64}$/), ...decisionFields })
  .transform(({ decision, ...said }) =>
    decision === 'stay'
      ? { ...said, decision: 'stay' as const, toId: null }
      : { ...said, decision: 'follow' as const, toId: decision },
  )

/** Reads where the answers about a practice that has ended are to count. */
export const readFollowForm = (request: Request) => readDecisionForm(request, FollowForm)
