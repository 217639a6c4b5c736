import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ResponseRow } from '#analysis/dataset.ts'
import { basicMappingOfTable } from '#analysis/basic-mapping.ts'
import { fillRatings, ratingTable } from '#analysis/ratings.ts'
import { listAnswersOf, listAskedPractices, listSubmittedResponses } from '#db/queries/results.ts'
import type { Database } from '#db/schema.ts'
import { publishedQuestionnaire } from '#survey/catalogue.ts'
import { scoringKey, type ScoringKey } from '#survey/scoring-key.ts'
import {
  waveFigures,
  waveResults,
  type ResultsView,
  type WaveFigures,
  type WaveResults,
} from './wave-results.ts'

/** The wave's id and the questionnaire it was fielded with. */
export interface AnalysedWave {
  readonly id: string
  readonly questionnaire: string
}

/** Figures that were computed before, by the digest of what they were computed from; the oldest goes first. */
export type KeptFigures = Map<string, Promise<WaveFigures>>

const keptAtMost = 8
const responsesAtOnce = 500

/**
 * Reads a wave and computes its figures, unless exactly these responses were computed before. Answers are never held as
 * rows all at once: they go into a table of one byte each, some responses at a time.
 */
export async function readWaveResults(
  db: Kysely<Database>,
  kept: KeptFigures,
  wave: AnalysedWave,
  view: ResultsView,
): Promise<WaveResults> {
  const key = scoringKeyOf(wave.questionnaire)
  const practices = await listAskedPractices(db, wave.id)
  const responses = await listSubmittedResponses(db, wave.id)
  const practiceIds = practices.map((practice) => practice.id)
  const digest = digestOf(practiceIds, responses, key)
  const figures = kept.get(digest) ?? computeFigures(db, practiceIds, responses, key)
  keep(kept, digest, figures)
  return waveResults(await figures, practices, view)
}

/** @throws Error when a wave names a version that was never published. */
export function scoringKeyOf(questionnaireId: string): ScoringKey {
  const questionnaire = publishedQuestionnaire(questionnaireId)
  if (!questionnaire) throw new Error(`questionnaire ${questionnaireId} is not published`)
  return scoringKey(questionnaire)
}

async function computeFigures(
  db: Kysely<Database>,
  practiceIds: readonly string[],
  responses: readonly ResponseRow[],
  key: ScoringKey,
): Promise<WaveFigures> {
  const table = ratingTable(responses, key)
  for (let from = 0; from < responses.length; from += responsesAtOnce) {
    const ids = responses.slice(from, from + responsesAtOnce).map(({ response }) => response)
    fillRatings(table, await listAnswersOf(db, ids))
  }
  return waveFigures(basicMappingOfTable(practiceIds, table))
}

/** A sent response never changes: which responses there are, and how they are joined, decides every figure. */
function digestOf(
  practiceIds: readonly string[],
  responses: readonly ResponseRow[],
  key: ScoringKey,
): string {
  const hash = createHash('sha256').update(JSON.stringify([practiceIds, key]))
  for (const response of responses) hash.update(JSON.stringify(response))
  return hash.digest('hex')
}

function keep(kept: KeptFigures, digest: string, figures: Promise<WaveFigures>): void {
  kept.delete(digest)
  kept.set(digest, figures)
  // what failed must be tried again
  figures.catch(() => kept.delete(digest))
  for (const oldest of kept.keys()) {
    if (kept.size <= keptAtMost) break
    kept.delete(oldest)
  }
}
