import { z } from 'zod'
import {
  completeRows,
  correlationMatrix,
  covarianceMatrix,
  type ItemRows,
} from '#analysis/statistics/covariance-matrix.ts'
import { cronbachAlpha, feldtInterval, interItemCorrelation } from '#analysis/statistics/cronbach-alpha.ts'
import { alphaIfDeleted, itemRestCorrelations } from '#analysis/statistics/item-rest.ts'
import { mean } from '#analysis/statistics/mean.ts'
import { omegaTotal } from '#analysis/statistics/omega-total.ts'
import { standardDeviation } from '#analysis/statistics/standard-deviation.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({
  rows: z.array(z.array(z.number().nullable())),
  level: z.number().optional(),
})

export const scaleReliability: Readonly<Record<string, ReferenceFunction>> = {
  scaleReliability: referenceFunction(Input, ({ rows, level }) => {
    const items = rows[0]?.length ?? 0
    const complete = completeRows(rows)
    const pairwise = covarianceMatrix(rows, items)
    const covariances = covarianceMatrix(complete, items)
    const interItem = interItemCorrelation(correlationMatrix(pairwise))
    const { alpha, reasons } = cronbachAlpha(covariances)
    const feldt = alpha === null ? null : feldtInterval(alpha, complete.length, items, level)
    const omega = omegaTotal(correlationMatrix(covariances))
    const reason = alpha === null && items !== 1 && complete.length === 0 ? 'empty' : reasons.alpha
    return {
      alphaPairwise: cronbachAlpha(pairwise).alpha,
      alphaComplete: alpha,
      ...(reason ? { reason } : {}),
      nComplete: complete.length,
      feldtLower: feldt?.[0] ?? null,
      feldtUpper: feldt?.[1] ?? null,
      standardizedAlpha: interItem.standardisedAlpha,
      meanInterItemCorrelation: interItem.mean,
      itemRestCorrelation: itemRestCorrelations(pairwise).map(({ correlation }) => correlation),
      itemRestComplete: itemRestCorrelations(covariances).map(({ correlation }) => correlation),
      alphaIfDeleted: alphaIfDeleted(pairwise).map((others) => others.alpha),
      itemMean: valuesOfItems(rows, items).map(mean),
      itemSd: valuesOfItems(rows, items).map(standardDeviation),
      omegaStandardized: omega.omega,
      loadings: omega.loadings,
      ...(omega.reason ? { omegaReason: omega.reason } : {}),
    }
  }),
}

function valuesOfItems(rows: ItemRows, items: number): number[][] {
  return Array.from({ length: items }, (_, item) =>
    rows.map((row) => row[item]!).filter((value) => value !== null),
  )
}
