import type { ElementAgreement } from '../agreement.ts'
import type { Scale } from '../item-agreement.ts'
import { perspectives, type ElementPerspective, type PerspectiveLimits } from '../perspectives.ts'
import type { PracticeResult } from '../practices.ts'
import { sameRole } from '../roles.ts'

/** A role's mean, and the scores that it is of. */
export interface RoleMeanStep {
  readonly role: string
  readonly scores: readonly { readonly response: string; readonly value: number }[]
  readonly mean: number
}

/** From informants' scores on an element to how far roles lie apart, and which list it stands in. */
export interface GapSteps extends Omit<ElementPerspective, 'roles'> {
  /** Lowest mean first. */
  readonly roles: readonly RoleMeanStep[]
  readonly limits: PerspectiveLimits
}

/**
 * The chain to an element's `perspectives`.
 *
 * @param agreement one per element of the same practice and scope version.
 * @returns `null` for an element that the practice does not have.
 */
export function gapSteps(
  practice: Pick<PracticeResult, 'responses' | 'elements'>,
  agreement: readonly ElementAgreement[],
  scale: Scale,
  element: string,
): GapSteps | null {
  const { elements, limits } = perspectives(practice, agreement, scale)
  const found = elements.find(({ id }) => id === element)
  if (!found) return null
  const roles = found.roles.map(({ role, mean }) => ({
    role,
    mean,
    scores: practice.responses.flatMap(({ response, role: own, scores }) => {
      const value = sameRole(own, role) ? (scores[element] as number | null) : null
      return value === null ? [] : [{ response, value }]
    }),
  }))
  return { ...found, roles, limits }
}
