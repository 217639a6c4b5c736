import { z } from 'zod'
import { disposition, dispositions, type Disposition } from '#analysis/field.ts'
import { listAssignments, type AssignmentRow } from '#db/queries/assignments.ts'
import { listPersonsOf } from '#db/queries/informants.ts'
import { roles } from '#db/schema.ts'
import { db } from '#app/db.server.ts'

/** What may be chosen in lists of assignments; anything strange counts as not chosen. */
const Selection = z.object({
  search: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .catch(''),
  role: z.enum(roles).or(z.literal('')).catch(''),
  /** `waiting`: those from whom an answer may still come. */
  state: z
    .enum([...dispositions, 'waiting'])
    .or(z.literal(''))
    .catch(''),
  practice: z
    .string()
    .regex(/^[\w-]{0,64}$/)
    .catch(''),
})

export type Selection = z.infer<typeof Selection>

export function readSelection(fields: URLSearchParams | FormData): Selection {
  const chosen = (name: string) => fields.get(name) ?? ''
  return Selection.parse({
    search: chosen('search'),
    role: chosen('role'),
    state: chosen('state'),
    practice: chosen('practice'),
  })
}

export type SelectedAssignment = AssignmentRow & { readonly state: Disposition }

/** The assignments of a wave that are chosen, with where they stand. */
export async function listSelected(
  waveId: string,
  { search, role, state, practice }: Selection,
  inNames: boolean,
): Promise<SelectedAssignment[]> {
  const rows = await listAssignments(db, waveId, {
    search,
    inNames,
    ...(role ? { role } : {}),
    ...(practice ? { practiceId: practice } : {}),
  })
  return rows
    .map((row) => ({ ...row, state: disposition(row) }))
    .filter((row) => !state || row.state === state || (state === 'waiting' && isWaiting(row.state)))
}

const isWaiting = (state: Disposition) => state === 'not_started' || state === 'in_progress'

/** What one informant answers about in a wave. */
export async function listSelectedOf(waveId: string, informantId: string): Promise<SelectedAssignment[]> {
  const rows = await listAssignments(db, waveId, { informantId })
  return rows.map((row) => ({ ...row, state: disposition(row) }))
}

export interface PersonOnPage {
  readonly name: string | null
  readonly email: string | null
}

/** Adds names to rows for those who may read them; for all others there are none. */
export async function withPersons<T extends { readonly informantId: string }>(
  studyId: string,
  rows: readonly T[],
  mayReadNames: boolean,
): Promise<(T & { person: PersonOnPage | null })[]> {
  const persons = mayReadNames
    ? await listPersonsOf(db, studyId, [...new Set(rows.map(({ informantId }) => informantId))])
    : []
  const byId = new Map(persons.map(({ informantId, ...person }) => [informantId, person]))
  return rows.map((row) => ({ ...row, person: byId.get(row.informantId) ?? null }))
}
