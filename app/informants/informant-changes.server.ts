import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  deleteAssignment,
  insertAssignments,
  type PairFault,
  type StoppedPractices,
} from '#db/queries/assignment-changes.ts'
import type { FieldDeed } from '#db/queries/assignments.ts'
import { findPracticeByCode } from '#db/queries/field.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { findInformant, listInformantsByEmail, updatePerson } from '#db/queries/informants.ts'
import { roles } from '#db/schema.ts'
import { emailPattern } from '#app/imports/informant-plan.ts'
import { digestOf, linkToken } from '#app/auth/token.server.ts'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { invalidFields, type InvalidFields } from '#app/http/form.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { settings } from '#app/settings.server.ts'

/** Text without control characters: PostgreSQL refuses some, and no name has any. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cc}*$/u)

const orNull = (text: string) => text || null

/** A pseudonym: 128 random bits. */
export const newPseudonym = (): string => randomBytes(16).toString('base64url')

/** What the database keeps of a link. */
export const linkDigest = (assignmentId: string, version: number): string =>
  digestOf(linkToken(settings.sessionSecret, assignmentId, version))

export const personShape = {
  name: line(200).transform(orNull),
  email: line(200)
    .transform((text) => text.toLowerCase())
    .refine((text) => text === '' || emailPattern.test(text), 'invalid_format')
    .transform(orNull),
}

const id = z.string().regex(/^[\w-]{1,64}$/)
const pairShape = { practice: line(60).min(1), role: z.enum(roles) }

const Change = z.discriminatedUnion('intent', [
  z.strictObject({
    intent: z.literal('add'),
    ...pairShape,
    ...personShape,
    name: personShape.name.optional(),
    email: personShape.email.optional(),
    code: line(40).transform(orNull),
    same: id.optional(),
  }),
  z.strictObject({ intent: z.literal('add_assignment'), informant: id, ...pairShape }),
  z.strictObject({ intent: z.literal('person'), informant: id, ...personShape }),
  z.strictObject({ intent: z.enum(['remove', 'withdraw', 'restore']), assignment: id }),
])
type Change = z.infer<typeof Change>

export interface Rejected {
  readonly invalid: InvalidFields
  readonly sameEmail?: readonly { id: string; code: string; name: string | null }[]
}

/** What was done, and to whom, or why nothing was. */
export type Changed = { readonly done: string; readonly informantId: string | null } | Rejected

/**
 * Carries out one change to the informants of a wave, as a form of our pages asked for it.
 *
 * @throws Response 404 when it is about somebody of another study.
 */
export async function changeInformants(
  deed: FieldDeed,
  fields: Record<string, unknown>,
  mayReadNames: boolean,
): Promise<Changed> {
  const parsed = Change.safeParse(fields)
  if (!parsed.success) return { invalid: invalidFields(parsed.error) }
  const change = parsed.data
  switch (change.intent) {
    case 'add':
      return add(deed, change, mayReadNames)
    case 'add_assignment':
      return addAssignment(deed, change)
    case 'person': {
      const informant = await findInformant(db, deed.studyId, change.informant)
      if (!informant || !mayReadNames) throw notFound()
      await updatePerson(db, { informantId: informant.id, name: change.name, email: change.email })
      return { done: 'person', informantId: informant.id }
    }
    case 'remove': {
      const removed = await deleteAssignment(db, deed, change.assignment)
      return removed ? { done: 'removed', informantId: null } : { invalid: { assignment: 'not_removed' } }
    }
    default: {
      const withdrawn = change.intent === 'withdraw'
      const changed = await updateWithdrawn(
        db,
        deed,
        { assignmentId: change.assignment, withdrawn },
        scopeGate,
      )
      if (changed !== true) return { invalid: { assignment: changed || 'not_withdrawn' } }
      return { done: withdrawn ? 'withdrawn' : 'restored', informantId: null }
    }
  }
}

async function add(
  deed: FieldDeed,
  change: Extract<Change, { intent: 'add' }>,
  mayReadNames: boolean,
): Promise<Changed> {
  const name = (mayReadNames && change.name) || null
  const email = (mayReadNames && change.email) || null
  const sameEmail = email ? await listInformantsByEmail(db, deed.studyId, email) : []
  if (sameEmail.length > 0 && change.same !== 'new') {
    const same = sameEmail.find((informant) => informant.id === change.same)
    if (!same) return { invalid: { same: 'same_email' }, sameEmail }
    const rejectedOr = await addAssignment(deed, { ...change, informant: same.id })
    return 'invalid' in rejectedOr ? { ...rejectedOr, sameEmail } : rejectedOr
  }
  const practice = await findPracticeByCode(db, deed.studyId, change.practice)
  if (!practice) return { invalid: { practice: 'practice_unknown' }, sameEmail }
  const informant = { id: newPseudonym(), code: change.code, name, email }
  const fault = await insertAssignments(
    db,
    deed,
    {
      informants: [informant],
      persons: [],
      assignments: [newAssignment(practice.id, informant.id, change.role)],
    },
    linkDigest,
    scopeGate,
  )
  if (fault) return { invalid: { [fault === 'code_taken' ? 'code' : 'practice']: codeOf(fault) }, sameEmail }
  return { done: 'added', informantId: informant.id }
}

async function addAssignment(
  deed: FieldDeed,
  change: { informant: string; practice: string; role: (typeof roles)[number] },
): Promise<Changed> {
  const informant = await findInformant(db, deed.studyId, change.informant)
  if (!informant) throw notFound()
  const practice = await findPracticeByCode(db, deed.studyId, change.practice)
  if (!practice) return { invalid: { practice: 'practice_unknown' } }
  const assignments = [newAssignment(practice.id, informant.id, change.role)]
  const pairs = { informants: [], persons: [], assignments }
  const fault = await insertAssignments(db, deed, pairs, linkDigest, scopeGate)
  if (fault) return { invalid: { [fault === 'pair_taken' ? 'role' : 'practice']: codeOf(fault) } }
  return { done: 'assignment_added', informantId: informant.id }
}

const codeOf = (fault: PairFault | StoppedPractices) => (typeof fault === 'string' ? fault : 'scope_stopped')

const newAssignment = (practiceId: string, informantId: string, role: (typeof roles)[number]) => ({
  id: randomUUID(),
  practiceId,
  informantId,
  role,
})
