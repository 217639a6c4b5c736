import { missingCodes, type RatingTable } from '../ratings.ts'
import { distinctRoles, sameRole } from '../roles.ts'
import { turned } from '../scores.ts'

/** How the informants of one role answered one item. */
export interface RoleAnswers {
  readonly role: string
  /** As they were chosen, not turned, lowest first. */
  readonly ratings: readonly number[]
  /** The four kinds of no answer, each by how many informants. */
  readonly skipped: number
  readonly dontKnow: number
  readonly notRelevant: number
  readonly notAsked: number
}

/** One item as the informants of a practice answered it, by role in the order that roles first answered. */
export interface ItemAnswers {
  readonly element: string
  readonly item: string
  /** Whether the highest rating is the least promising answer. */
  readonly isReversed: boolean
  readonly roles: readonly RoleAnswers[]
}

/**
 * Every item of the key as some responses answered it.
 *
 * @param rows of the table: the responses of one practice on one version of its scope. Two codes of one role are one role.
 * @returns in the key's order; items that nobody was asked too.
 */
export function elementAnswers(table: RatingTable, rows: readonly number[]): ItemAnswers[] {
  const { key, items, cells, reversed, responses } = table
  const roles = distinctRoles(rows.map((row) => responses[row]!.role))
  return key.elements.flatMap((element, place) =>
    table.elements[place]!.map((column): ItemAnswers => {
      const isReversed = reversed.has(column)
      const cellsOf = (role: string) =>
        rows
          .filter((row) => sameRole(responses[row]!.role, role))
          .map((row) => cells[row * items.length + column]!)
      return {
        element: element.id,
        item: items[column]!,
        isReversed,
        roles: roles.map((role) => roleAnswers(role, cellsOf(role), isReversed, key)),
      }
    }),
  )
}

/** How many of a role did not give a rating although they were asked. */
export function unanswered({ skipped, dontKnow, notRelevant }: RoleAnswers): number {
  return skipped + dontKnow + notRelevant
}

function roleAnswers(
  role: string,
  cells: readonly number[],
  isReversed: boolean,
  { minimum, maximum }: RatingTable['key'],
): RoleAnswers {
  const count = (code: number) => cells.filter((cell) => cell === code).length
  return {
    role,
    ratings: cells
      .filter((cell) => cell >= minimum)
      .map((cell) => (isReversed ? turned(cell, minimum, maximum) : cell))
      .toSorted((a, b) => a - b),
    skipped: count(missingCodes.skipped),
    dontKnow: count(missingCodes.dontKnow),
    notRelevant: count(missingCodes.notRelevant),
    notAsked: count(missingCodes.notAsked),
  }
}
