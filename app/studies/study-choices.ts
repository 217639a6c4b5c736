import type { Language, Role } from '#db/schema.ts'

// written here too: the page needs them in the browser, where nothing of db/ may be, and no validator
export const coverageRoles = [
  'leader',
  'staff',
  'citizen',
  'relative',
  'authority',
  'partner',
  'external',
] as const satisfies readonly Role[]

export const groupRange = { min: 3, max: 10, suggested: 5 }
export const coverageMax = 20

/** The field in which the coverage rule of a role is written. */
export function minimumField<R extends Role>(role: R): `minimum_${R}` {
  return `minimum_${role}`
}

/** Languages of a study as a list. */
export function languagesOf(languages: string): Language[] {
  return (['da', 'en'] as const).filter((language) => languages.split(',').includes(language))
}
