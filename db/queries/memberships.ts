import type { Kysely, Transaction } from 'kysely'
import type { Database, MembershipRole } from '#db/schema.ts'
import { insertEvent } from './events.ts'
import { lockStudy } from './studies.ts'

export interface Member {
  accountId: string
  name: string
  email: string
  role: MembershipRole
}

/** Everybody who has a role in a study, by name. */
export function listMembers(db: Kysely<Database>, studyId: string): Promise<Member[]> {
  return db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.accountId')
    .where('membership.studyId', '=', studyId)
    .orderBy('account.name')
    .orderBy('account.id')
    .select(['account.id as accountId', 'account.name', 'account.email', 'membership.role'])
    .execute()
}

export interface MembershipChange {
  readonly studyId: string
  readonly accountId: string
  readonly by: string
  readonly at: string
}

export type MembershipOutcome = 'saved' | 'last_lead' | 'not_member'

/** Gives a member another role. A study keeps at least one lead. */
export function updateMemberRole(
  db: Kysely<Database>,
  change: MembershipChange & { role: MembershipRole },
): Promise<MembershipOutcome> {
  return db.transaction().execute(async (trx) => {
    const role = await roleThatMayEnd(trx, change, change.role === 'lead')
    if (role === 'last_lead' || role === 'not_member') return role
    if (role === change.role) return 'saved'
    await trx
      .updateTable('membership')
      .set({ role: change.role })
      .where('studyId', '=', change.studyId)
      .where('accountId', '=', change.accountId)
      .execute()
    await insertMemberEvent(trx, change, 'member_role_changed', { from: role, to: change.role })
    return 'saved'
  })
}

/** Ends a membership; the account stays. A study keeps at least one lead. */
export function deleteMember(db: Kysely<Database>, change: MembershipChange): Promise<MembershipOutcome> {
  return db.transaction().execute(async (trx) => {
    const role = await roleThatMayEnd(trx, change, false)
    if (role === 'last_lead' || role === 'not_member') return role
    await trx
      .deleteFrom('membership')
      .where('studyId', '=', change.studyId)
      .where('accountId', '=', change.accountId)
      .execute()
    await insertMemberEvent(trx, change, 'member_removed', { from: role })
    return 'saved'
  })
}

/** The member's role, unless it is that of the last lead and would be lost. Two leads cannot demote each other at once. */
async function roleThatMayEnd(
  trx: Transaction<Database>,
  { studyId, accountId }: MembershipChange,
  staysLead: boolean,
): Promise<MembershipRole | 'last_lead' | 'not_member'> {
  await lockStudy(trx, studyId)
  const members = await trx
    .selectFrom('membership')
    .where('studyId', '=', studyId)
    .select(['accountId', 'role'])
    .execute()
  const member = members.find((candidate) => candidate.accountId === accountId)
  if (!member) return 'not_member'
  const leads = members.filter(({ role }) => role === 'lead').length
  return member.role === 'lead' && leads === 1 && !staysLead ? 'last_lead' : member.role
}

function insertMemberEvent(
  trx: Transaction<Database>,
  { studyId, accountId, by, at }: MembershipChange,
  verb: string,
  detail: Record<string, string>,
): Promise<void> {
  return insertEvent(trx, {
    studyId,
    accountId: by,
    verb,
    object: 'account',
    objectId: accountId,
    detail,
    at,
  })
}
