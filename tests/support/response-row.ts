import type { ResponseRow } from '#analysis/dataset.ts'

/** A response by staff on a practice's first scope, of which nothing more is known than `values` says. */
export function responseRow(
  response: string,
  practice: string,
  values: Partial<ResponseRow> = {},
): ResponseRow {
  return {
    response,
    informant: response,
    practice,
    role: 'staff',
    scopeVersion: 1,
    closeness: null,
    knowledge: null,
    ownStake: null,
    scopeLevel: null,
    scopeCitizensPerYear: null,
    activeSeconds: null,
    ...values,
  }
}
