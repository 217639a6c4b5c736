import { unregistered } from '#analysis/dataset.ts'
import { mapping } from '#analysis/mapping.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import {
  listAnswersOf,
  listCommentsOf,
  listContestedScopes,
  listSubmittedResponses,
  type CommentRow,
  type ContestedScope,
} from '#db/queries/results.ts'
import { db } from './db.server.ts'
import {
  readWaveResults,
  scoringKeyOf,
  type AnalysedWave,
  type KeptFigures,
} from './report/read-results.server.ts'
import type { ResultsView, WaveResults } from './report/wave-results.ts'
import { askWorker } from './report/worker.server.ts'
import { settings } from './settings.server.ts'

const keptHere: KeptFigures = new Map()

/** The figures of a whole wave. Computed beside the server; a database in memory can only be read here. */
export function loadWaveResults(wave: AnalysedWave, view: ResultsView): Promise<WaveResults> {
  if (settings.databaseUrl === 'sqlite::memory:') return readWaveResults(db, keptHere, wave, view)
  return askWorker({ id: wave.id, questionnaire: wave.questionnaire }, view)
}

export interface PracticeProfile {
  /** One per scope version that was answered on. */
  readonly versions: readonly PracticeResult[]
  readonly comments: readonly CommentRow[]
  readonly contested: readonly ContestedScope[]
}

/** One practice of a wave: few enough answers to compute at once. */
export async function loadPracticeProfile(wave: AnalysedWave, practiceId: string): Promise<PracticeProfile> {
  const responses = await listSubmittedResponses(db, wave.id, practiceId)
  const ids = responses.map(({ response }) => response)
  const [answers, comments, contested] = await Promise.all([
    listAnswersOf(db, ids),
    listCommentsOf(db, ids),
    listContestedScopes(db, wave.id, practiceId),
  ])
  const practices = [unregistered(practiceId)]
  const result = mapping({ practices, responses, answers }, scoringKeyOf(wave.questionnaire))
  return {
    versions: result.practices.filter(({ scopeVersion }) => scopeVersion !== null),
    comments,
    contested,
  }
}
