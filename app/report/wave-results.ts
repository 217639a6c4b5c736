import type { ElementResult, TotalResult } from '#analysis/basic-mapping.ts'
import type { PracticeResult } from '#analysis/practices.ts'
import { placeInList } from '#app/page-of.ts'
import type { AskedPractice } from '#db/queries/asked-practices.ts'
import type { Subgroup } from './choices.ts'
import type { BasicFigures } from './computations.ts'
import type { Counted } from './counted.ts'
import { isNamedSo } from './named-so.ts'
import { linesPerPage } from './results-address.ts'

/** A line of the list of practices: the figures of one practice on one scope version, and who it is. */
export interface PracticeLine extends Pick<
  PracticeResult,
  'id' | 'scopeVersion' | 'informants' | 'roles' | 'score'
> {
  readonly answered: number
  readonly askedItems: number
  /** Every informant's total, for the dots. */
  readonly totals: readonly { readonly role: string; readonly total: number | null }[]
  readonly code: string
  readonly name: string
  readonly asked: number
  readonly submitted: number
}

export const practiceSorts = ['name', 'score', 'spread', 'informants', 'answered'] as const
export type PracticeSort = (typeof practiceSorts)[number]

/** Those that put practices in order by their figures: see `mayRank`. */
export const rankingSorts: ReadonlySet<PracticeSort> = new Set(['score', 'spread'])

/** What an address asks to see of the list. */
export interface ResultsView {
  readonly sort: PracticeSort
  readonly descending: boolean
  /** Words of names or codes; `''` for every practice. */
  readonly search: string
  /** Everything on one page. */
  readonly isWhole: boolean
  /** From 1. */
  readonly page: number
}

/** The results page of a wave, with one page of its list of practices. */
export interface WaveResults {
  readonly settings: BasicFigures['settings']
  readonly elements: readonly ElementResult[]
  readonly total: TotalResult
  readonly asked: number
  readonly submitted: number
  /** Sent on another version of the questionnaire than the wave's, and left out of every figure. */
  readonly otherVersion: number
  readonly counted: Counted
  /** What the practices of the wave can be told apart by, whichever of them are chosen. */
  readonly subgroups: readonly Subgroup[]
  readonly lines: readonly PracticeLine[]
  /** On all pages together. */
  readonly lineCount: number
  /** Practices on all pages; one that was answered on two scope versions has two lines. */
  readonly practiceCount: number
  readonly page: number
  readonly pages: number
  /** Number of the first line, from 1. */
  readonly from: number
}

/** Puts figures and practices together and takes the page that was asked for. */
export function waveResults(
  figures: BasicFigures,
  practices: readonly AskedPractice[],
  view: ResultsView,
): Omit<WaveResults, 'otherVersion' | 'counted' | 'subgroups'> {
  const isSought = isNamedSo(view.search)
  const practiceOf = new Map(practices.map((practice) => [practice.id, practice]))
  const found = figures.practices.flatMap((result) => {
    const practice = practiceOf.get(result.id)
    return practice && isSought(practice) ? [{ result, practice }] : []
  })
  found.sort(
    (a, b) =>
      compare(valueOf(a, view.sort), valueOf(b, view.sort), view.descending) ||
      compare(a.practice.sortKey, b.practice.sortKey, false) ||
      compare(a.practice.id, b.practice.id, false) ||
      compare(a.result.scopeVersion, b.result.scopeVersion, false),
  )
  const place = placeInList(found.length, view.page, view.isWhole ? Math.max(1, found.length) : linesPerPage)
  const { settings, elements, total } = figures
  return {
    settings,
    elements,
    total,
    asked: sum(practices.map(({ asked }) => asked)),
    submitted: sum(practices.map(({ submitted }) => submitted)),
    lines: found.slice(place.from - 1, view.isWhole ? undefined : place.from - 1 + linesPerPage).map(lineOf),
    lineCount: found.length,
    practiceCount: new Set(found.map(({ practice }) => practice.id)).size,
    page: place.page,
    pages: place.pages,
    from: place.from,
  }
}

interface Found {
  readonly result: PracticeResult
  readonly practice: AskedPractice
}

function lineOf({ result, practice }: Found): PracticeLine {
  const { id, scopeVersion, informants, roles, score, answers, responses } = result
  const { code, name, asked, submitted } = practice
  return {
    id,
    scopeVersion,
    informants,
    roles,
    score,
    answered: answers.answered,
    askedItems: answers.asked,
    totals: responses.map(({ role, scores }) => ({ role, total: scores.total ?? null })),
    code,
    name,
    asked,
    submitted,
  }
}

function valueOf({ result, practice }: Found, sort: PracticeSort): string | number | null {
  if (sort === 'name') return practice.sortKey
  if (sort === 'score') return result.score.raw
  if (sort === 'spread') return result.score.sd
  if (sort === 'informants') return result.informants
  const { answered, asked } = result.answers
  return asked > 0 ? answered / asked : null
}

/** What is not defined comes last either way. */
function compare<T extends string | number>(a: T | null, b: T | null, descending: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b === descending ? 1 : -1
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
