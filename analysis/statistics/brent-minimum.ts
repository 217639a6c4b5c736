const golden = (3 - Math.sqrt(5)) / 2
const machine = Math.sqrt(Number.EPSILON)

/**
 * Where a function of one variable is smallest inside an interval: golden section with parabolic steps (Brent, 1973,
 * Algorithms for Minimization without Derivatives, ch. 5; `fmin` of Netlib). It finds a local minimum; with one minimum in
 * the interval that is the one.
 *
 * @param tolerance how near the place must be found, in units of the variable. The ends themselves are never tried.
 * @throws RangeError when the interval is empty.
 */
export function brentMinimum(
  value: (at: number) => number,
  lower: number,
  upper: number,
  tolerance: number,
): { at: number; value: number } {
  if (!(lower < upper)) throw new RangeError(`no interval from ${lower} to ${upper}`)
  let [from, to] = [lower, upper]
  let best = from + golden * (to - from)
  let [second, third] = [best, best]
  let atBest = value(best)
  let [atSecond, atThird] = [atBest, atBest]
  let [step, before] = [0, 0]
  for (let round = 0; round < 200; round += 1) {
    const middle = (from + to) / 2
    const near = machine * Math.abs(best) + tolerance / 3
    if (Math.abs(best - middle) <= 2 * near - (to - from) / 2) break
    const parabolic =
      Math.abs(before) > near ? parabolaStep(best, second, third, atBest, atSecond, atThird) : 0
    if (
      parabolic !== 0 &&
      Math.abs(parabolic) < Math.abs(before) / 2 &&
      best + parabolic > from &&
      best + parabolic < to
    ) {
      before = step
      step = parabolic
      const next = best + step
      if (next - from < 2 * near || to - next < 2 * near) step = best < middle ? near : -near
    } else {
      before = best < middle ? to - best : from - best
      step = golden * before
    }
    const next = best + (Math.abs(step) >= near ? step : step > 0 ? near : -near)
    const atNext = value(next)
    if (atNext <= atBest) {
      if (next < best) to = best
      else from = best
      ;[third, atThird, second, atSecond, best, atBest] = [second, atSecond, best, atBest, next, atNext]
    } else {
      if (next < best) from = next
      else to = next
      if (atNext <= atSecond || second === best) {
        ;[third, atThird, second, atSecond] = [second, atSecond, next, atNext]
      } else if (atNext <= atThird || third === best || third === second) {
        ;[third, atThird] = [next, atNext]
      }
    }
  }
  return { at: best, value: atBest }
}

/** From the best point to the bottom of the parabola through three; 0 when they lie on a line. */
function parabolaStep(
  best: number,
  second: number,
  third: number,
  atBest: number,
  atSecond: number,
  atThird: number,
): number {
  const left = (best - second) * (atBest - atThird)
  const right = (best - third) * (atBest - atSecond)
  const curvature = 2 * (right - left)
  if (curvature === 0) return 0
  return -((best - third) * right - (best - second) * left) / curvature
}
