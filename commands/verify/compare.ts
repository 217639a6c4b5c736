/** One absolute tolerance for all numbers, or one by key. */
export type Tolerance = number | Readonly<Record<string, number>>

/** A place where a result is not what was expected. */
export interface Difference {
  /** Keys and places, as in `icc21.lower` or `blup[3]`. */
  readonly path: string
  readonly got: unknown
  readonly expected: unknown
}

/**
 * Where a result differs from what was expected: only the keys listed there are needed, arrays are of the same length,
 * numbers lie within the tolerance of the nearest key on their path (otherwise `default`, otherwise 1e-6), and everything
 * else is the same. `null` is only the same as `null`.
 */
export function differences(got: unknown, expected: unknown, tolerance: Tolerance = 1e-6): Difference[] {
  return compare(got, expected, '', toleranceAt(tolerance, 'default') ?? 1e-6, tolerance)
}

/** How many values a comparison with `expected` looks at. */
export function countValues(expected: unknown): number {
  if (expected === null || typeof expected !== 'object') return 1
  return Object.values(expected).reduce<number>((count, value) => count + countValues(value), 0)
}

function compare(
  got: unknown,
  expected: unknown,
  path: string,
  allowed: number,
  tolerance: Tolerance,
): Difference[] {
  if (typeof expected === 'number') {
    const near = typeof got === 'number' && Math.abs(got - expected) <= allowed
    return near ? [] : [{ path, got, expected }]
  }
  if (Array.isArray(expected)) {
    if (!isList(got) || got.length !== expected.length) return [{ path, got, expected }]
    return expected.flatMap((value, place) =>
      compare(got[place], value, `${path}[${place}]`, allowed, tolerance),
    )
  }
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object') return [{ path, got, expected }]
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(
        Object.hasOwn(got, key) ? (got as Record<string, unknown>)[key] : undefined,
        value,
        path === '' ? key : `${path}.${key}`,
        toleranceAt(tolerance, key) ?? allowed,
        tolerance,
      ),
    )
  }
  return got === expected ? [] : [{ path, got, expected }]
}

function toleranceAt(tolerance: Tolerance, key: string): number | undefined {
  if (typeof tolerance === 'number') return tolerance
  return Object.hasOwn(tolerance, key) ? tolerance[key] : undefined
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}
