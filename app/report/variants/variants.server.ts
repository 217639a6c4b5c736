import type { Kysely } from 'kysely'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { listAnswersOf } from '#db/queries/results.ts'
import { listFieldedVariants } from '#db/queries/scope-variants.ts'
import { listVariantResponses } from '#db/queries/variant-answers.ts'
import type { Database } from '#db/schema.ts'
import type { AnalysisInput } from '../computations.ts'
import type { AnalysedWave, WaveInput } from '../wave-input.server.ts'
import { variantSlice, type VariantSlice } from './variant-slice.ts'

const responsesAtOnce = 500

/** How far scores move between narrow and broad; `null` when no variant was fielded in the wave, or of the practice named. */
export async function readVariants(
  db: Kysely<Database>,
  wave: AnalysedWave,
  { input, chosen }: { readonly input: WaveInput; readonly chosen: AnalysisInput },
  practiceId?: string,
): Promise<VariantSlice | null> {
  const fielded = (await listFieldedVariants(db, wave.id)).filter(
    (variant) => practiceId === undefined || variant.practiceId === practiceId,
  )
  if (fielded.length === 0) return null
  const sent = (await listVariantResponses(db, wave.id, practiceId)).filter(
    ({ questionnaire }) => questionnaire === wave.questionnaire,
  )
  const answers = ratingTable(sent, input.key)
  for (let from = 0; from < sent.length; from += responsesAtOnce) {
    const ids = sent.slice(from, from + responsesAtOnce).map(({ response }) => response)
    fillRatings(answers, await listAnswersOf(db, ids))
  }
  return variantSlice(fielded, answers, { chosen, choices: wave.choices, decided: input.decided })
}
