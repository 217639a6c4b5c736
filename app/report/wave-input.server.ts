import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PracticeRow, ResponseRow } from '#analysis/dataset.ts'
import type { Flag } from '#analysis/flags/flag.ts'
import { fillRatings, ratingTable, type RatingTable } from '#analysis/ratings.ts'
import { listAskedPractices, listRegisteredScopes, type AskedPractice } from '#db/queries/asked-practices.ts'
import { listAnswersOf, listSubmittedResponses } from '#db/queries/results.ts'
import { listSuperseded } from '#db/queries/asked-again.ts'
import { listReviews, reviewSubject, standingReviews, type Review } from '#db/queries/reviews.ts'
import { listVersionDecisions, standingVersionDecisions } from '#db/queries/version-decisions.ts'
import { findPurpose } from '#db/queries/waves.ts'
import { findQuestionnaire } from '#app/questionnaires/questionnaires.server.ts'
import type { Database } from '#db/schema.ts'
import { scoringKey, type ScoringKey } from '#survey/scoring-key.ts'
import type { Decided } from './chosen-input.ts'
import { addressOf, type ResultChoices } from './choices.ts'
import { analysisVersion, type Progress } from './computations.ts'
import { mayRank } from './ranking.ts'

/** The wave's id and the questionnaire it was fielded with, and what is chosen about its results. */
export interface AnalysedWave {
  readonly id: string
  readonly questionnaire: string
  readonly choices: ResultChoices
}

/** What decides every figure of a wave, without the answers themselves, which never change once they are sent. */
export interface WaveInput {
  readonly asked: readonly AskedPractice[]
  readonly practices: readonly PracticeRow[]
  /** Sent on the wave's own version of the questionnaire, without those that were given again. */
  readonly responses: readonly ResponseRow[]
  /** How many were sent on another version, and are left out: versions are never mixed. */
  readonly otherVersion: number
  readonly key: ScoringKey
  readonly decided: Decided
  /** What tells this way of making scores of answers from another. */
  readonly scoring: string
  /** Equal digests have equal answers. */
  readonly digest: string
  /** Equal digests have equal figures: the same answers under the same choices and decisions. */
  readonly chosenDigest: string
}

/** The same before anything is chosen. */
export interface WaveRead extends Omit<WaveInput, 'chosenDigest'> {
  /** What members decided, as it goes into digests. */
  readonly decisions: readonly unknown[]
}

const responsesAtOnce = 500

export async function readWaveInput(db: Kysely<Database>, wave: AnalysedWave): Promise<WaveInput> {
  return underChoices(await readWave(db, wave), wave.choices)
}

export function underChoices({ decisions, ...read }: WaveRead, choices: ResultChoices): WaveInput {
  return { ...read, chosenDigest: digestOf(read.digest, addressOf(choices), ...decisions) }
}

export async function readWave(db: Kysely<Database>, wave: Omit<AnalysedWave, 'choices'>): Promise<WaveRead> {
  const key = await scoringKeyOf(db, wave.questionnaire)
  const comparesPractices = mayRank(await findPurpose(db, wave.id))
  const asked = await listAskedPractices(db, wave.id)
  const practices = await listRegisteredScopes(db, wave.id)
  // who was asked again and has answered again has one answer
  const superseded = new Set((await listSuperseded(db, wave.id)).map(({ response }) => response))
  const sent = (await listSubmittedResponses(db, wave.id)).filter(({ response }) => !superseded.has(response))
  const responses = sent.filter(({ questionnaire }) => questionnaire === wave.questionnaire)
  const otherVersion = sent.length - responses.length
  const digest = digestOf([analysisVersion, key], ...practices, ...responses)
  const standing = standingReviews(await listReviews(db, wave.id))
  const leftOut = statesOf(standing, 'left_out').flatMap(({ responseId }) => responseId ?? [])
  const setAside = statesOf(standing, 'set_aside').map(({ subject }) => subject)
  const versions = standingVersionDecisions(await listVersionDecisions(db, wave.id))
  const counted = [...versions.values()].map(({ practiceId, decision, versions: about, only }) => [
    practiceId,
    decision,
    about,
    only,
  ])
  return {
    asked,
    practices,
    responses,
    otherVersion,
    key,
    decided: { ...decidedOf(leftOut, setAside), versions, comparesPractices },
    scoring: digestOf([analysisVersion, key]),
    digest,
    decisions: [leftOut, setAside, counted, comparesPractices],
  }
}

function statesOf(standing: ReadonlyMap<string, Review>, state: Review['state']): Review[] {
  return [...standing.values()].filter((review) => review.state === state)
}

function decidedOf(leftOut: readonly string[], setAside: readonly string[]) {
  const subjects = new Set(setAside)
  return { leftOut: new Set(leftOut), isSetAside: (flag: Flag) => subjects.has(reviewSubject(flag)) }
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

/** The same for the same parts, and another for others. */
export function digestOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(JSON.stringify(part))
  return hash.digest('hex')
}
