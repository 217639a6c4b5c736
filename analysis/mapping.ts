import type { ScoringKey } from '#survey/scoring-key.ts'
import { adjustedInfluences } from './adjusted-influence.ts'
import { agreementAInterval } from './agreement-a-interval.ts'
import { agreementReference } from './agreement-reference.ts'
import { practiceAgreement } from './agreement.ts'
import {
  basicMapping,
  type BasicMapping,
  type BasicSettings,
  type ElementResult,
  type TotalResult,
} from './basic-mapping.ts'
import type { Dataset, PracticeRow } from './dataset.ts'
import type { RatingDistribution, ScoreDistribution } from './distributions.ts'
import { elementCorrelations, type ElementCorrelation } from './element-correlations.ts'
import type { Flag } from './flags/flag.ts'
import { raiseFlags, type FlagCount } from './flags/raise-flags.ts'
import { flagThresholds, type FlagThresholds } from './flags/thresholds.ts'
import { influences } from './influence.ts'
import { elementConsistency, type ElementConsistency } from './internal-consistency.ts'
import type { ItemResult } from './items.ts'
import { mappedPractices, type MappedPractice } from './mapped-practices.ts'
import { scoreReliability, type ScoreReliability } from './practice-reliability.ts'
import { fillRatings, ratingTable, type RatingTable } from './ratings.ts'
import {
  alphaSummary,
  itemReliability,
  scoreAlpha,
  type AlphaSummary,
  type ItemReliability,
  type ScoreAlpha,
} from './rating-reliability.ts'
import { responseStyles } from './response-styles.ts'
import { roleDistributions, type OfRole } from './role-distributions.ts'
import { roleAdjustedScores } from './role-model.ts'
import { roleModels, totalModels, type RoleModels } from './role-models.ts'
import { scoreTable, type ScoreTable } from './score-table.ts'
import { defaultSettings, type MappingSettings } from './settings.ts'
import { listInput } from './shortlist/list-input.ts'
import { placesAlone } from './shortlist/settings.ts'
import { shortlist, type Shortlist } from './shortlist/shortlist.ts'
import { randomStream } from './statistics/random.ts'
import { resampleWeights } from './statistics/resampling.ts'
import { streams } from './streams.ts'
import { dStudy, varianceComponents, type DStudy, type VarianceComponents } from './variance-components.ts'
import { withinPractices, type WithinPractices } from './within-practices.ts'

/** What tells practices apart by one score: Krippendorff's alpha, and the reliability of practices' means. */
export interface ScoreOverPractices {
  readonly alpha: ScoreAlpha
  readonly reliability: ScoreReliability
}

/** A whole mapping: plain data with codes, the same as `npm run analyse` prints. See docs/analysis-output.md. */
export interface Mapping extends Omit<
  BasicMapping,
  'settings' | 'items' | 'elements' | 'total' | 'practices'
> {
  readonly settings: BasicSettings & MappingSettings & { readonly flags: FlagThresholds }
  readonly items: readonly (ItemResult & {
    readonly reliability: ItemReliability
    readonly byRole: readonly OfRole<RatingDistribution>[]
    /** How far A over practices would move with other practices. */
    readonly agreementABootstrap: ReturnType<typeof agreementAInterval>
  })[]
  readonly elements: readonly (ElementResult &
    ScoreOverPractices & {
      readonly byRole: readonly OfRole<ScoreDistribution>[]
      readonly consistency: ElementConsistency
    })[]
  readonly total: TotalResult &
    ScoreOverPractices & {
      readonly byRole: readonly OfRole<ScoreDistribution>[]
      readonly itemAlphas: AlphaSummary
      readonly elementCorrelations: readonly ElementCorrelation[]
      readonly withinPractices: WithinPractices
    }
  readonly practices: readonly MappedPractice[]
  readonly roleModels: RoleModels
  readonly varianceComponents: VarianceComponents
  readonly dStudy: DStudy
  /** By practice, scope version, flag, informant and element. */
  readonly flags: readonly Flag[]
  readonly flagCounts: readonly FlagCount[]
  readonly shortlist: Shortlist
}

/** The parts of an analysis, in the order they are computed. */
export const steps = [
  'basic',
  'agreement',
  'reliability',
  'consistency',
  'roleModels',
  'varianceComponents',
  'influence',
  'flags',
  'shortlist',
] as const
export type Step = (typeof steps)[number]

