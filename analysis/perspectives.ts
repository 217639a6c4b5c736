import type { ElementAgreement } from './agreement.ts'
import { figures, type Figures } from './figure.ts'
import { scalePoints, type Scale } from './item-agreement.ts'
import type { PracticeResult, ResponseResult } from './practices.ts'
import { distinctRoles, sameRole } from './roles.ts'
import { averageDeviationCutOff } from './statistics/average-deviation.ts'
import { mean } from './statistics/mean.ts'

/** Where an element stands on the perspective card; every element stands in one of them. */
export const perspectiveLists = [
  'disagree',
  'agree_high',
  'agree_low',
  'agree_between',
  'not_compared',
] as const
export type PerspectiveList = (typeof perspectiveLists)[number]

/** What one role says of an element: the mean of its informants with a score on it. */
export interface RoleView {
  readonly role: string
  readonly mean: number
  readonly informants: number
}

/** How far roles lie apart on one element. `level` is the mean of the roles' means, each role counting the same. */
export type ElementPerspective = Figures<'gap' | 'level' | 'deviation'> & {
  readonly id: string
  /** Lowest mean first, equal ones as their roles first answered. */
  readonly roles: readonly RoleView[]
  readonly list: PerspectiveList
  /** What makes it a disagreement: roles lie a point or more apart, or informants do, whatever their role. */
  readonly disagreement: { readonly ofRoles: boolean; readonly ofInformants: boolean }
}

/** The limits that elements are put in lists by, in points of the scale. */
export interface PerspectiveLimits {
  /** Roles that lie at least this far apart disagree: a step of the scale. */
  readonly gap: number
  /** Informants who deviate more than this from their middle disagree: c/6 of c points. */
  readonly deviation: number
  /** From here up is high. */
  readonly high: number
  /** Below this is low. */
  readonly low: number
}

/** A practice seen from every role, on one version of its scope. */
export interface Perspectives {
  /** Why there is nothing to compare; `null` when there is. */
  readonly alone: 'no_informant' | 'one_informant' | 'one_role' | null
  readonly limits: PerspectiveLimits
  /** The widest gap first, then those without one; equal ones in the questionnaire's order. */
  readonly elements: readonly ElementPerspective[]
}

/**
 * What roles say of the same practice, element by element.
 *
 *     gap = highest mean of a role − lowest mean of a role
 *
 * An element is a disagreement when its gap is at least a step of the scale, or its informants' average deviation is above
 * c/6 (Burke & Dunlap, 2002, ORM 5:159), where two of one role may be those who differ. Of the others it is high from five
 * eighths of the scale up and low below three eighths: from 3.5 and below 2.5 on a scale from 1 to 5, so that a level that
 * rounds to the middle of the scale is neither. High and low are so on the scale, not beside other practices. The limits of
 * gap and level are this project's.
 *
 * @param practice its responses' element scores are compared, whichever of them the practice's own score counts.
 * @param agreement of the same practice and scope version: one per element, for its average deviation over items.
 * @param scale ends of the scale.
 * @returns per element `gap` and `level` `null` with `too_few_raters` where fewer than two roles have a score, `empty` where
 *   nobody has; `deviation` `null` for the reason of `agreement`. Informants without a score on an element are left out
 *   of it. Two codes of one role are one role.
 */
export function perspectives(
  { responses, elements }: Pick<PracticeResult, 'responses' | 'elements'>,
  agreement: readonly ElementAgreement[],
  scale: Scale,
): Perspectives {
  const limits = perspectiveLimits(scale)
  const roles = distinctRoles(responses.map(({ role }) => role))
  const found = elements.map(({ id }) =>
    elementPerspective(
      id,
      roles,
      responses,
      agreement.find((element) => element.id === id),
      limits,
    ),
  )
  return {
    alone: whyAlone(responses.length, roles.length),
    limits,
    // sort is stable: equal gaps stay in the questionnaire's order
    elements: found.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1)),
  }
}

/** The limits on a scale. */
export function perspectiveLimits(scale: Scale): PerspectiveLimits {
  const range = scale.maximum - scale.minimum
  return {
    gap: 1,
    deviation: averageDeviationCutOff(scalePoints(scale)),
    high: scale.minimum + (5 / 8) * range,
    low: scale.minimum + (3 / 8) * range,
  }
}

function whyAlone(informants: number, roles: number): Perspectives['alone'] {
  if (informants === 0) return 'no_informant'
  if (informants === 1) return 'one_informant'
  return roles === 1 ? 'one_role' : null
}

function elementPerspective(
  id: string,
  roles: readonly string[],
  responses: readonly ResponseResult[],
  agreement: ElementAgreement | undefined,
  limits: PerspectiveLimits,
): ElementPerspective {
  const views = roles.flatMap((role) => roleView(id, role, responses)).toSorted((a, b) => a.mean - b.mean)
  const isCompared = views.length > 1
  const gap = isCompared ? views.at(-1)!.mean - views[0]!.mean : null
  const level = isCompared ? mean(views.map((view) => view.mean)) : null
  const deviation = agreement?.ad ?? null
  const reason = views.length === 0 ? 'empty' : 'too_few_raters'
  const disagreement = {
    ofRoles: gap !== null && gap >= limits.gap - rounding,
    ofInformants: deviation !== null && deviation > limits.deviation + rounding,
  }
  return {
    id,
    roles: views,
    ...figures(
      { gap, level, deviation },
      { gap: reason, level: reason, deviation: agreement?.reasons.ad ?? 'empty' },
    ),
    list: listOf(level, disagreement, limits),
    disagreement,
  }
}

/** A gap of one point that adding up made a hair less is still one. */
const rounding = 1e-9

function roleView(id: string, role: string, responses: readonly ResponseResult[]): RoleView[] {
  const scores = responses.flatMap(({ role: own, scores }) =>
    sameRole(own, role) ? ((scores[id] as number | null) ?? []) : [],
  )
  const ofRole = mean(scores)
  return ofRole === null ? [] : [{ role, mean: ofRole, informants: scores.length }]
}

function listOf(
  level: number | null,
  { ofRoles, ofInformants }: ElementPerspective['disagreement'],
  { high, low }: PerspectiveLimits,
): PerspectiveList {
  if (level === null) return 'not_compared'
  if (ofRoles || ofInformants) return 'disagree'
  if (level >= high - rounding) return 'agree_high'
  return level < low - rounding ? 'agree_low' : 'agree_between'
}
