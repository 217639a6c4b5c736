import type { ScoringKey } from '#survey/scoring-key.ts'
import type { Dataset } from './dataset.ts'
import { scoreDistribution, type ScoreDistribution } from './distributions.ts'
import { itemResults, type ItemResult } from './items.ts'
import { practiceResults, type PracticeResult } from './practices.ts'
import { countAnswers, fillRatings, ratingTable, type AnswerCounts, type RatingTable } from './ratings.ts'
import { minimumAnsweredShare } from './scores.ts'

/** What a person decides about an analysis; everything left out has its default. */
export interface MappingSettings {
  readonly minimumAnsweredShare: number
}

/** One element over the whole wave. */
export interface ElementResult {
  readonly id: string
  readonly items: readonly string[]
  readonly answers: AnswerCounts
  /** Informants' scores on the element. */
  readonly overInformants: ScoreDistribution
  /** Practices' scores, each the mean of its informants. */
  readonly overPractices: ScoreDistribution
}

/** The total over the whole wave. */
export type TotalResult = Pick<ElementResult, 'overInformants' | 'overPractices'>

/** A whole mapping: plain data with codes, the same as `npm run analyse` prints. See docs/analysis-output.md. */
export interface Mapping {
  readonly settings: {
    readonly questionnaire: string
    readonly minimum: number
    readonly maximum: number
    readonly minimumAnsweredShare: number
    readonly aggregation: 'mean_of_informants'
    /** Practices asked about. */
    readonly practices: number
    /** Practices with at least one response. */
    readonly answeredPractices: number
    /** Practices × scope versions with at least one response: what figures over practices count. */
    readonly answeredScopes: number
    readonly informants: number
    readonly responses: number
  }
  readonly items: readonly ItemResult[]
  readonly elements: readonly ElementResult[]
  readonly total: TotalResult
  readonly practices: readonly PracticeResult[]
}

/** Rows, scoring key and settings to the whole result. */
export function mapping(dataset: Dataset, key: ScoringKey, settings: Partial<MappingSettings> = {}): Mapping {
  const table = ratingTable(dataset.responses, key)
  fillRatings(table, dataset.answers)
  return mappingOfTable(
    dataset.practices.map(({ practice }) => practice),
    table,
    settings,
  )
}

/** The same from a table that was filled a part at a time, for waves too large to hold as rows. */
export function mappingOfTable(
  practiceIds: readonly string[],
  table: RatingTable,
  { minimumAnsweredShare: share = minimumAnsweredShare }: Partial<MappingSettings> = {},
): Mapping {
  const { key } = table
  const practices = practiceResults(practiceIds, table, share)
  const answered = practices.filter(({ scopeVersion }) => scopeVersion !== null)
  return {
    settings: {
      questionnaire: key.questionnaire,
      minimum: key.minimum,
      maximum: key.maximum,
      minimumAnsweredShare: share,
      aggregation: 'mean_of_informants',
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
      answers: countAnswers(cellsOfColumns(table, table.elements[place]!)),
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
  return {
    overInformants: scoreDistribution(defined(informants), key, 'too_few_raters'),
    overPractices: scoreDistribution(defined(practices.map(ofPractice)), key, 'too_few_groups'),
  }
}

function defined(scores: readonly (number | null)[]): number[] {
  return scores.filter((score) => score !== null)
}

function* cellsOfColumns(table: RatingTable, columns: readonly number[]): Generator<number> {
  for (let row = 0; row < table.responses.length; row += 1) {
    for (const column of columns) yield table.cells[row * table.items.length + column]!
  }
}
