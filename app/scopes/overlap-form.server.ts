import { z } from 'zod'
import { overlapVerdicts } from '#db/schema.ts'
import { decisionFields, readDecisionForm } from '#app/http/decision-form.server.ts'

const OverlapForm = z.strictObject({
  verdict: z.enum(overlapVerdicts),
  ...decisionFields,
  stamps: z
    .string()
    .regex(/^[0-9a-f]{16} [0-9a-f]{16}$/)
    .transform((text) => text.split(' ') as [string, string]),
})

/** Reads a decision about two practices, with stamps of the cards that were seen. */
export const readOverlapForm = (request: Request) => readDecisionForm(request, OverlapForm)
