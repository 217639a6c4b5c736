import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Figures, Told } from './figures.server.ts'
import type { Question, Said } from './worker-messages.ts'

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Figures computed by the figures worker, which starts with the first question and is started anew if it has died.
 *
 * @param script the bundled worker; both the server and the worker stand in build/, and the server runs in the folder
 *   above.
 */
export function figuresOfWorker(
  databaseUrl: string,
  told: Told,
  script = resolve('build/node/figures-worker.js'),
): Figures & { readonly end: () => Promise<void> } {
  let worker: Worker | undefined
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(script, { workerData: { databaseUrl } })
    started.on('message', hear)
    started.on('error', told.fault)
    started.on('exit', () => {
      if (worker === started) worker = undefined
      for (const { reject } of waiting.values()) reject(new Error('the figures worker ended'))
      waiting.clear()
    })
    // it must not keep the server from ending
    started.unref()
    return started
  }

  function hear(said: Said): void {
    if ('progress' in said) return told.progress(said.wave, said.progress)
    if ('analysisFault' in said) return told.fault(new Error(said.analysisFault))
    const asked = waiting.get(said.id)
    waiting.delete(said.id)
    if ('answer' in said) asked?.resolve(said.answer)
    else asked?.reject(new Error(said.fault))
  }

  function ask<Answer>(
    question: Question extends infer Each ? Omit<Each & Question, 'id'> : never,
  ): Promise<Answer> {
    worker ??= start()
    lastId += 1
    const asking = { ...question, id: lastId } as Question
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(asking.id, { resolve, reject })
      worker?.postMessage(asking)
    }) as Promise<Answer>
  }

  return {
    ofWave: (...about) => ask({ ask: 'ofWave', about }),
    ofPractice: (...about) => ask({ ask: 'ofPractice', about }),
    ofResponses: (...about) => ask({ ask: 'ofResponses', about }),
    ofSteps: (...about) => ask({ ask: 'ofSteps', about }),
    ofStudy: (...about) => ask({ ask: 'ofStudy', about }),
    ofElement: (...about) => ask({ ask: 'ofElement', about }),
    ofRelease: (...about) => ask({ ask: 'ofRelease', about }),
    ofFreeze: (...about) => ask({ ask: 'ofFreeze', about }),
    ofFrozenSet: (...about) => ask({ ask: 'ofFrozenSet', about }),
    toFreeze: (...about) => ask({ ask: 'toFreeze', about }),
    ofRule: (...about) => ask({ ask: 'ofRule', about }),
    ofList: (...about) => ask({ ask: 'ofList', about }),
    ofComparison: (...about) => ask({ ask: 'ofComparison', about }),
    ofSelection: (...about) => ask({ ask: 'ofSelection', about }),
    end: async () => void (await worker?.terminate()),
  }
}
