import { z } from 'zod'
import { meansWithoutEach } from '#analysis/statistics/leave-one-out.ts'
import { mean } from '#analysis/statistics/mean.ts'
import { rankInstead, rankOf, standings, type Standings } from '#analysis/statistics/standing.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({ groups: z.array(z.array(z.number().nullable())) })

export const influence: Readonly<Record<string, ReferenceFunction>> = {
  leaveOneInformantOut: referenceFunction(Input, ({ groups }) => {
    const means = groups.map((group) => mean(given(group)))
    const all = standings(means)
    return {
      mean: means,
      rank: means.map((score) => (score === null ? null : rankOf(all, score))),
      influence: groups.map((group, place) => influenceOfEach(group, means[place]!, all)),
    }
  }),
}

/** One per informant, in their order; those without a score move nothing and have no figures. */
function influenceOfEach(group: readonly (number | null)[], score: number | null, all: Standings) {
  const without = meansWithoutEach(given(group))
  let next = 0
  return group.map((value) => {
    const left = value === null ? null : without[next++]!
    if (score === null || left === null) {
      return { leaveOneOutMean: null, change: null, rankWithout: null, rankChange: null }
    }
    const rankWithout = rankInstead(all, score, left)
    return {
      leaveOneOutMean: left,
      change: score - left,
      rankWithout,
      rankChange: rankWithout - rankOf(all, score),
    }
  })
}

function given(group: readonly (number | null)[]): number[] {
  return group.filter((value) => value !== null)
}
