import type { ResponseRow } from './dataset.ts'
import { figures, type Figures, type Reason } from './figure.ts'
import { countAnswers, rowOfCells, type AnswerCounts, type RatingTable } from './ratings.ts'
import { scoreInformant } from './scores.ts'
import { mean } from './statistics/mean.ts'
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

/** An element of one practice. */
export type PracticeElement = Figures<'raw' | 'sd'> & {
  readonly id: string
  /** Informants with a score on it. */
  readonly informants: number
  readonly answered: number
  readonly asked: number
}

/** What informants said of one practice, on one version of its scope. Two versions are two results. */
export interface PracticeResult {
  readonly id: string
  /** `null` when nobody has answered. */
  readonly scopeVersion: number | null
  readonly informants: number
  /** Responses by role. */
  readonly roles: Readonly<Record<string, number>>
  readonly answers: AnswerCounts
  readonly score: Figures<'raw' | 'sd'> & {
    /** Informants with a total. */
    readonly informants: number
  }
  readonly elements: readonly PracticeElement[]
  readonly responses: readonly ResponseResult[]
}

/**
 * The results of every practice, one per scope version that was answered on, by practice id and version.
 *
 * A practice's score is the mean of its informants' scores, each counting the same.
 */
export function practiceResults(
  practices: readonly string[],
  table: RatingTable,
  share: number,
): PracticeResult[] {
  const rowsOf = new Map<string, number[]>()
  for (const [row, response] of table.responses.entries()) {
    const rows = rowsOf.get(response.practice)
    if (rows) rows.push(row)
    else rowsOf.set(response.practice, [row])
  }
  return [...practices].sort().flatMap((id) => {
    const rows = rowsOf.get(id) ?? []
    const versions = [...new Set(rows.map((row) => table.responses[row]!.scopeVersion))].sort((a, b) => a - b)
    if (versions.length === 0) return [practiceResult(id, null, [], table, share)]
    return versions.map((version) =>
      practiceResult(
        id,
        version,
        rows.filter((row) => table.responses[row]!.scopeVersion === version),
        table,
        share,
      ),
    )
  })
}

function practiceResult(
  id: string,
  scopeVersion: number | null,
  rows: readonly number[],
  table: RatingTable,
  share: number,
): PracticeResult {
  const scored = rows.map((row) => ({
    row,
    response: table.responses[row]!,
    ...scoreInformant(
      Array.from(rowOfCells(table, row), (cell) => (cell >= table.key.minimum ? cell : null)),
      table.elements,
      share,
    ),
  }))
  const roles: Record<string, number> = {}
  for (const { response } of scored) roles[response.role] = (roles[response.role] ?? 0) + 1
  return {
    id,
    scopeVersion,
    informants: new Set(scored.map(({ response }) => response.informant)).size,
    roles,
    answers: countAnswers(rows.flatMap((row) => [...rowOfCells(table, row)])),
    score: meanOfInformants(scored.map(({ total }) => total)),
    elements: table.key.elements.map((element, place) => ({
      id: element.id,
      ...meanOfInformants(scored.map(({ elements }) => elements[place] ?? null)),
      ...answeredOfAsked(rows.flatMap((row) => cellsAt(table, row, table.elements[place]!))),
    })),
    responses: scored.map(({ row, response, elements, total }) =>
      responseResult(response, elements, total, row, table),
    ),
  }
}

function meanOfInformants(scores: readonly (number | null)[]) {
  const defined = scores.filter((score) => score !== null)
  const none: Reason = scores.length === 0 ? 'empty' : 'too_few_items'
  return {
    ...figures(
      { raw: mean(defined), sd: standardDeviation(defined) },
      { raw: none, sd: defined.length === 0 ? none : 'too_few_raters' },
    ),
    informants: defined.length,
  }
}

function responseResult(
  { response, informant, role }: ResponseRow,
  elements: readonly (number | null)[],
  total: number | null,
  row: number,
  table: RatingTable,
): ResponseResult {
  const values: Record<string, number | null> = { total }
  const whenNull: Record<string, Reason> = { total: 'too_few_items' }
  for (const [place, element] of table.key.elements.entries()) {
    values[element.id] = elements[place] ?? null
    whenNull[element.id] = 'too_few_items'
  }
  return {
    response,
    informant,
    role,
    ...answeredOfAsked([...rowOfCells(table, row)]),
    scores: figures(values, whenNull),
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
