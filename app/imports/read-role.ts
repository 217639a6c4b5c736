import { foldDanish } from '#db/practice-keys.ts'
import type { Role } from '#db/schema.ts'

/** The one place that knows which words mean which role; the demonstration's own words are among them. */
const roleWords: Record<Role, readonly string[]> = {
  leader: ['leder', 'ledere', 'leader', 'manager'],
  staff: ['medarbejder', 'medarbejdere', 'ansat', 'personale', 'staff', 'staff member', 'employee'],
  citizen: ['borger', 'borgere', 'bruger', 'citizen', 'service user'],
  relative: ['pårørende', 'relative', 'next of kin'],
  authority: ['myndighed', 'myndigheder', 'sagsbehandler', 'myndighedsrådgiver', 'authority'],
  partner: ['samarbejdspartner', 'samarbejdspartnere', 'partner'],
  external: ['ekstern', 'eksterne', 'external'],
}

const roleOf = new Map(
  (Object.entries(roleWords) as [Role, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word): [string, Role] => [foldDanish(word), role]),
  ),
)

/** A role by its Danish or English word, whatever its case; `undefined` for any other word. */
export function readRole(cell: string): Role | undefined {
  return roleOf.get(foldDanish(cell).trim())
}
