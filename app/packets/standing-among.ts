/** Of what each person wrote the newest, in the order it is given in: of one element of one practice. */
export function standingAmong<Written extends { readonly accountId: string; readonly number: number }>(
  all: readonly Written[],
): Written[] {
  return all.filter(
    (one) => !all.some((other) => other.accountId === one.accountId && other.number > one.number),
  )
}
