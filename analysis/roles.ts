/** What an informant is to a practice, whichever vocabulary the data came in. */
export type RoleKind =
  'leader' | 'staff' | 'citizen' | 'relative' | 'authority' | 'partner' | 'external' | 'other'

/**
 * What a role code means: the codes of the database are English, those of mapping folders Danish. `other` for a code that
 * neither knows; statistics over roles still keep such codes apart, rules about leaders or citizens do not see them.
 */
export function roleKind(role: string): RoleKind {
  return kinds.get(role) ?? 'other'
}

/** Whether two codes stand for the same role: the same kind, or for codes of no known kind the same code. */
export function sameRole(first: string, second: string): boolean {
  return first === second || (roleKind(first) !== 'other' && roleKind(first) === roleKind(second))
}

/** One code for each role among these, the first that stands for it. */
export function distinctRoles(codes: readonly string[]): string[] {
  return codes.filter((role, place) => codes.findIndex((other) => sameRole(other, role)) === place)
}

const kinds: ReadonlyMap<string, RoleKind> = new Map([
  ['leader', 'leader'],
  ['leder', 'leader'],
  ['staff', 'staff'],
  ['medarbejder', 'staff'],
  ['citizen', 'citizen'],
  ['borger', 'citizen'],
  ['relative', 'relative'],
  ['pårørende', 'relative'],
  ['authority', 'authority'],
  ['myndighed', 'authority'],
  ['partner', 'partner'],
  ['samarbejdspartner', 'partner'],
  ['external', 'external'],
  ['ekstern', 'external'],
])
