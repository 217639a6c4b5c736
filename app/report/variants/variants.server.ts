import type { Kysely } from 'kysely'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import { listAnswersOf } from '#db/queries/results.ts'
import { listFieldedVariants, type FieldedVariant } from '#db/queries/scope-variants.ts'
import { listVariantResponses } from '#db/queries/variant-answers.ts'
import type { Database } from '#db/schema.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import type { ResultChoices } from '../choices.ts'
import type { AnalysisInput } from '../computations.ts'
import type { AnalysedWave, WaveInput } from '../wave-input.server.ts'
import { variantSlice, type VariantSlice } from './variant-slice.ts'

const responsesAtOnce = 500

/** The variants that were fielded in a wave, and the answers on them. */
export interface FieldedVariants {
  readonly fielded: readonly FieldedVariant[]
  /** Sent on the wave's own version of the questionnaire. */
  readonly answers: RatingTable
}

export async function readVariants(
  db: Kysely<Database>,
  wave: Pick<AnalysedWave, 'id' | 'questionnaire'>,
  key: ScoringKey,
): Promise<FieldedVariants> {
  const fielded = await listFieldedVariants(db, wave.id)
  const sent =
    fielded.length === 0
      ? []
      : (await listVariantResponses(db, wave.id)).filter(
          ({ questionnaire }) => questionnaire === wave.questionnaire,
        )
  const answers = ratingTable(sent, key)
  for (let from = 0; from < sent.length; from += responsesAtOnce) {
    const ids = sent.slice(from, from + responsesAtOnce).map(({ response }) => response)
    fillRatings(answers, await listAnswersOf(db, ids))
  }
  return { fielded, answers }
}

/** How far scores move between narrow and broad; `null` when no variant was fielded in the wave, or of the practice named. */
export function comparedVariants(
  { fielded, answers }: FieldedVariants,
  choices: ResultChoices,
  { input, chosen }: { readonly input: Pick<WaveInput, 'decided'>; readonly chosen: AnalysisInput },
  practiceId?: string,
): VariantSlice | null {
  const isAsked = ({ practiceId: own }: FieldedVariant) => practiceId === undefined || own === practiceId
  const variants = fielded.filter(isAsked)
  if (variants.length === 0) return null
  return variantSlice(variants, answers, { chosen, choices, decided: input.decided })
}
