import type { Messages } from '#app/messages/da.ts'

type Words = Messages['words']

/** Roles in the order of the word list, each once. */
export function roleOrder(roles: readonly string[]): string[] {
  const given = new Set(roles)
  return ['leader', 'staff', 'citizen', 'relative', 'authority', 'partner', 'external'].filter((role) =>
    given.has(role),
  )
}

export function roleWord(words: Words, role: string): string {
  return words.roles[role as keyof Words['roles']] ?? role
}

/** `1 leder, 5 medarbejdere`. */
export function roleCounts(
  { words, results }: Pick<Messages, 'words' | 'results'>,
  roles: Readonly<Record<string, number>>,
): string {
  return roleOrder(Object.keys(roles))
    .map((role) =>
      results.roleCount(
        roles[role] ?? 0,
        roleWord(words, role),
        words.rolesPlural[role as keyof Words['rolesPlural']] ?? role,
      ),
    )
    .join(', ')
}
