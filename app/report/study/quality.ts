import { answersByRole } from '#analysis/answers-by-role.ts'
import type { DistributionWarning } from '#analysis/distribution-warnings.ts'
import type { AnswerCounts, RatingTable } from '#analysis/ratings.ts'
import type { BasicFigures } from '../computations.ts'

/** Where the instrument measures badly: scores and ratings at the ends, and items that many cannot answer. */
export interface QualitySlice {
  /** In the order of the typology, the total last. */
  readonly elements: readonly Ends[]
  /** Items with a warning about an end, the fullest end first. */
  readonly itemsAtEnds: readonly (Ends & { readonly element: string })[]
  readonly items: number
  readonly practices: number
  readonly informants: number
  /** Every item by how many of those asked gave no answer, the most first. */
  readonly unanswered: readonly UnansweredItem[]
  /** Of everything that was asked. */
  readonly answers: Tally
  /** Roles that have answered, by code. */
  readonly roles: readonly string[]
}

/** Informants exactly at the lowest and the highest point, in per cent of `n`. */
export interface Ends {
  readonly id: string
  readonly n: number
  readonly floorPercent: number | null
  readonly ceilingPercent: number | null
  readonly warnings: readonly DistributionWarning[]
}

/** How many were asked, and the kinds of no answer. */
export type Tally = Pick<AnswerCounts, 'asked' | 'answered' | 'dontKnow' | 'notRelevant' | 'skipped'>

export interface UnansweredItem extends Tally {
  readonly id: string
  readonly element: string
  readonly isOftenUnknown: boolean
  readonly byRole: readonly (Tally & { readonly role: string })[]
}

export function qualitySlice(
  { items, elements, total, settings }: BasicFigures,
  table: RatingTable,
): QualitySlice {
  const byRole = answersByRole(table)
  const roles = (byRole[0] ?? []).map(({ role }) => role)
  const isAtEnd = ({ warnings }: Ends) => warnings.some((warning) => warning !== 'often_dont_know')
  const unanswered = items.map(({ id, element, answers, warnings }, place) => ({
    id,
    element,
    ...tallyOf(answers),
    isOftenUnknown: warnings.includes('often_dont_know'),
    byRole: byRole[place]!.map(({ role, ...ofRole }) => ({ role, ...tallyOf(ofRole) })),
  }))
  return {
    elements: [
      ...elements.map(({ id, overInformants, warnings }) => endsOf(id, overInformants, warnings)),
      endsOf('total', total.overInformants, total.warnings),
    ],
    itemsAtEnds: items
      .map(({ id, element, overInformants, warnings }) => ({
        ...endsOf(id, overInformants, warnings),
        element,
      }))
      .filter(isAtEnd)
      .sort((a, b) => fullest(b) - fullest(a)),
    items: items.length,
    practices: settings.answeredScopes,
    informants: settings.informants,
    unanswered: unanswered.sort((a, b) => unansweredShare(b) - unansweredShare(a) || b.dontKnow - a.dontKnow),
    answers: sumOf(unanswered),
    roles,
  }
}

/** From 0 to 1 of those asked; 0 when nobody was. */
export function unansweredShare({ asked, answered }: Tally): number {
  return asked > 0 ? (asked - answered) / asked : 0
}

function endsOf(
  id: string,
  { n, floorPercent, ceilingPercent }: Pick<Ends, 'n' | 'floorPercent' | 'ceilingPercent'>,
  warnings: Ends['warnings'],
): Ends {
  return { id, n, floorPercent, ceilingPercent, warnings }
}

function fullest({ floorPercent, ceilingPercent }: Ends): number {
  return Math.max(floorPercent ?? 0, ceilingPercent ?? 0)
}

function tallyOf({ asked, answered, dontKnow, notRelevant, skipped }: Tally): Tally {
  return { asked, answered, dontKnow, notRelevant, skipped }
}

function sumOf(items: readonly Tally[]): Tally {
  const sum = (name: keyof Tally) => items.reduce((total, item) => total + item[name], 0)
  return {
    asked: sum('asked'),
    answered: sum('answered'),
    dontKnow: sum('dontKnow'),
    notRelevant: sum('notRelevant'),
    skipped: sum('skipped'),
  }
}
