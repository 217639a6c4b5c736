import { figures, type Figures, type Reason } from '../figure.ts'
import { standardDeviation } from './standard-deviation.ts'

export type StyleMeasure =
  | 'longString'
  | 'longStringShare'
  | 'irv'
  | 'extremeShare'
  | 'agreeShare'
  | 'midpointShare'
  | 'distinctValues'
  | 'modalShare'
  | 'dontKnowShare'
  | 'skippedShare'

/** One informant's items: what was ticked, in the questionnaire's order, and how many items were left without a rating. */
export interface TickedItems {
  readonly ratings: readonly number[]
  readonly dontKnow: number
  readonly skipped: number
  /** Items put to the informant, with or without a rating. */
  readonly asked: number
}

/**
 * How one informant used the scale, whatever the items were about.
 *
 * - `longString` is the longest run of one rating (Johnson, 2005, J. Res. Pers. 39:103), over answered items: a missing answer
 *   does not break a run; `longStringShare` of the answered.
 * - `irv` is the standard deviation of the ratings, n − 1 (Dunn et al., 2018, J. Bus. Psychol. 33:105).
 * - `extremeShare`, `agreeShare`, `midpointShare`: share of ratings at either end, above the middle (L + H)/2 of the scale, and
 *   at it; no rating of a scale with an even number of points is at its middle.
 * - `distinctValues` and `modalShare`: how many ratings were used, and the share of the commonest.
 * - `dontKnowShare` and `skippedShare` are of the items asked.
 *
 * @param ticked ratings as ticked, reversed items not turned.
 * @returns `null` with `empty` without ratings, the last two without items asked; `irv` with `too_few_items` for one rating.
 * @throws RangeError for a scale without width.
 */
export function responseStyle(ticked: TickedItems, minimum: number, maximum: number): Figures<StyleMeasure> {
  if (!(minimum < maximum)) throw new RangeError(`a scale from ${minimum} to ${maximum}`)
  const { ratings, dontKnow, skipped, asked } = ticked
  const answered = ratings.length
  const middle = (minimum + maximum) / 2
  const longString = answered === 0 ? null : longestRun(ratings)
  const counts = new Map<number, number>()
  let [extreme, agreeing, atMiddle] = [0, 0, 0]
  for (const rating of ratings) {
    counts.set(rating, (counts.get(rating) ?? 0) + 1)
    if (rating === minimum || rating === maximum) extreme += 1
    if (rating > middle) agreeing += 1
    else if (rating === middle) atMiddle += 1
  }
  const share = (count: number | null) => (count === null || answered === 0 ? null : count / answered)
  return figures(
    {
      longString,
      longStringShare: share(longString),
      irv: standardDeviation(ratings),
      extremeShare: share(extreme),
      agreeShare: share(agreeing),
      midpointShare: share(atMiddle),
      distinctValues: answered === 0 ? null : counts.size,
      modalShare: share(Math.max(0, ...counts.values())),
      dontKnowShare: asked > 0 ? dontKnow / asked : null,
      skippedShare: asked > 0 ? skipped / asked : null,
    },
    { ...allEmpty, irv: answered === 0 ? 'empty' : 'too_few_items' },
  )
}

const allEmpty: Readonly<Record<StyleMeasure, Reason>> = {
  longString: 'empty',
  longStringShare: 'empty',
  irv: 'empty',
  extremeShare: 'empty',
  agreeShare: 'empty',
  midpointShare: 'empty',
  distinctValues: 'empty',
  modalShare: 'empty',
  dontKnowShare: 'empty',
  skippedShare: 'empty',
}

function longestRun(ratings: readonly number[]): number {
  let [longest, run] = [0, 0]
  for (const [place, rating] of ratings.entries()) {
    run = place > 0 && rating === ratings[place - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
