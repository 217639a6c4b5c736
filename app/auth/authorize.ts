import type { MembershipRole } from '#db/schema.ts'

/** What a member may do in a study. `study:see` is the title alone. */
export type Verb =
  | 'study:see'
  | 'study:read'
  | 'study:manage'
  | 'practice:write'
  | 'informant:write'
  | 'name:read'
  | 'link:hand-out'
  | 'field:read'
  | 'wave:manage'
  | 'questionnaire:write'
  | 'review:read'
  | 'result:read'
  | 'result:open'
  | 'review:write'
  | 'answer:export'
  | 'release:read'
  | 'release:write'
  | 'data:freeze'
  | 'rule:write'
  | 'decision:write'

/**
 * Which verbs are refused while the results of a wave are sealed: those by which scores, or whole sets of answers, leave the
 * server, or are decided about. `authorizeWave` refuses them. Who reviews sees one response at a time, and what was found about it.
 */
export const underSeal: Readonly<Record<Verb, boolean>> = {
  'study:see': false,
  'study:read': false,
  'study:manage': false,
  'practice:write': false,
  'informant:write': false,
  'name:read': false,
  'link:hand-out': false,
  'field:read': false,
  'wave:manage': false,
  'questionnaire:write': false,
  'review:read': false,
  'review:write': false,
  'data:freeze': false,
  'rule:write': false,
  'result:open': false,
  'result:read': true,
  'answer:export': true,
  'release:read': true,
  'release:write': true,
  'decision:write': true,
}

/** Who is asking, as the database says it now. */
export interface Actor {
  readonly accountId: string | null
  readonly accountName: string | null
  /** Study id → role, of the signed-in account. */
  readonly memberships: ReadonlyMap<string, MembershipRole>
  /** Assignments that a link opened in this browser. */
  readonly assignmentIds: ReadonlySet<string>
}

const allowed: Record<MembershipRole, readonly Verb[]> = {
  lead: [
    'study:see',
    'study:read',
    'study:manage',
    'practice:write',
    'informant:write',
    'name:read',
    'link:hand-out',
    'field:read',
    'wave:manage',
    'questionnaire:write',
    'review:read',
    'result:read',
    'result:open',
    'review:write',
    'answer:export',
    'release:read',
    'release:write',
    'data:freeze',
    'rule:write',
    'decision:write',
  ],
  field: [
    'study:see',
    'study:read',
    'practice:write',
    'informant:write',
    'name:read',
    'link:hand-out',
    'field:read',
  ],
  assessor: [
    'study:see',
    'study:read',
    'field:read',
    'review:read',
    'result:read',
    'review:write',
    'answer:export',
    'release:read',
    'decision:write',
  ],
  reader: ['study:see', 'release:read'],
}

export type Refusal = 'sign_in' | 'not_found' | 'forbidden'

/**
 * Decides whether somebody may do something. Another's study does not exist for them.
 *
 * @param object `{ studyId }` for members, `{ assignmentId }` for an informant's own pages, `'account'` for what
 *   every signed-in person may do.
 * @returns `null` when allowed, otherwise how to refuse.
 */
export function refusal(
  actor: Actor,
  verb: Verb | 'account' | 'answer',
  object: { studyId: string } | { assignmentId: string } | 'account',
): Refusal | null {
  if (object === 'account') return actor.accountId ? null : 'sign_in'
  if ('assignmentId' in object) return actor.assignmentIds.has(object.assignmentId) ? null : 'not_found'
  if (!actor.accountId) return 'sign_in'
  const role = actor.memberships.get(object.studyId)
  if (!role) return 'not_found'
  return (allowed[role] as readonly string[]).includes(verb) ? null : 'forbidden'
}

/** Whether a page may show the way to something; the page behind it decides again. */
export function may(role: MembershipRole, verb: Verb): boolean {
  return allowed[role].includes(verb)
}
