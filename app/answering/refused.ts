import { data } from '@remix-run/node'
import type { Text } from '#survey/questionnaire.ts'

/** Why an informant's page cannot be read or saved now. */
export type Hindrance = 'over' | 'link_withdrawn' | 'wave_closed' | 'wave_not_open' | 'declined' | 'submitted'

export interface Contact {
  readonly name: string
  readonly email: string
}

/** One thing the person had typed or chosen when it could not be saved. */
export interface Typed {
  readonly field: string
  readonly label: Text | null
  readonly value: string | Text
}

/** What the calm page says. It is thrown, so that no loader reads what may no longer be read. */
export interface Refused {
  readonly hindrance: Hindrance
  readonly contact: Contact | null
  /** `null` when nothing was sent, only asked for. */
  readonly typed: readonly Typed[] | null
  readonly assignmentId: string
}

export const statusOf: Record<Hindrance, number> = {
  over: 404,
  link_withdrawn: 410,
  wave_closed: 410,
  wave_not_open: 410,
  declined: 410,
  submitted: 409,
}

export function refused(detail: Refused) {
  return data(detail, { status: statusOf[detail.hindrance] })
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'hindrance' in value
}
