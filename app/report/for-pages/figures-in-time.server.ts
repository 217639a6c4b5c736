import { db } from '#app/db.server.ts'
import { log } from '#app/log.server.ts'
import { settings } from '#app/settings.server.ts'
import type { AnalysisState } from '../analysis-state.ts'
import { computingHere, type Progress } from '../computations.ts'
import { figuresOfProcess } from '../figures-process.server.ts'
import { openFigures, type Figures, type Told } from '../figures.server.ts'
import { inTimeOrLater } from '../in-time.server.ts'
import { patience } from '../patience.ts'

/** How far the reading of each wave came last. */
const progressOf = new Map<string, Progress>()

const told: Told = {
  progress: (waveId, progress) => void progressOf.set(waveId, progress),
  fault: (error) => log.error({ err: error }, 'an analysis failed'),
}

/** Computed beside the server; a database in memory can only be read here. */
export const figures: Figures =
  settings.databaseUrl === 'sqlite::memory:'
    ? openFigures(db, computingHere, told)
    : figuresOfProcess(settings.databaseUrl, told)

/** What every page of a report waits by: `null` when the answer takes longer than a page should. */
export const inTime = inTimeOrLater(patience.figuresMs)

/** How far the figures of a wave are that no page could wait for. */
export function computing(waveId: string): AnalysisState {
  return { state: 'computing', progress: progressOf.get(waveId) ?? { step: 'reading', done: 0, of: 1 } }
}
