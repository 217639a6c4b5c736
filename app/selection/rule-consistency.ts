import { scopeLevels } from '#db/schema.ts'
import type { RuleFaultCode } from './rule-faults.ts'

/** What does not go together in a rule whose parts are right one by one. */
export interface Found {
  readonly path: readonly (string | number)[]
  readonly code: RuleFaultCode
}

/** Strategies that have more places than there are. */
export function planFaults({
  k,
  steps,
}: {
  readonly k: number
  readonly steps: readonly { readonly picks: number }[]
}): Found[] {
  const planned = steps.reduce((sum, { picks }) => sum + picks, 0)
  return planned > k ? [{ path: ['steps'], code: 'more_than_places' }] : []
}

interface Stratum {
  readonly attribute: string
  readonly value: string | number | null
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** What practices are registered with in words; everything else is a number. */
const textAttributes: ReadonlySet<string> = new Set(['area', 'municipality', 'organisation'])

const levels: ReadonlySet<string | number> = new Set(scopeLevels)

/** Quotas that say nothing, are of a value that cannot be, contradict themselves, say the same twice, or ask for more places than there are. */
export function strataFaults({
  k,
  quotas,
}: {
  readonly k: number
  readonly quotas: readonly Stratum[]
}): Found[] {
  const same = (one: Stratum, other: Stratum) =>
    one.attribute === other.attribute && one.value === other.value
  const single = quotas.flatMap((quota, at): Found[] => {
    const { attribute, value, minimum, maximum } = quota
    const isText = textAttributes.has(attribute)
    if (value !== null && typeof value !== (isText ? 'string' : 'number')) {
      return [{ path: ['quotas', at, 'value'], code: 'wrong_type' }]
    }
    if (attribute === 'scopeLevel' && value !== null && !levels.has(value)) {
      return [{ path: ['quotas', at, 'value'], code: 'not_an_option' }]
    }
    if (minimum === undefined && maximum === undefined) {
      return [{ path: ['quotas', at, 'minimum'], code: 'no_quota' }]
    }
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      return [{ path: ['quotas', at, 'maximum'], code: 'below_minimum' }]
    }
    const isFirst = quotas.findIndex((other) => same(other, quota)) === at
    return isFirst ? [] : [{ path: ['quotas', at, 'value'], code: 'named_twice' }]
  })
  const attributes = [...new Set(quotas.map(({ attribute }) => attribute))]
  const isTooMuch = attributes.some(
    (attribute) =>
      quotas.reduce((sum, quota) => sum + (quota.attribute === attribute ? (quota.minimum ?? 0) : 0), 0) > k,
  )
  return isTooMuch ? [...single, { path: ['quotas'], code: 'more_than_places' }] : single
}

/** Scenarios that cannot be told apart by id or by name, and weights that come from nowhere. */
export function scenariosFaults(
  scenarios: readonly {
    readonly id: string
    readonly name?: string | undefined
    readonly weights: object | null
    readonly weightSource?: object | undefined
  }[],
): Found[] {
  return scenarios.flatMap(({ id, name, weights, weightSource }, at): Found[] => {
    const before = scenarios.slice(0, at)
    if (before.some((other) => other.id === id))
      return [{ path: ['scenarios', at, 'id'], code: 'named_twice' }]
    if (name !== undefined && before.some((other) => other.name === name)) {
      return [{ path: ['scenarios', at, 'name'], code: 'named_twice' }]
    }
    if (weights === null && weightSource !== undefined) {
      return [{ path: ['scenarios', at, 'weightSource'], code: 'source_without_weights' }]
    }
    return []
  })
}

/** Whether names stand in the order of a list, each at most once. */
export function isInOrder(names: readonly string[], list: readonly string[]): boolean {
  return names.every((name, at) => at === 0 || list.indexOf(names[at - 1]!) < list.indexOf(name))
}
