import { createContext } from 'react'

/** What a chart that is being saved is drawn with; see `chart-file.tsx`. */
export interface Saving {
  /** In pixels; 0 until it is known. */
  readonly chartHeight: number
  /** The rules that the chart uses, as CSS. */
  readonly style: string
  /** What it is about, below its title: a practice, an element. */
  readonly about: string | null
  /** That the data are made up; `null` for others. */
  readonly synthetic: string | null
  /** Whose figures they are and how they were made, below the chart. */
  readonly foot: readonly string[]
}

/** `null` on pages, where a chart is a figure among others. */
export const SavingContext = createContext<Saving | null>(null)
