import { roleKind, sameRole } from '../roles.ts'
import { mean } from '../statistics/mean.ts'
import type { RoleView } from '../perspectives.ts'
import type { QuestionGround, RoleSays } from './draft-question.ts'
import type { BeforeInterview } from './draft-questions.ts'
import type { ItemAnswers } from './element-answers.ts'

type GapGround = Extract<QuestionGround, { kind: 'role_gap' }>
type WithinGround = Extract<QuestionGround, { kind: 'within_role' }>

/**
 * Elements on which two roles lie a step of the scale or more apart. A leader and staff who do are named before any other two
 * roles of the element, because both are met in the interview; otherwise it is those who lie farthest apart.
 *
 * @returns between leader and staff the widest first, then the others, the widest first.
 */
export function roleGaps({ perspectives, items }: BeforeInterview): GapGround[] {
  const found = perspectives.elements.flatMap(({ id, roles }): (GapGround & { isOwn: boolean })[] => {
    const leader = roles.find(({ role }) => roleKind(role) === 'leader')
    const staff = roles.find(({ role }) => roleKind(role) === 'staff')
    const isFar = (one: RoleView, other: RoleView) =>
      Math.abs(one.mean - other.mean) >= perspectives.limits.gap - rounding
    const [lowest, highest] = [roles[0], roles.at(-1)]
    if (leader && staff && isFar(leader, staff)) return [{ ...gapOf(id, leader, staff, items), isOwn: true }]
    return lowest && highest && isFar(lowest, highest)
      ? [{ ...gapOf(id, ...inOrder(highest, lowest), items), isOwn: false }]
      : []
  })
  return found
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.gap - a.gap)
    .map(({ isOwn: _, ...ground }) => ground)
}

/** Elements on which informants of one role lie half of the scale or more apart, the widest first; one role an element. */
export function withinRoles({ result, perspectives, items, scale }: BeforeInterview): WithinGround[] {
  const limit = (scale.maximum - scale.minimum) / 2
  const spread = ({ lowest, highest }: WithinGround) => highest - lowest
  return perspectives.elements
    .flatMap(({ id, roles }) => {
      const [widest] = roles
        .flatMap(({ role }): WithinGround[] => {
          const scores = result.responses.flatMap(({ role: own, scores: of }) =>
            sameRole(own, role) ? ((of[id] as number | null) ?? []) : [],
          )
          if (scores.length < 2) return []
          const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
          const split = mostSplit(id, role, items)
          return [
            {
              kind: 'within_role',
              element: id,
              item: split?.item ?? null,
              role,
              informants: scores.length,
              lowest,
              highest,
              ratings: split?.ratings ?? [],
            },
          ]
        })
        .toSorted((a, b) => spread(b) - spread(a))
      return widest && spread(widest) >= limit - rounding ? [widest] : []
    })
    .toSorted((a, b) => spread(b) - spread(a))
}

/** A distance that adding up made a hair less is still one. */
const rounding = 1e-9

function inOrder(one: RoleView, other: RoleView): [RoleView, RoleView] {
  return roleKind(other.role) === 'leader' ? [other, one] : [one, other]
}

function gapOf(element: string, first: RoleView, second: RoleView, items: readonly ItemAnswers[]): GapGround {
  const isHigher = first.mean > second.mean
  const apart = items
    .filter((one) => one.element === element)
    .map((one) => {
      const [ofFirst, ofSecond] = [ratingsOf(one, first.role), ratingsOf(one, second.role)]
      const distance = (mean(ofFirst) ?? NaN) - (mean(ofSecond) ?? NaN)
      // the item that differs most in the direction of the element
      const size = isHigher === !one.isReversed ? distance : -distance
      return { item: one.item, ofFirst, ofSecond, size }
    })
    // on an item that they rate alike, or the other way round, there is no difference to ask about; NaN where one rated none
    .filter(({ size }) => size > rounding)
    .toSorted((a, b) => b.size - a.size)[0]
  const says = ({ role, mean: ofRole, informants }: RoleView, ratings: readonly number[]): RoleSays => ({
    role,
    mean: ofRole,
    informants,
    ratings,
  })
  return {
    kind: 'role_gap',
    element,
    item: apart?.item ?? null,
    first: says(first, apart?.ofFirst ?? []),
    second: says(second, apart?.ofSecond ?? []),
    gap: Math.abs(first.mean - second.mean),
  }
}

/** The item of an element on which a role's ratings lie farthest apart. */
function mostSplit(element: string, role: string, items: readonly ItemAnswers[]) {
  return items
    .filter((one) => one.element === element)
    .map((one) => ({ item: one.item, ratings: ratingsOf(one, role) }))
    .filter(({ ratings }) => ratings.length > 1 && spreadOf(ratings) > 0)
    .toSorted((a, b) => spreadOf(b.ratings) - spreadOf(a.ratings))[0]
}

function ratingsOf({ roles }: ItemAnswers, role: string): readonly number[] {
  return roles.find((one) => sameRole(one.role, role))?.ratings ?? []
}

function spreadOf(ratings: readonly number[]): number {
  return ratings.at(-1)! - ratings[0]!
}
