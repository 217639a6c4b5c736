import { countAnswers, countRatings, type AnswerCounts } from '#analysis/ratings.ts'
import { roleLabels } from '#analysis/role-labels.ts'
import type { ScoreTable } from '#analysis/score-table.ts'

/** How some informants answered one item. Every informant counts the same. */
export interface GroupAnswers extends AnswerCounts {
  /** One per point of the scale, lowest first. Ratings of reversed items are turned. */
  readonly ratings: readonly number[]
}

export interface ItemAnswers {
  readonly id: string
  readonly reverse: boolean
  readonly all: GroupAnswers
  /** By role code. */
  readonly byRole: readonly (GroupAnswers & { readonly role: string })[]
}

/**
 * How each item of an element came back, from everybody and from each role that has answered.
 *
 * @param place of the element in the key.
 */
export function itemAnswers(table: ScoreTable, place: number): ItemAnswers[] {
  const { ratings, key } = table
  const labels = roleLabels(table)
  const roles = [...new Set(labels)].sort()
  return key.elements[place]!.items.map(({ id, reverse }, item) => {
    const column = ratings.elements[place]![item]!
    const cells = labels.map((_, row) => ratings.cells[row * ratings.items.length + column]!)
    const group = (some: readonly number[]): GroupAnswers => ({
      ...countAnswers(some),
      ratings: countRatings(some, ratings),
    })
    return {
      id,
      reverse,
      all: group(cells),
      byRole: roles.map((role) => ({ role, ...group(cells.filter((_, row) => labels[row] === role)) })),
    }
  })
}
