import type { ScoringKey } from '#survey/scoring-key.ts'
import { scoreWarnings, type DistributionWarning } from './distribution-warnings.ts'
import { scoreDistribution, type ScoreDistribution } from './distributions.ts'
import { itemResults, type ItemResult } from './items.ts'
import { practiceResults, type PracticeResult } from './practices.ts'
import { countAnswers, type AnswerCounts, type RatingTable } from './ratings.ts'
import { scoreTable, type ScoreTable } from './score-table.ts'
import { defaultSettings, intervalLevel, type MappingSettings } from './settings.ts'

/** One element over the whole wave. */
export interface ElementResult {
  readonly id: string
  readonly items: readonly string[]
  readonly answers: AnswerCounts
  /** Informants' scores on the element. */
  readonly overInformants: ScoreDistribution
  /** Practices' scores, each the mean of its informants. */
  readonly overPractices: ScoreDistribution
  readonly warnings: readonly DistributionWarning[]
}

/** The total over the whole wave. */
export type TotalResult = Pick<ElementResult, 'overInformants' | 'overPractices' | 'warnings'>

/** What the figures of a mapping were made with and from. */
export interface BasicSettings extends Pick<MappingSettings, 'minimumAnsweredShare' | 'aggregation'> {
  /** Of every interval. */
  readonly level: number
  readonly questionnaire: string
  readonly minimum: number
  readonly maximum: number
  /** Practices asked about. */
  readonly practices: number
  /** Practices with at least one response. */
  readonly answeredPractices: number
  /** Practices × scope versions with at least one response: what figures over practices count. */
  readonly answeredScopes: number
  readonly informants: number
  readonly responses: number
}

/** Distributions and scores: the part of a mapping that takes no time. */
export interface BasicMapping {
  readonly settings: BasicSettings
  readonly items: readonly ItemResult[]
  readonly elements: readonly ElementResult[]
  readonly total: TotalResult
  readonly practices: readonly PracticeResult[]
}

/** Distributions and scores of a table; `mappingOfTable` gives the rest with them. */
export function basicMappingOfTable(
  practiceIds: readonly string[],
  ratings: RatingTable,
  settings: Partial<MappingSettings> = {},
): BasicMapping {
  const { minimumAnsweredShare: share, aggregation } = { ...defaultSettings, ...settings }
  return basicMapping(practiceIds, scoreTable(ratings, share, aggregation), settings)
}

/** The same from a table that is scored already. */
export function basicMapping(
  practiceIds: readonly string[],
  table: ScoreTable,
  settings: Partial<MappingSettings> = {},
): BasicMapping {
  const { minimumAnsweredShare: share } = { ...defaultSettings, ...settings }
  const { key, ratings } = table
  const practices = practiceResults(practiceIds, table, share, intervalLevel)
  const answered = practices.filter(({ scopeVersion }) => scopeVersion !== null)
  return {
    settings: {
      questionnaire: key.questionnaire,
      minimum: key.minimum,
      maximum: key.maximum,
      minimumAnsweredShare: share,
      level: intervalLevel,
      aggregation: table.aggregation,
      practices: practiceIds.length,
      answeredPractices: new Set(answered.map(({ id }) => id)).size,
      answeredScopes: answered.length,
      informants: new Set(table.responses.map((response) => response.informant)).size,
      responses: table.responses.length,
    },
    items: itemResults(table),
    elements: key.elements.map((element, place) => ({
      id: element.id,
      items: element.items.map((item) => item.id),
      answers: countAnswers(cellsOfColumns(ratings, ratings.elements[place]!)),
      ...bothDistributions(
        key,
        practices,
        ({ scores }) => scores[element.id] as number | null,
        ({ elements }) => elements[place]!.raw,
      ),
    })),
    total: bothDistributions(
      key,
      practices,
      ({ scores }) => scores.total as number | null,
      ({ score }) => score.raw,
    ),
    practices,
  }
}

function bothDistributions(
  key: ScoringKey,
  practices: readonly PracticeResult[],
  ofInformant: (response: PracticeResult['responses'][number]) => number | null,
  ofPractice: (practice: PracticeResult) => number | null,
): TotalResult {
  const informants = practices.flatMap((practice) => practice.responses.map(ofInformant))
  const overInformants = scoreDistribution(defined(informants), key, 'too_few_raters')
  return {
    overInformants,
    overPractices: scoreDistribution(defined(practices.map(ofPractice)), key, 'too_few_groups'),
    warnings: scoreWarnings(overInformants),
  }
}

function defined(scores: readonly (number | null)[]): number[] {
  return scores.filter((score) => score !== null)
}

function cellsOfColumns(table: RatingTable, columns: readonly number[]): Int8Array {
  const cells = new Int8Array(table.responses.length * columns.length)
  let place = 0
  for (let row = 0; row < table.responses.length; row += 1) {
    for (const column of columns) {
      cells[place] = table.cells[row * table.items.length + column]!
      place += 1
    }
  }
  return cells
}
