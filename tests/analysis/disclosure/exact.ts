/** Rows of whole numbers and what they span, by exact elimination over the rationals, written as fractions of bigints. */

interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatest(b, a % b)
}

function fraction(over: bigint, under: bigint): Fraction {
  const shared = greatest(over, under) || 1n
  const sign = under < 0n ? -1n : 1n
  return { over: (sign * over) / shared, under: (sign * under) / shared }
}

const minus = (a: Fraction, b: Fraction) => fraction(a.over * b.under - b.over * a.under, a.under * b.under)
const times = (a: Fraction, b: Fraction) => fraction(a.over * b.over, a.under * b.under)
const by = (a: Fraction, b: Fraction) => fraction(a.over * b.under, a.under * b.over)

/** Tells of a row whether it is a combination of the given ones. */
export function spanOf(rows: readonly (readonly number[])[]): (row: readonly number[]) => boolean {
  const basis: { readonly pivot: number; readonly row: readonly Fraction[] }[] = []
  const reduced = (row: readonly number[]): Fraction[] => {
    let rest = row.map((value) => fraction(BigInt(value), 1n))
    for (const { pivot, row: known } of basis) {
      const factor = rest[pivot]!
      if (factor.over !== 0n) rest = rest.map((value, place) => minus(value, times(factor, known[place]!)))
    }
    return rest
  }
  for (const row of rows) {
    const rest = reduced(row)
    const pivot = rest.findIndex(({ over }) => over !== 0n)
    if (pivot === -1) continue
    basis.push({ pivot, row: rest.map((value) => by(value, rest[pivot]!)) })
  }
  return (row) => reduced(row).every(({ over }) => over === 0n)
}
