/**
 * How well a practice is informed, from least to most. Every practice is in exactly one:
 *
 * - `none`: nobody's answers count on it
 * - `one`: one informant, in however many roles
 * - `one_role`: several informants, all in the same role
 * - `several_roles`: several informants, in at least two roles
 */
export const informedClasses = ['none', 'one', 'one_role', 'several_roles'] as const
export type Informed = (typeof informedClasses)[number]

/** An informant whose answers count on a practice, in one role. */
export interface Informing {
  readonly informant: string
  readonly role: string
}

/**
 * How well a practice is informed.
 *
 * @param informing everybody whose answers count on it, once or more each: who answered in two roles is one informant.
 */
export function howInformed(informing: readonly Informing[]): Informed {
  const informants = new Set(informing.map(({ informant }) => informant)).size
  if (informants === 0) return 'none'
  if (informants === 1) return 'one'
  return new Set(informing.map(({ role }) => role)).size === 1 ? 'one_role' : 'several_roles'
}

/** How many practices are how well informed; the four add up to the practices that were counted. */
export type InformedCounts = Readonly<Record<Informed, number>>

export function countInformed(practices: readonly { readonly informed: Informed }[]): InformedCounts {
  const counts = { none: 0, one: 0, one_role: 0, several_roles: 0 }
  for (const { informed } of practices) counts[informed] += 1
  return counts
}
