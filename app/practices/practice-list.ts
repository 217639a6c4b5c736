import type { PracticeListQuery } from './practice-list.server.ts'

export const practicesPerPage = 50

/** The address of the list with something changed; what is as it would be anyway is left out. */
export function practiceListAddress(
  query: Readonly<PracticeListQuery>,
  changes: Partial<PracticeListQuery>,
): string {
  const usual: Record<string, unknown> = { sort: 'name', direction: 'asc', page: 1 }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    if (value !== '' && value !== usual[name]) params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `?${text}` : '?'
}
