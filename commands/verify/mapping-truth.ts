import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Truth = z.object({
  injected: z.object({
    strong_disagreement_practices: z.array(z.string()),
    straight_liner_informants: z.array(z.string()),
    single_informant_practices: z.array(z.string()),
    scope_mismatch_practices: z.array(z.string()),
    outlier_informants: z.array(z.object({ informant_id: z.string() })),
    low_knowledge_informants: z.array(z.string()),
  }),
  practices: z.array(z.object({ practice_id: z.string(), true_score: z.number(), true_rank: z.number() })),
})
export type MappingTruth = z.infer<typeof Truth>

/** How a synthetic mapping was made, from the truth.json in its folder; `null` when it has none. */
export async function readMappingTruth(folder: string): Promise<MappingTruth | null> {
  const text = await readFile(join(folder, 'truth.json'), 'utf8').catch(() => null)
  return text === null ? null : Truth.parse(JSON.parse(text))
}
