export interface CountedBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * Counts values in bins of one width from `from` upwards. A bin includes its lower end; the last one both, and everything
 * beyond it.
 */
export function countInBins(
  values: readonly number[],
  { from, width, bins }: { readonly from: number; readonly width: number; readonly bins: number },
): CountedBin[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of values) {
    // 0.3 / 0.1 is a little less than 3
    const place = Math.floor((value - from) / width + 1e-9)
    counts[Math.min(bins - 1, Math.max(0, place))]! += 1
  }
  return counts.map((count, place) => ({ from: from + place * width, to: from + (place + 1) * width, count }))
}
