import type { RolesSlice } from '#app/report/study/roles.ts'

/** How a role and own stake are tangled, in the numbers that the sentence about it needs. */
export interface Confounding {
  readonly role: string
  /** The role's effect without own stake in the model, with it, and that of own stake. */
  readonly alone: number
  readonly withStake: number
  readonly stake: number
  /** Those with own stake among the role, and among all others, of those who have said. */
  readonly share: number
  readonly others: number
}

/**
 * Of the role whose informants have own stake most often, against the others: the one that own stake is easiest taken for.
 *
 * @returns `null` when the model with both cannot be computed, or no role but the reference can be read in it.
 */
export function confoundingOf({ role, roleAndStake, byStake }: RolesSlice): Confounding | null {
  const stake = roleAndStake.effects.find(({ covariate }) => covariate === 'own_stake')
  if (!stake || stake.estimate === null || !stake.qualified) return null
  const compared = roleAndStake.effects.flatMap((effect) => {
    const alone = role.effects.find((other) => other.role === effect.role)
    if (effect.role === null || effect.estimate === null || !effect.qualified) return []
    if (!alone || alone.estimate === null) return []
    return [{ role: effect.role, alone: alone.estimate, withStake: effect.estimate }]
  })
  const shares = compared.map((one) => ({ ...one, ...stakeShares(byStake, one.role) }))
  const [most] = shares.toSorted((a, b) => b.share - a.share)
  return most ? { ...most, stake: stake.estimate } : null
}

function stakeShares(cells: RolesSlice['byStake'], role: string) {
  const shareOf = (isOf: (cell: RolesSlice['byStake'][number]) => boolean) => {
    const count = (ownStake: 'yes' | 'no') =>
      cells
        .filter((cell) => isOf(cell) && cell.ownStake === ownStake)
        .reduce((sum, { informants }) => sum + informants, 0)
    const known = count('yes') + count('no')
    return known > 0 ? count('yes') / known : 0
  }
  return { share: shareOf((cell) => cell.role === role), others: shareOf((cell) => cell.role !== role) }
}
