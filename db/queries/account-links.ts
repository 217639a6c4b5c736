import type { Kysely, Transaction } from 'kysely'
import type { Database, MembershipRole } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'

export interface NewAccountLink {
  readonly id: string
  readonly tokenDigest: string
  /** Null for the link of the first start, which opens no study. */
  readonly study: { id: string; role: MembershipRole; by: string } | null
  readonly at: string
  readonly expiresAt: string
}

/** Makes a one-time link. An earlier, unused link of the first start ends with a new one. */
export async function insertAccountLink(db: Kysely<Database>, link: NewAccountLink): Promise<void> {
  const { study } = link
  await transact(db, async (trx) => {
    if (!study) await deleteFirstLinks(trx)
    await trx
      .insertInto('accountLink')
      .values({
        id: link.id,
        tokenDigest: link.tokenDigest,
        email: null,
        studyId: study?.id ?? null,
        role: study?.role ?? null,
        createdBy: study?.by ?? null,
        createdAt: link.at,
        expiresAt: link.expiresAt,
        usedAt: null,
      })
      .execute()
    if (!study) return
    await insertEvent(trx, {
      studyId: study.id,
      accountId: study.by,
      verb: 'member_invited',
      object: 'account_link',
      objectId: link.id,
      detail: { role: study.role },
      at: link.at,
    })
  })
}

/** Ends the unused links of the first start: with an account in place nobody should be able to make one unasked. */
export async function deleteFirstLinks(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('accountLink').where('studyId', 'is', null).where('usedAt', 'is', null).execute()
}

export interface OpenAccountLink {
  id: string
  studyId: string | null
  studyTitle: string | null
  role: MembershipRole | null
  expiresAt: string
}

/** The link of a token, while it may be used. */
export function findOpenAccountLink(
  db: Kysely<Database>,
  tokenDigest: string,
  at: string,
): Promise<OpenAccountLink | undefined> {
  return openLinks(db, at).where('accountLink.tokenDigest', '=', tokenDigest).executeTakeFirst()
}

/** Invitations to a study that nobody has taken up yet, oldest first. */
export function listOpenAccountLinks(
  db: Kysely<Database>,
  studyId: string,
  at: string,
): Promise<OpenAccountLink[]> {
  return openLinks(db, at)
    .where('accountLink.studyId', '=', studyId)
    .orderBy('accountLink.createdAt')
    .orderBy('accountLink.id')
    .execute()
}

function openLinks(db: Kysely<Database>, at: string) {
  return db
    .selectFrom('accountLink')
    .leftJoin('study', 'study.id', 'accountLink.studyId')
    .where('accountLink.usedAt', 'is', null)
    .where('accountLink.expiresAt', '>', at)
    .select([
      'accountLink.id',
      'accountLink.studyId',
      'study.title as studyTitle',
      'accountLink.role',
      'accountLink.expiresAt',
    ])
}

/** Withdraws an invitation that is not taken up. */
export async function deleteAccountLink(
  db: Kysely<Database>,
  link: { studyId: string; id: string; by: string; at: string },
): Promise<'deleted' | 'not_open'> {
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('accountLink')
      .where('studyId', '=', link.studyId)
      .where('id', '=', link.id)
      .where('usedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return 'not_open'
    await insertEvent(trx, {
      studyId: link.studyId,
      accountId: link.by,
      verb: 'member_invitation_withdrawn',
      object: 'account_link',
      objectId: link.id,
      detail: {},
      at: link.at,
    })
    return 'deleted'
  })
}

/** Who takes a link up: a new account, or one that exists. */
export type Redeemer =
  | { readonly accountId: string }
  | {
      readonly account: {
        readonly id: string
        readonly email: string
        readonly name: string
        readonly passwordHash: string
      }
    }

export type Redemption = { accountId: string; studyId: string | null } | 'spent' | 'email_taken'

/**
 * Takes a one-time link up: makes the account when it is new, and the membership when the link names a study. Of many
 * attempts at once exactly one succeeds; an address that is taken leaves the link unused.
 */
export function redeemAccountLink(
  db: Kysely<Database>,
  tokenDigest: string,
  redeemer: Redeemer,
  at: string,
): Promise<Redemption> {
  return transact(db, async (trx) => {
    const link = await trx
      .updateTable('accountLink')
      .set({ usedAt: at })
      .where('tokenDigest', '=', tokenDigest)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', at)
      .returning(['id', 'studyId', 'role'])
      .executeTakeFirst()
    if (!link) return 'spent'
    if ('account' in redeemer) {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('account')
        .values({ ...redeemer.account, createdAt: at, disabledAt: null })
        .onConflict((oc) => oc.column('email').doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) {
        await trx.updateTable('accountLink').set({ usedAt: null }).where('id', '=', link.id).execute()
        return 'email_taken'
      }
    }
    const accountId = 'account' in redeemer ? redeemer.account.id : redeemer.accountId
    if (link.studyId && link.role) {
      await insertMembership(trx, { studyId: link.studyId, accountId, role: link.role, at })
    }
    return { accountId, studyId: link.studyId }
  })
}

async function insertMembership(
  trx: Transaction<Database>,
  { studyId, accountId, role, at }: { studyId: string; accountId: string; role: MembershipRole; at: string },
): Promise<void> {
  // whoever is a member already keeps the role they have
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('membership')
    .values({ studyId, accountId, role, createdAt: at })
    .onConflict((oc) => oc.columns(['studyId', 'accountId']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return
  await insertEvent(trx, {
    studyId,
    accountId,
    verb: 'member_joined',
    object: 'account',
    objectId: accountId,
    detail: { role },
    at,
  })
}
