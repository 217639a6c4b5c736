import type { ShownEffect } from '#analysis/shortlist/shown-effect.ts'
import type { Messages } from '#app/messages/da.ts'
import { formatNumber } from '#app/messages/format.ts'
import type { Language } from '#db/schema.ts'

/** How far a practice is moved, in words: where ranks have no interval only whether it crosses the line. */
export function movedWords(
  { rankInstead, rankChange, leavesTopK, entersTopK }: ShownEffect,
  k: number,
  text: Messages['shortlist']['cause'],
  language: Language,
): string {
  if (rankInstead === null || rankChange === null) {
    if (leavesTopK) return text.onlyLeaves(k)
    return entersTopK ? text.onlyEnters(k) : text.onlyMoves(k)
  }
  const rank = formatNumber(rankInstead, language)
  return [
    rankChange > 0 ? text.falls(rank) : text.rises(rank),
    leavesTopK ? text.leaves(k) : '',
    entersTopK ? text.enters(k) : '',
  ].join('')
}
