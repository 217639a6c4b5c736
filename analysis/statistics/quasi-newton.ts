/** Where a function is smallest, as far as the search came. */
export interface Minimum {
  readonly at: readonly number[]
  readonly value: number
  /** False when the search ran out of steps first. */
  readonly converged: boolean
}

const mostSteps = 100
const mostHalvings = 30
/** A step must bring this share of what the slope promises (Nocedal & Wright, eq. 3.4). */
const sufficientShare = 1e-4

/**
 * Minimum of a smooth function of a few unknowns: BFGS with backtracking (Nocedal & Wright, 2006, Numerical Optimization,
 * algorithms 3.1 and 6.1, eq. 6.17). Slopes are central differences, so that one step costs 2k + 1 values or a few more; the
 * first differences also give the curvature along each unknown to begin with.
 *
 * @param value the function; it may be infinite, but not where the search starts.
 * @param start where to begin; steps of differences are 1/1000 of each unknown's size there, at least of `smallest`.
 * @param tolerance the step that promises less than this is the last: near the end each brings a search far closer than the
 *   one before, and nothing is looked up after it.
 */
export function minimise(
  value: (at: readonly number[]) => number,
  start: readonly number[],
  { tolerance = 1e-8, smallest = 0.1 } = {},
): Minimum {
  const steps = start.map((x) => 1e-3 * Math.max(Math.abs(x), smallest))
  let at = [...start]
  let here = value(at)
  let { slope, curvature } = differences(value, at, here, steps)
  const inverse = at.map((_, row) =>
    at.map((__, column) => (row === column ? 1 / Math.max(Math.abs(curvature[row]!), 1e-6) : 0)),
  )
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = inverse.map((row) => -dot(row, slope))
    const promised = -dot(direction, slope)
    const last = !(promised > 2 * tolerance)
    const next = walk(value, at, here, direction, promised)
    if (next === null) return { at, value: here, converged: promised < 1e3 * tolerance }
    if (last) return { ...next, converged: true }
    const moved = next.at.map((x, place) => x - at[place]!)
    const nextSlope = differences(value, next.at, next.value, steps).slope
    update(
      inverse,
      moved,
      nextSlope.map((s, place) => s - slope[place]!),
    )
    at = next.at
    here = next.value
    slope = nextSlope
  }
  return { at, value: here, converged: false }
}

/** Slope and curvature along each unknown. */
function differences(
  value: (at: readonly number[]) => number,
  at: readonly number[],
  here: number,
  steps: readonly number[],
): { slope: number[]; curvature: number[] } {
  const slope: number[] = []
  const curvature: number[] = []
  // the last unknown first: functions may keep what depends on the others alone
  for (let place = at.length - 1; place >= 0; place -= 1) {
    const step = steps[place]!
    const above = value(at.with(place, at[place]! + step))
    const below = value(at.with(place, at[place]! - step))
    slope[place] = (above - below) / (2 * step)
    curvature[place] = (above - 2 * here + below) / (step * step)
  }
  return { slope, curvature }
}

/** Goes along a direction, half as far each time, until the value has fallen enough; `null` when it never does. */
function walk(
  value: (at: readonly number[]) => number,
  from: readonly number[],
  here: number,
  direction: readonly number[],
  promised: number,
): { at: number[]; value: number } | null {
  for (let halvings = 0, length = 1; halvings < mostHalvings; halvings += 1, length /= 2) {
    const at = from.map((x, place) => x + length * direction[place]!)
    const there = value(at)
    if (there <= here - sufficientShare * length * promised) return { at, value: there }
  }
  return null
}

/** The BFGS update of the inverse Hessian; left as it is where the function does not curve upwards. */
function update(inverse: number[][], moved: readonly number[], bent: readonly number[]): void {
  const along = dot(moved, bent)
  if (!(along > 0)) return
  const turned = inverse.map((row) => dot(row, bent))
  const factor = (1 + dot(bent, turned) / along) / along
  for (const [row, line] of inverse.entries()) {
    for (let column = 0; column < line.length; column += 1) {
      line[column]! +=
        factor * moved[row]! * moved[column]! -
        (turned[row]! * moved[column]! + moved[row]! * turned[column]!) / along
    }
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, place) => sum + x * b[place]!, 0)
}
