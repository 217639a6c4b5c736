import { z } from 'zod'
import type { Injected } from './flag-quality.ts'

const Ids = z.array(z.string())

const Truth = z.object({
  injected: z.object({
    strong_disagreement_practices: Ids,
    straight_liner_informants: Ids,
    single_informant_practices: Ids,
    scope_mismatch_practices: Ids,
    outlier_informants: z.array(z.object({ informant_id: z.string() })),
    low_knowledge_informants: Ids,
  }),
})

/**
 * What a mapping folder's truth.json says was injected.
 *
 * @throws SyntaxError or ZodError for a file of another form.
 */
export function injectedIn(truthJson: string): Injected {
  const { injected } = Truth.parse(JSON.parse(truthJson))
  return {
    single: injected.single_informant_practices,
    straight: injected.straight_liner_informants,
    disagree: injected.strong_disagreement_practices,
    outlier: injected.outlier_informants.map((outlier) => outlier.informant_id),
    scope: injected.scope_mismatch_practices,
    low: injected.low_knowledge_informants,
  }
}
