/** One absolute tolerance for all numbers, or one by key. */
export type Tolerance = number | Readonly<Record<string, number>>

/** A place where a result is not what was expected. */
export interface Difference {
  /** Keys and places, as in `icc21.lower` or `blup[3]`. */
  readonly path: string
  readonly got: unknown
  readonly expected: unknown
}

/** What is not compared as the rest is. */
export interface Exceptions {
  /** Keys that are not compared. */
  readonly ignored?: readonly string[]
  /** Keys below which numbers need only be reached: more is better. What is 0 or `null` there asks for nothing. */
  readonly floors?: readonly string[]
}

/**
 * Where a result differs from what was expected: only the keys listed there are needed, arrays are of the same length,
 * numbers lie within the tolerance of the nearest key on their path (otherwise `default`, otherwise 1e-6), and everything
 * else is the same. `null` is only the same as `null`, or as a group of figures none of which is there.
 */
export function differences(
  got: unknown,
  expected: unknown,
  tolerance: Tolerance = 1e-6,
  exceptions: Exceptions = {},
): Difference[] {
  const allowed = toleranceAt(tolerance, 'default') ?? 1e-6
  return compare(got, expected, { path: '', allowed, isFloor: false }, tolerance, exceptions)
}

/** How many values a comparison with `expected` looks at. */
export function countValues(expected: unknown): number {
  if (expected === null || typeof expected !== 'object') return 1
  return Object.values(expected).reduce<number>((count, value) => count + countValues(value), 0)
}

/** Where a comparison is, and how it compares there. */
interface Place {
  readonly path: string
  readonly allowed: number
  readonly isFloor: boolean
}

function compare(
  got: unknown,
  expected: unknown,
  place: Place,
  tolerance: Tolerance,
  exceptions: Exceptions,
): Difference[] {
  const { path } = place
  if (place.isFloor && (expected === null || (expected === 0 && got === null))) return []
  if (expected === null) return holdsNothing(got) ? [] : [{ path, got, expected }]
  if (typeof expected === 'number') return agrees(got, expected, place) ? [] : [{ path, got, expected }]
  if (Array.isArray(expected)) {
    if (!isList(got) || got.length !== expected.length) return [{ path, got, expected }]
    return expected.flatMap((value, index) =>
      compare(got[index], value, { ...place, path: `${path}[${index}]` }, tolerance, exceptions),
    )
  }
  if (typeof expected === 'object') {
    if (got === null || typeof got !== 'object') return [{ path, got, expected }]
    return Object.entries(expected)
      .filter(([key]) => !exceptions.ignored?.includes(key))
      .flatMap(([key, value]) => {
        const found = Object.hasOwn(got, key) ? (got as Record<string, unknown>)[key] : undefined
        const below = {
          path: path === '' ? key : `${path}.${key}`,
          allowed: toleranceAt(tolerance, key) ?? place.allowed,
          isFloor: place.isFloor || (exceptions.floors?.includes(key) ?? false),
        }
        return compare(found, value, below, tolerance, exceptions)
      })
  }
  return got === expected ? [] : [{ path, got, expected }]
}

/** `null`, or a list or group of nothing else; why it is so may stand beside it. */
function holdsNothing(got: unknown): boolean {
  if (got === null) return true
  if (typeof got !== 'object') return false
  return Object.entries(got).every(([key, value]) => key.startsWith('reason') || holdsNothing(value))
}

function agrees(got: unknown, expected: number, { allowed, isFloor }: Place): boolean {
  if (typeof got !== 'number') return false
  return isFloor ? got >= expected - allowed : Math.abs(got - expected) <= allowed
}

function toleranceAt(tolerance: Tolerance, key: string): number | undefined {
  if (typeof tolerance === 'number') return tolerance
  return Object.hasOwn(tolerance, key) ? tolerance[key] : undefined
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}
