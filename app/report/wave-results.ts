import type { BasicMapping, ElementResult, TotalResult } from '#analysis/basic-mapping.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import type { AskedPractice } from '#db/queries/results.ts'

/** What the results page needs of one practice on one scope version. */
export interface PracticeFigures extends Pick<
  PracticeResult,
  'id' | 'scopeVersion' | 'informants' | 'roles' | 'score'
> {
  readonly answered: number
  readonly askedItems: number
  /** Every informant's total, for the dots. */
  readonly totals: readonly { readonly role: string; readonly total: number | null }[]
}

/** A mapping without what only the pages of single practices show. */
export interface WaveFigures {
  readonly settings: BasicMapping['settings']
  readonly elements: readonly ElementResult[]
  readonly total: TotalResult
  readonly practices: readonly PracticeFigures[]
}

/** A line of the list of practices: its figures, and who it is. */
export interface PracticeLine extends PracticeFigures {
  readonly code: string
  readonly name: string
  readonly asked: number
  readonly submitted: number
}

export const practiceSorts = ['name', 'score', 'spread', 'informants', 'answered'] as const
export type PracticeSort = (typeof practiceSorts)[number]

/** What an address asks to see of the list. */
export interface ResultsView {
  readonly sort: PracticeSort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

export const linesPerPage = 100

/** The results page of a wave, with one page of its list of practices. */
export interface WaveResults extends Omit<WaveFigures, 'practices'> {
  readonly asked: number
  readonly submitted: number
  readonly lines: readonly PracticeLine[]
  readonly lineCount: number
  readonly page: number
  readonly pages: number
}

export function waveFigures(mapping: BasicMapping): WaveFigures {
  const { settings, elements, total, practices } = mapping
  return {
    settings,
    elements,
    total,
    practices: practices.map(({ id, scopeVersion, informants, roles, score, answers, responses }) => ({
      id,
      scopeVersion,
      informants,
      roles,
      score,
      answered: answers.answered,
      askedItems: answers.asked,
      totals: responses.map(({ role, scores }) => ({ role, total: scores.total ?? null })),
    })),
  }
}

/** Puts figures and practices together and takes the page that was asked for. */
export function waveResults(
  figures: WaveFigures,
  practices: readonly AskedPractice[],
  view: ResultsView,
): WaveResults {
  const practiceOf = new Map(practices.map((practice) => [practice.id, practice]))
  const lines = figures.practices.flatMap((result) => {
    const practice = practiceOf.get(result.id)
    return practice ? [{ ...result, ...practice }] : []
  })
  lines.sort(
    (a, b) =>
      compare(valueOf(a, view.sort), valueOf(b, view.sort), view.descending) ||
      compare(a.sortKey, b.sortKey, false) ||
      compare(a.id, b.id, false) ||
      compare(a.scopeVersion, b.scopeVersion, false),
  )
  const pages = Math.max(1, Math.ceil(lines.length / linesPerPage))
  const page = Math.min(view.page, pages)
  const { settings, elements, total } = figures
  return {
    settings,
    elements,
    total,
    asked: sum(practices.map(({ asked }) => asked)),
    submitted: sum(practices.map(({ submitted }) => submitted)),
    lines: lines.slice((page - 1) * linesPerPage, page * linesPerPage),
    lineCount: lines.length,
    page,
    pages,
  }
}

function valueOf(line: PracticeLine & AskedPractice, sort: PracticeSort): string | number | null {
  if (sort === 'name') return line.sortKey
  if (sort === 'score') return line.score.raw
  if (sort === 'spread') return line.score.sd
  if (sort === 'informants') return line.informants
  return line.askedItems > 0 ? line.answered / line.askedItems : null
}

/** What is not defined comes last either way. */
function compare<T extends string | number>(a: T | null, b: T | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === descending ? 1 : -1
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
