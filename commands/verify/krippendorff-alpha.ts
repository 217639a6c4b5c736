import { z } from 'zod'
import {
  krippendorffAlpha as alphaOf,
  krippendorffAlphaBootstrap,
} from '#analysis/statistics/krippendorff-alpha.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import { resampleWeights } from '#analysis/statistics/resampling.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'
import { Units, valuesOfUnits } from './units.ts'

const Metric = z.enum(['nominal', 'ordinal', 'interval', 'ratio'])
const Input = z.object({ units: Units, metrics: z.array(Metric) })
const BootstrapInput = z.object({ units: Units, metric: Metric, level: z.number().default(0.95) })

/** More than the references ask for, so that what is left of chance lies well within their tolerance. */
const replicates = 10_000

export const krippendorffAlpha: Readonly<Record<string, ReferenceFunction>> = {
  krippendorffAlpha: referenceFunction(Input, ({ units, metrics }) => {
    const results = metrics.map((metric) => ({ metric, ...alphaOf(valuesOfUnits(units), metric) }))
    const reason = results.find(({ alpha }) => alpha === null)?.reasons.alpha
    return {
      ...Object.fromEntries(
        results.flatMap(({ metric, alpha, se }) => [
          [metric, alpha],
          [`jackknifeSe${metric[0]!.toUpperCase()}${metric.slice(1)}`, se],
        ]),
      ),
      pairableUnits: results[0]?.pairableUnits,
      pairableValues: results[0]?.pairableValues,
      ...(reason && { reason }),
    }
  }),

  krippendorffAlphaBootstrap: referenceFunction(BootstrapInput, ({ units, metric, level }) => {
    const weights = resampleWeights(units.length, replicates, randomStream(1))
    const result = krippendorffAlphaBootstrap(valuesOfUnits(units), metric, weights, level)
    return {
      estimate: result.alpha,
      lower: result.interval?.[0] ?? null,
      upper: result.interval?.[1] ?? null,
      se: result.se,
      ...(result.alpha === null && { reason: result.reasons.alpha }),
    }
  }),
}
