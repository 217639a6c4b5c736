/** Of things with a mean the highest and the lowest, the first of equals; `null` when there are none. */
export function endsOf<T extends { readonly mean: number }>(
  things: readonly T[],
): { highest: T; lowest: T } | null {
  const [first, ...rest] = things
  if (!first) return null
  return rest.reduce(
    (ends, thing) => ({
      highest: thing.mean > ends.highest.mean ? thing : ends.highest,
      lowest: thing.mean < ends.lowest.mean ? thing : ends.lowest,
    }),
    { highest: first, lowest: first },
  )
}
