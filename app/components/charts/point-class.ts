const shades = 5

/** The class of a point of the scale in a bar: the higher, the darker, on scales of every length. */
export function pointClass(index: number, points: number): string {
  return `point-${points > 1 ? 1 + Math.round((index * (shades - 1)) / (points - 1)) : shades}`
}
