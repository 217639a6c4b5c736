import type { Progress } from './computations.ts'
import type { Figures } from './figures.server.ts'

/** What the web site asks the figures worker: a question of `Figures`, and an id that the answer carries. */
export type Question = {
  [ask in keyof Figures]: {
    readonly id: number
    readonly ask: ask
    readonly about: Parameters<Figures[ask]>
  }
}[keyof Figures]

/** What the figures worker says: answers, and what happens meanwhile. */
export type Said =
  | { readonly id: number; readonly answer: Awaited<ReturnType<Figures[keyof Figures]>> }
  | { readonly id: number; readonly fault: string }
  | { readonly wave: string; readonly progress: Progress }
  | { readonly analysisFault: string }

/** A fault as text that can cross processes. */
export function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
