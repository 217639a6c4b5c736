import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import {
  listAnswersOf,
  listAskedPractices,
  listRegisteredScopes,
  listSubmittedResponses,
  type AskedPractice,
} from '#db/queries/results.ts'
import { findQuestionnaire } from '#app/questionnaires.server.ts'
import type { Database } from '#db/schema.ts'
import { scoringKey, type ScoringKey } from '#survey/scoring-key.ts'
import { analysisVersion, type Progress } from './computations.ts'

/** The wave's id and the questionnaire it was fielded with. */
export interface AnalysedWave {
  readonly id: string
  readonly questionnaire: string
}

/** What decides every figure of a wave, without the answers themselves, which never change once they are sent. */
export interface WaveInput {
  readonly asked: readonly AskedPractice[]
  readonly practices: readonly PracticeRow[]
  /** Sent on the wave's own version of the questionnaire. */
  readonly responses: readonly ResponseRow[]
  /** How many were sent on another version, and are left out: versions are never mixed. */
  readonly otherVersion: number
  readonly key: ScoringKey
  /** Equal digests have equal figures. */
  readonly digest: string
}

const responsesAtOnce = 500

export async function readWaveInput(db: Kysely<Database>, wave: AnalysedWave): Promise<WaveInput> {
  const key = await scoringKeyOf(db, wave.questionnaire)
  const asked = await listAskedPractices(db, wave.id)
  const practices = await listRegisteredScopes(db, wave.id)
  const sent = await listSubmittedResponses(db, wave.id)
  const responses = sent.filter(({ questionnaire }) => questionnaire === wave.questionnaire)
  const otherVersion = sent.length - responses.length
  return { asked, practices, responses, otherVersion, key, digest: digestOf(practices, responses, key) }
}

/**
 * Answers are never held as rows all at once: they go into a table of one byte each, some responses at a time.
 *
 * @param onProgress is told of every part that is read.
 */
export async function readRatings(
  db: Kysely<Database>,
  { responses, key }: WaveInput,
  onProgress: (progress: Progress) => void,
): Promise<RatingTable> {
  const table = ratingTable(responses, key)
  for (let from = 0; from < responses.length; from += responsesAtOnce) {
    onProgress({ step: 'reading', done: from, of: responses.length })
    const ids = responses.slice(from, from + responsesAtOnce).map(({ response }) => response)
    fillRatings(table, await listAnswersOf(db, ids))
  }
  return table
}

/** @throws Error when a wave names a version that was never published. */
export async function scoringKeyOf(db: Kysely<Database>, questionnaireId: string): Promise<ScoringKey> {
  const questionnaire = await findQuestionnaire(db, questionnaireId)
  if (!questionnaire) throw new Error(`questionnaire ${questionnaireId} is not published`)
  return scoringKey(questionnaire)
}

function digestOf(
  practices: readonly PracticeRow[],
  responses: readonly ResponseRow[],
  key: ScoringKey,
): string {
  const hash = createHash('sha256').update(JSON.stringify([analysisVersion, key]))
  for (const row of [...practices, ...responses]) hash.update(JSON.stringify(row))
  return hash.digest('hex')
}
