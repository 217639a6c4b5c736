import { z } from 'zod'
import { ratingDistribution } from '#analysis/distributions.ts'
import { agreementA, polarisation } from '#analysis/statistics/agreement-a.ts'
import { consensus } from '#analysis/statistics/consensus.ts'
import { leikD } from '#analysis/statistics/leik-d.ts'
import { normalisedEntropy } from '#analysis/statistics/normalised-entropy.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({
  counts: z.array(z.number().nonnegative()),
  firstCategory: z.number().default(1),
})

export const distributions: Readonly<Record<string, ReferenceFunction>> = {
  itemDistribution: referenceFunction(Input, ({ counts, firstCategory }) => {
    const distribution = ratingDistribution(counts, firstCategory)
    const agreement = agreementA(counts)
    return {
      ...distribution,
      // as it comes: the references hold A for any n, where we ask for ten values before it is shown
      agreementA: agreement,
      polarization: polarisation(counts),
      consensus: consensus(counts),
      leikD: leikD(counts),
      normalizedEntropy: normalisedEntropy(counts),
      ...(agreement === null && { reason: distribution.n > 0 ? 'outside_defined_range' : 'empty' }),
    }
  }),
}
