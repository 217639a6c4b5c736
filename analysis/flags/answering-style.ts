import { rowOfCells } from '../ratings.ts'
import { turned } from '../scores.ts'
import type { ScoreTable } from '../score-table.ts'
import { standardDeviation } from '../statistics/standard-deviation.ts'

export interface AnsweringStyle {
  readonly answers: number
  /** The most frequent category's share of the answers; `null` without any. */
  readonly modalShare: number | null
  /** Standard deviation over the answers (IRV); `null` with fewer than two. */
  readonly sd: number | null
  /** The share of answers at the ends of the scale; `null` without any. */
  readonly extremeShare: number | null
}

/** How one informant used the scale, by ratings as they were chosen. */
export function answeringStyle({ ratings, key }: ScoreTable, row: number): AnsweringStyle {
  const { minimum, maximum } = key
  const chosen: number[] = []
  const counts = new Int32Array(maximum - minimum + 1)
  for (const [column, cell] of rowOfCells(ratings, row).entries()) {
    if (cell < minimum) continue
    const rating = ratings.reversed.has(column) ? turned(cell, minimum, maximum) : cell
    chosen.push(rating)
    counts[rating - minimum]! += 1
  }
  const share = (count: number) => (chosen.length > 0 ? count / chosen.length : null)
  return {
    answers: chosen.length,
    modalShare: share(Math.max(...counts)),
    sd: standardDeviation(chosen),
    extremeShare: share(counts[0]! + counts[counts.length - 1]!),
  }
}
