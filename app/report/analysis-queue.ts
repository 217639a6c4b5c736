import type { FullFigures, Progress } from './computations.ts'

/** Reads what it needs and computes, somewhere where it is in nobody's way. */
export type Compute<Result> = (onProgress: (progress: Progress) => void) => Promise<Result>

export interface AnalysisJob<Result = FullFigures> {
  /** `replaced` has ended without figures: newer answers of the same wave took its place in the queue. */
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'replaced'
  /** `null` until it runs. */
  readonly progress: Progress | null
  readonly figures: Result | null
  /** When it has ended, however that was. */
  readonly ended: Promise<void>
}

interface Waiting {
  readonly run: () => Promise<void>
  /** Ends it without figures. */
  readonly replace: () => void
}

export interface AnalysisQueue {
  /** @param compute is called when its turn comes. */
  readonly add: <Result>(waveId: string, compute: Compute<Result>) => AnalysisJob<Result>
}

/**
 * Runs one analysis at a time, in the order they came. A wave waits once: what newer answers ask for takes the place of
 * what has not begun.
 */
export function analysisQueue(onFault: (error: unknown) => void): AnalysisQueue {
  const queue = new Map<string, Waiting>()
  let isRunning = false

  async function runNext(): Promise<void> {
    const [next] = queue
    if (isRunning || !next) return
    const [waveId, waiting] = next
    queue.delete(waveId)
    isRunning = true
    await waiting.run()
    isRunning = false
    void runNext()
  }

  return {
    add(waveId, compute) {
      const before = queue.get(waveId)
      const { job, ...waiting } = newlyWaiting(compute, onFault)
      queue.set(waveId, waiting)
      before?.replace()
      void runNext()
      return job
    },
  }
}

function newlyWaiting<Result>(
  compute: Compute<Result>,
  onFault: (error: unknown) => void,
): Waiting & { readonly job: AnalysisJob<Result> } {
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const job: { -readonly [name in keyof AnalysisJob]: AnalysisJob<Result>[name] } = {
    state: 'waiting',
    progress: null,
    figures: null,
    ended,
  }
  return {
    job,
    replace() {
      job.state = 'replaced'
      end()
    },
    async run() {
      job.state = 'running'
      job.progress = { step: 'reading', done: 0, of: 1 }
      try {
        job.figures = await compute((progress) => (job.progress = progress))
        job.state = 'done'
      } catch (error) {
        job.state = 'failed'
        onFault(error)
      }
      end()
    },
  }
}
