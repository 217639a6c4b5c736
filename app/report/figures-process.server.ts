import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Figures, Told } from './figures.server.ts'
import type { Question, Said } from './worker-messages.ts'

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Figures computed by the figures process, which starts with the first question, is started anew if it has died, and ends with
 * this one, however that ends. It is a process and not a thread since on few cores the threads that collect a large wave's
 * garbage would go before a save: they belong to a process, and run at its priority.
 *
 * @param script the bundled worker; both the server and the worker stand in build/, and the server runs in the folder
 *   above.
 */
export function figuresOfProcess(
  databaseUrl: string,
  told: Told,
  script = resolve('build/node/figures-worker.js'),
): Figures & { readonly end: () => Promise<void> } {
  let worker: ChildProcess | undefined
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  function start(): ChildProcess {
    const env = { ...process.env, DATABASE_URL: databaseUrl }
    // without the options that the server was started with: a debugger's port is taken
    const started = fork(script, [], { env, execArgv: [], serialization: 'advanced' })
    let isEnded = false
    const end = (fault: Error) => {
      if (isEnded) return
      isEnded = true
      if (worker === started) worker = undefined
      told.fault(fault)
      for (const { reject } of waiting.values()) reject(fault)
      waiting.clear()
    }
    started.on('message', (said) => hear(said as Said))
    started.on('error', end)
    started.on('exit', (code, signal) => end(new Error(`the figures process ended with ${signal ?? code}`)))
    // it must not keep the server from ending
    started.unref()
    started.channel?.unref()
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
      worker?.send(asking)
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
    ofCoverage: (...about) => ask({ ask: 'ofCoverage', about }),
    toFreeze: (...about) => ask({ ask: 'toFreeze', about }),
    ofRule: (...about) => ask({ ask: 'ofRule', about }),
    ofList: (...about) => ask({ ask: 'ofList', about }),
    ofComparison: (...about) => ask({ ask: 'ofComparison', about }),
    ofSelection: (...about) => ask({ ask: 'ofSelection', about }),
    ofPackets: (...about) => ask({ ask: 'ofPackets', about }),
    async end() {
      if (!worker) return
      const ended = once(worker, 'exit')
      worker.kill('SIGKILL')
      await ended
    },
  }
}
