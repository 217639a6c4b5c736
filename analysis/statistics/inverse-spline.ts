/**
 * Where a rising function takes a value, from a few of its points: the natural cubic spline through them gives its slope at
 * each, and between two points the inverse is the cubic with their places and inverse slopes; in the first and last stretch
 * the parabola that leaves out the outer slope, or the chord where that parabola bends the wrong way (Bates & Chambers, 1992,
 * Statistical Models in S, ch. 10: `backSpline` of R, which lme4 reads its profiles with).
 *
 * @param places ascending; `values` one for each. Where the values do not rise, chords stand in for cubics.
 * @returns `null` outside the values.
 * @throws RangeError with fewer than three points.
 */
export function inverseSpline(
  places: readonly number[],
  values: readonly number[],
): (value: number) => number | null {
  const last = places.length - 2
  if (last < 1 || values.length !== places.length) throw new RangeError('three points are needed')
  const slopes = naturalSlopes(places, values)
  const rising = values.every((value, at) => at === 0 || value > values[at - 1]!)
  return (value) => {
    const at = values.findIndex(
      (from, place) => place <= last && from <= value && value <= values[place + 1]!,
    )
    if (at < 0) return null
    const height = values[at + 1]! - values[at]!
    const chord = height === 0 ? 0 : (places[at + 1]! - places[at]!) / height
    const above = value - values[at]!
    let start = 1 / slopes[at]!
    const end = 1 / slopes[at + 1]!
    let bend = (3 * chord - 2 * start - end) / height
    let twist = (start + end - 2 * chord) / height ** 2
    if (at === 0) [start, bend, twist] = [2 * chord - end, (end - chord) / height, 0]
    else if (at === last) [bend, twist] = [(chord - start) / height, 0]
    const straight = !rising || (at === 0 && bend > 0) || (at === last && bend < 0)
    return places[at]! + above * (straight ? chord : start + above * (bend + above * twist))
  }
}

/** Slopes of the natural cubic spline at its points: the second derivative is 0 at both ends. */
function naturalSlopes(places: readonly number[], values: readonly number[]): number[] {
  const last = places.length - 1
  const width = (at: number) => places[at + 1]! - places[at]!
  const chord = (at: number) => (values[at + 1]! - values[at]!) / width(at)
  // second derivatives, by elimination forwards and substitution backwards
  const ratio = [0]
  const second = [0]
  for (let at = 1; at < last; at += 1) {
    const pivot = 2 * (width(at - 1) + width(at)) - width(at - 1) * ratio[at - 1]!
    ratio.push(width(at) / pivot)
    second.push((6 * (chord(at) - chord(at - 1)) - width(at - 1) * second[at - 1]!) / pivot)
  }
  second.push(0)
  for (let at = last - 1; at > 0; at -= 1) second[at]! -= ratio[at]! * second[at + 1]!
  return places.map((_, at) =>
    at < last
      ? chord(at) - (width(at) * (2 * second[at]! + second[at + 1]!)) / 6
      : chord(at - 1) + (width(at - 1) * (second[at - 1]! + 2 * second[at]!)) / 6,
  )
}
