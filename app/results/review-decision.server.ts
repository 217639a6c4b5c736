import { z } from 'zod'
import type { Reviewed } from '#db/queries/reviews.ts'
import { decisionFields, overtaken, readDecisionForm } from '#app/http/decision-form.server.ts'
import { notFound } from '#app/http/errors.ts'

/** Reads what a member decided: one of these states, with a reason, after so many reviews that the member saw. */
export function readReview<State extends string>(request: Request, states: readonly [State, ...State[]]) {
  return readDecisionForm(request, z.strictObject({ state: z.enum(states), ...decisionFields }))
}

/**
 * The answer to a review that could not stand, with everything that was typed; `null` when it stands.
 *
 * @throws Response 404 when there is nothing of the kind to review.
 */
export function refusedReview<Rejected extends object>(rejected: Rejected, { status }: Reviewed) {
  if (status === 'unknown') throw notFound()
  return status === 'overtaken' ? overtaken(rejected) : null
}
