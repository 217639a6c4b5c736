/** How many of the chosen may, or must, share a value of an attribute. */
export interface Quota {
  readonly attribute: string
  readonly value: string | number | null
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** A minimum that the selection does not reach. */
export interface UnmetQuota {
  readonly attribute: string
  readonly value: string | number | null
  readonly minimum: number
  readonly chosen: number
}

interface WithAttributes {
  readonly practice: string
  readonly attributes: Readonly<Record<string, string | number | null>>
}

/**
 * Tells, pick by pick, which candidates quotas leave. A candidate that would exceed a maximum is out. When the places left
 * are no more than what the minimums of one attribute still need, only candidates that help one of those are in. A minimum
 * counts no higher than there are candidates for it. A practice that is chosen is not left to choose from on another version of
 * its scope.
 *
 * @returns `allowed(chosen)`: the places that are left, and the quotas whose minimums narrowed the choice.
 * @throws RangeError for a quota below 0, or a minimum above its maximum.
 */
export function quotaKeeper(candidates: readonly WithAttributes[], quotas: readonly Quota[], k: number) {
  for (const { minimum = 0, maximum = Infinity, attribute } of quotas) {
    if (!(minimum >= 0 && maximum >= minimum)) throw new RangeError(`quota of ${attribute}`)
  }
  const everyPlace = candidates.map((_, place) => place)
  const strata = new Map(
    quotas.map((quota) => [quota, everyPlace.filter((place) => belongs(candidates[place]!, quota))]),
  )
  const countOf = (places: ReadonlySet<number>, quota: Quota) =>
    new Set(strata.get(quota)!.flatMap((place) => (places.has(place) ? candidates[place]!.practice : [])))
      .size

  return {
    allowed(chosen: readonly number[]): { allowed: number[]; pressing: Quota[] } {
      const picked = new Set(chosen)
      const taken = new Set(chosen.map((place) => candidates[place]!.practice))
      const full = quotas.filter((quota) => countOf(picked, quota) >= (quota.maximum ?? Infinity))
      const closed = new Set(full.flatMap((quota) => strata.get(quota)!))
      const open = everyPlace.filter((place) => !taken.has(candidates[place]!.practice) && !closed.has(place))
      const isOpen = new Set(open)
      const wanting = quotas
        .map((quota) => ({
          quota,
          needed: Math.min((quota.minimum ?? 0) - countOf(picked, quota), countOf(isOpen, quota)),
        }))
        .filter(({ needed }) => needed > 0)
      const left = k - chosen.length
      const pressing = wanting.filter(({ quota: { attribute } }) => {
        const ofAttribute = wanting.filter(({ quota }) => quota.attribute === attribute)
        return ofAttribute.reduce((sum, { needed }) => sum + needed, 0) >= left
      })
      if (pressing.length === 0) return { allowed: open, pressing: [] }
      const narrowing = pressing.map(({ quota }) => quota)
      return {
        allowed: open.filter((place) => narrowing.some((quota) => belongs(candidates[place]!, quota))),
        pressing: narrowing,
      }
    },
  }
}

/** The minimums that a selection does not reach. */
export function unmetQuotas(quotas: readonly Quota[], chosen: readonly WithAttributes[]): UnmetQuota[] {
  return quotas.flatMap((quota) => {
    const { attribute, value, minimum = 0 } = quota
    const count = chosen.filter((candidate) => belongs(candidate, quota)).length
    return count < minimum ? [{ attribute, value, minimum, chosen: count }] : []
  })
}

/** Whether a candidate counts for a quota. */
export function belongs({ attributes }: WithAttributes, { attribute, value }: Quota): boolean {
  return (attributes[attribute] ?? null) === value
}
