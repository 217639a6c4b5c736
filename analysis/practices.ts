import { aggregated } from './aggregation.ts'
import { centredScores } from './centred-scores.ts'
import { figures, type Figures } from './figure.ts'
import { countAnswers, rowOfCells, type AnswerCounts, type RatingTable } from './ratings.ts'
import { countRoles, rolesBehind, type RolesBehind } from './roles-behind.ts'
import { scoreInterval, scoreMargin, type ScoreMargin } from './score-interval.ts'
import { practiceOrder, valuesOf, type AnsweredScope, type ScoreTable } from './score-table.ts'
import { pooledWithin } from './statistics/pooled-within.ts'
import { standardDeviation } from './statistics/standard-deviation.ts'

/** One informant's scores: `total` and one per element id. */
export interface ResponseResult {
  readonly response: string
  readonly informant: string
  readonly role: string
  readonly answered: number
  readonly asked: number
  readonly scores: Figures<string>
}

/**
 * A score of one practice: its informants' scores aggregated as the table says (`raw`) with its interval, how those that
 * count differ (`sd`), and the same of their scores after each answer was compared with its own item (`centred`).
 */
export type PracticeScore = Figures<'raw' | 'sd' | 'centred', 'rawInterval'> & {
  /** Informants with this score whose score counts, each once however often they answered. */
  readonly informants: number
}

/** An element of one practice. */
export type PracticeElement = PracticeScore &
  RolesBehind & {
    readonly id: string
    readonly answered: number
    readonly asked: number
  }

/** What informants said of one practice, on one version of its scope. Two versions are two results. */
export interface PracticeResult {
  readonly id: string
  /** `null` when nobody has answered. */
  readonly scopeVersion: number | null
  readonly informants: number
  /** Informants by role. */
  readonly roles: Readonly<Record<string, number>>
  readonly answers: AnswerCounts
  readonly score: PracticeScore
  readonly elements: readonly PracticeElement[]
  readonly responses: readonly ResponseResult[]
}

/** One of the scores of a table, the total or an element's, with what its interval needs of all practices. */
interface ScoreOfAll {
  readonly scores: readonly (number | null)[]
  readonly centred: readonly (number | null)[]
  readonly margin: ScoreMargin
}

/**
 * The results of every practice, one per scope version that was answered on, by practice and version; a practice that
 * nobody answered about has one without figures.
 *
 * A practice's score is that of its informants, aggregated as the table says. Its interval rests on how much informants of
 * one practice differ, whichever of them count; a median and the lowest score have none (`not_a_mean`).
 */
export function practiceResults(
  practices: readonly string[],
  table: ScoreTable,
  share: number,
  level: number,
): PracticeResult[] {
  const centred = centredScores(table, share)
  const scoreOfAll = (scores: readonly (number | null)[], ofCentred: readonly (number | null)[]) => ({
    scores,
    centred: ofCentred,
    margin: scoreMargin(pooledWithin(table.scopes.map(({ rows }) => valuesOf(scores, rows))), level),
  })
  const total = scoreOfAll(table.totals, centred.totals)
  const elements = table.elements.map((scores, place) => scoreOfAll(scores, centred.elements[place]!))

  const inOrder = practiceOrder(table.responses)
  const answered = new Set(table.scopes.map(({ practice }) => practice))
  const asked = new Set(practices)
  const unanswered = practices.filter((id) => !answered.has(id))
  return [
    ...table.scopes.filter(({ practice }) => asked.has(practice)),
    ...unanswered.map((practice) => ({ practice, scopeVersion: null, rows: [] })),
  ]
    .map((scope) => practiceResult(scope, table, total, elements))
    .sort((a, b) => inOrder(a.id, b.id) || (a.scopeVersion ?? 0) - (b.scopeVersion ?? 0))
}

function practiceResult(
  { practice, scopeVersion, rows }: Omit<AnsweredScope, 'scopeVersion'> & { scopeVersion: number | null },
  table: ScoreTable,
  total: ScoreOfAll,
  elements: readonly ScoreOfAll[],
): PracticeResult {
  const { ratings } = table
  const responses = rows.map((row) => table.responses[row]!)
  return {
    id: practice,
    scopeVersion,
    informants: countInformants(responses),
    roles: countRoles(responses),
    answers: countAnswers(rows.flatMap((row) => [...rowOfCells(ratings, row)])),
    score: practiceScore(total, rows, table),
    elements: table.key.elements.map((element, place) => ({
      id: element.id,
      ...practiceScore(elements[place]!, rows, table),
      ...answeredOfAsked(rows.flatMap((row) => cellsAt(ratings, row, ratings.elements[place]!))),
      ...rolesBehind(table.elements[place]!, rows, table),
    })),
    responses: rows.map((row) => responseResult(row, table)),
  }
}

function practiceScore(
  { scores, centred, margin }: ScoreOfAll,
  rows: readonly number[],
  table: ScoreTable,
): PracticeScore {
  const { value: raw, reason, rows: counting, effectiveInformants } = aggregated(scores, rows, table)
  return {
    ...figures(
      {
        raw,
        sd: standardDeviation(valuesOf(scores, counting)),
        centred: aggregated(centred, rows, table).value,
        rawInterval: scoreInterval(raw, effectiveInformants, margin),
      },
      {
        raw: reason,
        sd: reason ?? 'too_few_raters',
        centred: reason,
        rawInterval: reason ?? (effectiveInformants === null ? 'not_a_mean' : margin.reason),
      },
    ),
    informants: countInformants(counting.map((row) => table.responses[row]!)),
  }
}

function countInformants(responses: readonly { readonly informant: string }[]): number {
  return new Set(responses.map(({ informant }) => informant)).size
}

function responseResult(row: number, table: ScoreTable): ResponseResult {
  const { response, informant, role } = table.responses[row]!
  const values: Record<string, number | null> = { total: table.totals[row] ?? null }
  for (const [place, element] of table.key.elements.entries()) {
    values[element.id] = table.elements[place]![row] ?? null
  }
  return {
    response,
    informant,
    role,
    ...answeredOfAsked([...rowOfCells(table.ratings, row)]),
    scores: figures(
      values,
      Object.fromEntries(Object.keys(values).map((name) => [name, 'too_few_items' as const])),
    ),
  }
}

function answeredOfAsked(cells: readonly number[]): { answered: number; asked: number } {
  const { answered, asked } = countAnswers(cells)
  return { answered, asked }
}

function cellsAt(table: RatingTable, row: number, places: readonly number[]): number[] {
  const cells = rowOfCells(table, row)
  return places.map((place) => cells[place]!)
}
