import { join } from 'node:path'
import { z } from 'zod'
import { mapping, type Mapping } from '#analysis/mapping.ts'
import type { RoleModelSummary } from '#analysis/role-models.ts'
import { averageRanks, withoutRoundingNoise } from '#analysis/statistics/ranks.ts'
import { readMappingFolder } from '../mapping-folder.ts'
import { flagQuality } from './flag-quality.ts'
import { readMappingTruth, type MappingTruth } from './mapping-truth.ts'
import { rankQuality } from './rank-quality.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Input = z.object({ folder: z.string() })

/** So many draws leave a chance an error of about .002, a tenth of what the cases allow. */
const draws = 50_000
const k = 14

export const mapping84: Readonly<Record<string, ReferenceFunction>> = {
  mappingEndToEnd: referenceFunction(
    Input,
    async ({ folder }, { dataFolder }) => {
      const path = join(dataFolder, folder)
      const { dataset, key } = await readMappingFolder(path)
      const truth = await readMappingTruth(path)
      const result = mapping(dataset, key, { seed: 1, topK: k, draws, replicates: 0 })
      const { roleModels, total } = result
      return {
        items: result.items.map((item) => ({
          item: item.id,
          counts: item.overInformants.counts,
          dontKnow: item.answers.dontKnow,
          mean: item.overInformants.mean,
          krippendorffOrdinal: item.reliability.alpha,
          ac2Ordinal: item.reliability.ac2,
        })),
        elements: result.elements.map((element) => ({
          element: element.id,
          ...scoreFigures(element),
          cronbachAlphaComplete: element.consistency.alpha,
          nComplete: element.consistency.informants,
        })),
        total: scoreFigures(total),
        practices: practiceColumns(result),
        roleModel: modelFigures(roleModels.role),
        roleAndStakeModel: modelFigures(roleModels.roleAndStake),
        varianceComponents: result.varianceComponents,
        leaderStaffGap: {
          ...roleModels.leaderStaffGap,
          lower: roleModels.leaderStaffGap.interval?.[0] ?? null,
          upper: roleModels.leaderStaffGap.interval?.[1] ?? null,
        },
        robustWithinSd: total.withinPractices.robustSd,
        ...(truth && { flagQuality: flagQuality(result.flags, truth.injected) }),
        ...(truth && { rankQuality: ranksBesideTruth(result, truth) }),
      }
    },
    { ignored: ['flags', 'found', 'true'], floors: ['flagQuality'] },
  ),
}

function scoreFigures({ overPractices, alpha, reliability }: Mapping['elements'][number] | Mapping['total']) {
  return {
    meanOfPractices: overPractices.mean,
    sdOfPractices: overPractices.sd,
    krippendorffInterval: alpha.alpha,
    icc1: reliability.icc1,
    n0: reliability.n0,
    iccMeanRating: reliability.meanReliability,
    icc1Reml: reliability.icc1Reml,
  }
}

function practiceColumns(result: Mapping) {
  const { practices } = result
  const raw = practices.map(({ score }) => score.raw)
  const adjusted = practices.map(({ score }) => score.adjusted)
  return {
    practiceId: practices.map(({ id }) => id),
    informantsWithTotal: practices.map(({ score }) => score.informants),
    rawMean: raw,
    rawRank: ranksOf(raw),
    adjusted,
    shrinkage: practices.map(({ score }) => score.shrinkage),
    predictionSd: practices.map(({ score }) => score.predictionSd),
    adjustedRank: ranksOf(adjusted),
    [`probabilityTop${k}`]: chancesOf(result),
    meanAdOverItems: practices.map(({ agreement }) => agreement?.ad ?? null),
  }
}

/** Scores that are the same but for the order in which they were summed share their ranks. */
function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  return averageRanks(scores.map((score) => score && withoutRoundingNoise(score)))
}

/** Chances by the role model alone; those of another model, which the analysis falls back on, are none of the reference's. */
function chancesOf({ practices, roleModels }: Mapping): (number | null)[] {
  const isRoleModel = roleModels.shortlistModel === 'role'
  return practices.map(({ probabilityTopK }) => (isRoleModel ? probabilityTopK : null))
}

/** `null` for a model that was not fitted. lme4 leaves columns out that others explain. */
function modelFigures({ effects, intercept, interceptSe, varPractice, varResidual }: RoleModelSummary) {
  if (intercept === null) return null
  const estimated = effects.filter(({ estimate }) => estimate !== null)
  return {
    columns: ['intercept', ...estimated.map(({ covariate, role }) => role ?? covariate)],
    estimates: [intercept, ...estimated.map(({ estimate }) => estimate)],
    se: [interceptSe, ...estimated.map(({ se }) => se)],
    varPractice,
    varResidual,
  }
}

function ranksBesideTruth(result: Mapping, { scores }: MappingTruth) {
  const chances = chancesOf(result)
  const known = result.practices
    .map(({ id, score }, place) => ({ id, score, chance: chances[place]! }))
    .filter(({ id }) => scores.has(id))
  return rankQuality(
    {
      raw: known.map(({ score }) => score.raw),
      adjusted: known.map(({ score }) => score.adjusted),
      probabilityTopK: known.map(({ chance }) => chance),
      truth: known.map(({ id }) => scores.get(id)!),
    },
    k,
  )
}
