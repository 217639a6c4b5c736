import { z } from 'zod'
import { mean } from '#analysis/statistics/mean.ts'
import { pairedGap } from '#analysis/statistics/paired-gap.ts'
import { responseStyle as styleOf } from '#analysis/statistics/response-style.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Answers = z.object({
  values: z.array(z.number().nullable()),
  status: z.array(z.string().nullable()),
  min: z.number(),
  max: z.number(),
})

/** One list of scores per practice, empty where the practice lacks the role. */
const ScoresByPractice = z.array(z.array(z.number().nullable()))
const Pairs = z.object({ leader: ScoresByPractice, staff: ScoresByPractice, level: z.number().optional() })

export const responseStyle: Readonly<Record<string, ReferenceFunction>> = {
  responseStyle: referenceFunction(Answers, ({ values, status, min, max }) => {
    const ratings = values.filter((value) => value !== null)
    const count = (code: string) => status.filter((given) => given === code).length
    const { reasons, ...style } = styleOf(
      {
        ratings,
        dontKnow: count('ved_ikke'),
        skipped: count('sprunget_over'),
        asked: values.length,
      },
      min,
      max,
    )
    return { answered: ratings.length, ...style, reason: reasons.longString }
  }),

  roleGapPaired: referenceFunction(Pairs, ({ leader, staff, level }) => {
    const gaps = leader.flatMap((scores, practice) => {
      const [first, second] = [meanOfGiven(scores), meanOfGiven(staff[practice] ?? [])]
      return first === null || second === null ? [] : [first - second]
    })
    const { mean: meanGap, sd, t, dz, interval, reasons } = pairedGap(gaps, level)
    const [lower, upper] = interval ?? [null, null]
    return { gaps, practices: gaps.length, meanGap, sd, t, lower, upper, dz, reason: reasons.interval }
  }),
}

function meanOfGiven(scores: readonly (number | null)[]): number | null {
  return mean(scores.filter((score) => score !== null))
}