/** How far an analysis is: what it is computing now, how many parts are done, and of how many. */
export interface Progress {
  readonly step: Step
  readonly done: number
  readonly of: number
}

/** Rows, scoring key and settings to the whole result. */
export function mapping(
  dataset: Dataset,
  key: ScoringKey,
  settings: Partial<MappingSettings> = {},
  onProgress: (progress: Progress) => void = () => {},
): Mapping {
  const ratings = ratingTable(dataset.responses, key)
  fillRatings(ratings, dataset.answers)
  return mappingOfTable(dataset.practices, ratings, settings, onProgress)
}

/**
 * The same from a table that was filled a part at a time, for waves too large to hold as rows.
 *
 * @param onProgress is called before each part.
 */
export function mappingOfTable(
  practices: readonly PracticeRow[],
  ratings: RatingTable,
  settings: Partial<MappingSettings> = {},
  onProgress: (progress: Progress) => void = () => {},
): Mapping {
  const chosen: MappingSettings = { ...defaultSettings, ...settings }
  const begin = (step: Step) => onProgress({ step, done: steps.indexOf(step), of: steps.length })
  const random = (stream: keyof typeof streams) => randomStream(chosen.seed, streams[stream])

  begin('basic')
  const table = scoreTable(ratings, chosen.minimumAnsweredShare, chosen.aggregation)
  const basic = basicMapping(
    practices.map(({ practice }) => practice),
    table,
    chosen,
  )
  const byRole = roleDistributions(table)
  const { replicates } = chosen
  const weights =
    replicates > 0 ? resampleWeights(table.scopes.length, replicates, random('practiceBootstrap')) : null

  begin('agreement')
  const reference =
    replicates > 0 ? agreementReference(table, random('agreementReference'), replicates) : null
  const agreement = table.scopes.map((scope) => practiceAgreement(table, scope, reference))

  begin('reliability')
  const items = itemReliability(table)
  const agreementABootstrap = basic.items.map(({ id }) =>
    agreementAInterval(table, id, weights ?? new Uint16Array(0)),
  )
  const elements = table.elements.map((scores) => scoreOverPractices(scores, table))
  const total = scoreOverPractices(table.totals, table)

  begin('consistency')
  const consistency = elementConsistency(table, weights)

  begin('roleModels')
  const models = totalModels(table)
  const roles = roleModels(table, models)

  begin('varianceComponents')
  const components = varianceComponents(table)

  begin('influence')
  const influence = influences(table, chosen.topK, chosen.minimumAnsweredShare)
  const adjustedInfluence = adjustedInfluences(table, models.role, chosen.topK)

  begin('flags')
  const adjustedTotals = roleAdjustedScores(table.totals, table, models.role)
  const { flags, counts } = raiseFlags(table, practices, {
    adjustedTotals,
    comparesPractices: chosen.comparesPractices,
  })

  begin('shortlist')
  const forList = listInput(table, { practices, models, flags, disagreement: agreement.map(({ ad }) => ad) })
  const listed = shortlist(
    forList,
    {
      k: chosen.topK,
      draws: chosen.draws,
      bootstrapReplicates: replicates,
      ...(!chosen.listSensitivity && placesAlone(forList)),
    },
    random,
  )

  return {
    settings: { ...basic.settings, ...chosen, flags: flagThresholds },
    items: basic.items.map((item, place) => ({
      ...item,
      reliability: items[place]!,
      byRole: byRole.items[place]!,
      agreementABootstrap: agreementABootstrap[place]!,
    })),
    elements: basic.elements.map((element, place) => ({
      ...element,
      ...elements[place]!,
      byRole: byRole.elements[place]!,
      consistency: consistency[place]!,
    })),
    total: {
      ...basic.total,
      ...total,
      byRole: byRole.total,
      itemAlphas: alphaSummary(items),
      elementCorrelations: elementCorrelations(table),
      withinPractices: withinPractices(table, adjustedTotals),
    },
    practices: mappedPractices(basic.practices, table, {
      models: models.role.practices,
      agreement,
      influence,
      adjustedInfluence,
      styles: responseStyles(table),
      shortlist: listed,
    }),
    roleModels: roles,
    varianceComponents: components,
    dStudy: dStudy(components),
    flags,
    flagCounts: counts,
    shortlist: listed,
  }
}

function scoreOverPractices(scores: readonly (number | null)[], table: ScoreTable): ScoreOverPractices {
  return { alpha: scoreAlpha(scores, table), reliability: scoreReliability(scores, table) }
}
