/** How a row of criteria stands to a threshold on each. */
export interface ThresholdsMet {
  /** Criteria at or above their threshold. */
  readonly met: number
  /** Criteria with a threshold. */
  readonly asked: number
  /** Whether every one of those is met. */
  readonly all: boolean
}

/**
 * Counts the criteria that reach their threshold: x_j ≥ t_j.
 *
 * @param values one per criterion, `null` where there is none; that is not met.
 * @param thresholds one per criterion, `null` for a criterion without a threshold.
 * @throws RangeError when values and thresholds differ in number.
 */
export function thresholdsMet(
  values: readonly (number | null)[],
  thresholds: readonly (number | null)[],
): ThresholdsMet {
  if (values.length !== thresholds.length) throw new RangeError('one threshold per criterion is needed')
  let [met, asked] = [0, 0]
  for (const [place, threshold] of thresholds.entries()) {
    if (threshold === null) continue
    asked += 1
    const value = values[place]!
    if (value !== null && value >= threshold) met += 1
  }
  return { met, asked, all: met === asked }
}
