import type { FlagName } from '#analysis/flags/flag.ts'

/** What tells one flag of a practice from every other. */
export interface FlagPlace {
  readonly flag: FlagName
  readonly scopeVersion: number
  readonly response?: string | undefined
  readonly element?: string | undefined
}

/** Where the page of a flag is, below the profile of its practice. */
export function flagAddress({ flag, scopeVersion, response, element }: FlagPlace, chosen: string): string {
  const query = new URLSearchParams(chosen)
  query.set('flag', flag)
  query.set('scope', String(scopeVersion))
  if (response) query.set('response', response)
  if (element) query.set('element', element)
  return `flag?${query}`
}
