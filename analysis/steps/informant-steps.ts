import { missingCodes, rowOfCells } from '../ratings.ts'
import type { ScoreTable } from '../score-table.ts'
import { turned } from '../scores.ts'

export type MissingKind = keyof typeof missingCodes

/** An answer as it goes into its element's score. */
export interface ItemStep {
  readonly id: string
  /** As it was chosen; `null` without an answer. */
  readonly chosen: number | null
  /** As it counts: turned where the item is reversed. */
  readonly rating: number | null
  readonly isReversed: boolean
  /** How much it counts; 0 not at all. */
  readonly weight: number
  /** Which kind of no answer; `null` with an answer. */
  readonly missing: MissingKind | null
}

/** What a mean of some parts rests on: a value when at least `needed` of the `of` parts are there. */
export interface OfEnough {
  readonly there: number
  readonly needed: number
  readonly of: number
  readonly value: number | null
}

export interface ElementStep extends OfEnough {
  readonly id: string
  readonly items: readonly ItemStep[]
}

/** From one informant's answers to the element scores, and from those to the total. */
export interface InformantSteps {
  readonly response: string
  readonly role: string
  readonly elements: readonly ElementStep[]
  readonly total: OfEnough
}

/**
 * The chain from the answers of one informant to the scores, as `scoreInformant` computes it.
 *
 *     element = Σ weight · rating / Σ weight   over answered items, when at least `needed` of those that count are
 *     total   = Σ element / there              over elements with a score, when at least `needed` have one
 *
 * @param row of the table.
 * @returns every number of the chain, none rounded; `value` is the table's own score.
 */
export function informantSteps(table: ScoreTable, row: number): InformantSteps {
  const { key, ratings, minimumAnsweredShare: share } = table
  const cells = rowOfCells(ratings, row)
  const { response, role } = table.responses[row]!
  const elements = key.elements.map((element, place): ElementStep => {
    const items = element.items.map(({ id, reverse, weight = 1 }, at): ItemStep => {
      const cell = cells[ratings.elements[place]![at]!]!
      const rating = cell >= key.minimum ? cell : null
      return {
        id,
        chosen: rating !== null && reverse ? turned(rating, key.minimum, key.maximum) : rating,
        rating,
        isReversed: reverse,
        weight,
        missing: rating === null ? kindOf(cell) : null,
      }
    })
    const counting = items.filter(({ weight }) => weight > 0)
    return {
      id: element.id,
      items,
      there: counting.filter(({ rating }) => rating !== null).length,
      needed: neededOf(share, counting.length),
      of: counting.length,
      value: table.elements[place]![row] ?? null,
    }
  })
  return {
    response,
    role,
    elements,
    total: {
      there: elements.filter(({ value }) => value !== null).length,
      needed: neededOf(share, elements.length),
      of: elements.length,
      value: table.totals[row] ?? null,
    },
  }
}

/** The least whole number that is `share` of so many, and at least one. */
export function neededOf(share: number, of: number): number {
  return Math.max(1, Math.ceil(share * of - 1e-9))
}

function kindOf(cell: number): MissingKind {
  const kinds = Object.keys(missingCodes) as MissingKind[]
  return kinds.find((kind) => missingCodes[kind] === cell) ?? 'notAsked'
}
