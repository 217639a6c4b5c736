import { addressOf, type ResultChoices } from './choices.ts'
import type { ResultsView } from './wave-results.ts'

export const linesPerPage = 25

/** What an address says of the list of practices, without what holds anyway and without the page. */
export function viewInAddress({ sort, descending, search, isWhole }: ResultsView): Record<string, string> {
  return {
    ...(search && { q: search }),
    ...(isWhole && { show: 'all' }),
    ...((sort !== 'name' || descending) && { sort, order: descending ? 'descending' : 'ascending' }),
  }
}

/** Where the list is as a view asks to see it, under the same choices. */
export function listAddress(choices: ResultChoices, view: ResultsView): string {
  const said = new URLSearchParams(addressOf(choices))
  for (const [name, value] of Object.entries(viewInAddress(view))) said.set(name, value)
  if (view.page > 1 && !view.isWhole) said.set('page', String(view.page))
  return `?${said}#practices`
}
