import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Injected } from './flag-quality.ts'
import { injectedIn } from './injected.ts'

/** How a made-up mapping was made. */
export interface MappingTruth {
  readonly injected: Injected
  /** True scores by practice. */
  readonly scores: ReadonlyMap<string, number>
}

const Scores = z.object({
  practices: z.array(z.object({ practice_id: z.string(), true_score: z.number() })),
})

/**
 * What the truth.json of a mapping folder says; `null` when there is none.
 *
 * @throws SyntaxError or ZodError for a file of another form.
 */
export async function readMappingTruth(folder: string): Promise<MappingTruth | null> {
  const text = await readFile(join(folder, 'truth.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const { practices } = Scores.parse(JSON.parse(text))
  return {
    injected: injectedIn(text),
    scores: new Map(practices.map(({ practice_id, true_score }) => [practice_id, true_score])),
  }
}
