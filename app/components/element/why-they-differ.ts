/** Why alpha and AC2 of an item differ, with the two neighbouring points that hold most of its answers. */
export interface WhyTheyDiffer {
  /**
   * `negative`: alpha is below zero. `close`: they do not differ much. `skewed`: most answers are on two neighbouring points,
   * so that informants agree whatever the practice. `spread`: the answers are not, and practices are told apart no better.
   */
  readonly why: 'negative' | 'close' | 'skewed' | 'spread'
  /** Of the answers, from 0 to 1, on `low` and the point above it. */
  readonly share: number
  readonly low: number
}

/** Nearer than this the two are said to be the same. */
const close = 0.15

/** As large a share on two neighbouring points is called skewed. */
const skewed = 0.5

/**
 * @param ratings how many answers each point of the scale has, lowest first.
 * @param minimum the rating of the first.
 * @returns `null` when one of the two is not defined, or there is no answer.
 */
export function whyAlphaAndAc2Differ({
  alpha,
  ac2,
  ratings,
  minimum,
}: {
  readonly alpha: number | null
  readonly ac2: number | null
  readonly ratings: readonly number[]
  readonly minimum: number
}): WhyTheyDiffer | null {
  const answered = ratings.reduce((sum, count) => sum + count, 0)
  if (alpha === null || ac2 === null || answered === 0) return null
  const pairs = ratings.slice(0, -1).map((count, place) => count + ratings[place + 1]!)
  const most = Math.max(...pairs)
  const share = most / answered
  const low = minimum + pairs.indexOf(most)
  if (alpha < 0) return { why: 'negative', share, low }
  if (Math.abs(ac2 - alpha) < close) return { why: 'close', share, low }
  return { why: share >= skewed ? 'skewed' : 'spread', share, low }
}
