import type { Informed } from '#analysis/coverage-map/informed.ts'
import { roles, type Role } from '#db/schema.ts'
import type { LaidPractice } from './laid-out.ts'

/** A practice as a cell lists it: how many have answered in which role, and nobody's name. */
export interface OpenPractice {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly informed: Informed
  readonly informants: number
  /** In the order of roles, those that somebody has answered in. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[]
}

export function openPractice({ id, code, name, informed, informing }: LaidPractice): OpenPractice {
  return {
    id,
    code,
    name,
    informed,
    informants: new Set(informing.map(({ informant }) => informant)).size,
    roles: roles.flatMap((role) => {
      const count = informing.filter((one) => one.role === role).length
      return count > 0 ? [{ role, count }] : []
    }),
  }
}
