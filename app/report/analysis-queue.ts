import type { AnalysisInput, FullFigures, Progress } from './computations.ts'

/** Computes everything of a wave, somewhere where it is in nobody's way. */
export type Analyse = (input: AnalysisInput, onProgress: (progress: Progress) => void) => Promise<FullFigures>

export interface AnalysisJob {
  /** `replaced` has ended without figures: newer answers of the same wave took its place in the queue. */
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'replaced'
  /** `null` until it runs. */
  readonly progress: Progress | null
  readonly figures: FullFigures | null
  /** When it has ended, however that was. */
  readonly ended: Promise<void>
}

interface Waiting {
  readonly job: { -readonly [name in keyof AnalysisJob]: AnalysisJob[name] }
  readonly read: () => Promise<AnalysisInput>
  readonly end: () => void
}

export interface AnalysisQueue {
  /** @param read gives the input when its turn comes. */
  readonly add: (waveId: string, read: () => Promise<AnalysisInput>) => AnalysisJob
}

/**
 * Runs one analysis at a time, in the order they came. A wave waits once: what newer answers ask for takes the place of
 * what has not begun.
 */
export function analysisQueue(analyse: Analyse, onFault: (error: unknown) => void): AnalysisQueue {
  const queue = new Map<string, Waiting>()
  let isRunning = false

  async function runNext(): Promise<void> {
    const [next] = queue
    if (isRunning || !next) return
    const [waveId, waiting] = next
    queue.delete(waveId)
    isRunning = true
    await run(waiting, analyse, onFault)
    isRunning = false
    void runNext()
  }

  return {
    add(waveId, read) {
      const before = queue.get(waveId)
      const waiting = newlyWaiting(read)
      queue.set(waveId, waiting)
      if (before) {
        before.job.state = 'replaced'
        before.end()
      }
      void runNext()
      return waiting.job
    },
  }
}

function newlyWaiting(read: Waiting['read']): Waiting {
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { job: { state: 'waiting', progress: null, figures: null, ended }, read, end }
}

async function run({ job, read, end }: Waiting, analyse: Analyse, onFault: (error: unknown) => void) {
  job.state = 'running'
  job.progress = { step: 'reading', done: 0, of: 1 }
  try {
    job.figures = await analyse(await read(), (progress) => (job.progress = progress))
    job.state = 'done'
  } catch (error) {
    job.state = 'failed'
    onFault(error)
  }
  end()
}
