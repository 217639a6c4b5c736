import type { PracticeElement, PracticeResult } from '#analysis/practices.ts'
import { placeInList, type PlaceInList } from '#app/page-of.ts'
import { byName, practiceNamer, type ListedPractice, type NamedPractice } from '../study/named-practice.ts'
import type { ElementView } from './element-slice.ts'

/** A practice's score on the element, on one version of its scope. */
export type ElementLine = NamedPractice &
  Pick<
    PracticeElement,
    'raw' | 'rawInterval' | 'reasons' | 'informants' | 'roles' | 'fromOneRole' | 'answered' | 'asked'
  >

export interface PracticesAlong extends PlaceInList {
  /** The highest first, those without a score last; by name where practices are not to be ranked. */
  readonly lines: readonly ElementLine[]
  /** Answered practices without a score on the element. */
  readonly withoutScore: number
}

/** On a page of the list: what can be seen in one look down a figure. */
export const elementLinesPerPage = 50

/**
 * One page of the practices that were answered about, along one element.
 *
 * @param place of the element among those of a practice.
 */
export function practicesAlong(
  practices: readonly PracticeResult[],
  asked: readonly ListedPractice[],
  place: number,
  { ranks, page }: Pick<ElementView, 'ranks' | 'page'>,
): PracticesAlong {
  const nameOf = practiceNamer(asked)
  const lines = practices.flatMap(({ id, scopeVersion, elements }): ElementLine[] => {
    if (scopeVersion === null) return []
    const { raw, rawInterval, reasons, informants, roles, fromOneRole, answered, asked } = elements[place]!
    const figures = { raw, rawInterval, reasons, informants, roles, fromOneRole, answered, asked }
    return [{ ...nameOf(id, scopeVersion), ...figures }]
  })
  lines.sort((a, b) => (ranks ? byScore(a, b) : 0) || byName(a, b))
  const list = placeInList(lines.length, page, elementLinesPerPage)
  return {
    ...list,
    lines: lines.slice(list.from - 1, list.from - 1 + elementLinesPerPage),
    withoutScore: lines.filter(({ raw }) => raw === null).length,
  }
}

function byScore({ raw: a }: ElementLine, { raw: b }: ElementLine): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null ? -1 : b - a
}
