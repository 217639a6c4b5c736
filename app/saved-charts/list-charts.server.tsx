import { RankIntervalsFigure } from '#app/components/shortlist/list/rank-intervals-figure.tsx'
import { nothingElseCounted } from '#app/report/counted.ts'
import { loader as shortlistPage } from '#app/routes/shortlist.tsx'
import { chartOf, type SavedChart } from './chart-of.ts'

/** The charts of a list that can be saved. */
export const listCharts: Readonly<Record<string, SavedChart>> = {
  'rank-intervals': chartOf(shortlistPage, ({ list, chosen, kept }) => {
    if (!chosen || !list) return null
    if (list.status === 'tampered') return { set: chosen.set.number, tampered: list.parts }
    if (!list.made) return list.analysis.state === 'computing' ? 'computing' : null
    const { slice, digest } = list.made
    if (!slice.lines.some(({ rank }) => rank !== null)) return null
    return {
      figure: <RankIntervalsFigure slice={slice} chosen={chosen} made={list.made} kept={kept} path="" />,
      counted: nothingElseCounted,
      name: `${chosen.set.number}-${chosen.rule.number}-${slice.place.from}-${digest.slice(0, 8)}`,
    }
  }),
}
