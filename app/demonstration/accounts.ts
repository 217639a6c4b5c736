import { createHmac, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { hashPassword } from '#app/auth/password.server.ts'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { insertAccountLink, redeemAccountLink, type Redeemer } from '#db/queries/account-links.ts'
import type { Database, MembershipRole } from '#db/schema.ts'

/** Where to sign in to the demonstration as whom. */
export interface DemonstrationAccount {
  readonly role: MembershipRole
  readonly name: string
  readonly email: string
  readonly password: string
}

const people = [
  { role: 'lead', name: 'Dorthe Lund', email: 'leder@eksempel.dk' },
  { role: 'field', name: 'Frode Bang', email: 'felt@eksempel.dk' },
  { role: 'assessor', name: 'Vibeke Noer', email: 'vurderer@eksempel.dk' },
  { role: 'reader', name: 'Leif Sten', email: 'laeser@eksempel.dk' },
] as const

/** Nobody can guess the passwords without the secret; whoever has it can print them again at every start. */
export function demonstrationAccounts(secret: string): DemonstrationAccount[] {
  return people.map((person) => ({
    ...person,
    password: createHmac('sha256', secret)
      .update(`demonstration-password/1\n${person.email}`)
      .digest('base64url')
      .replace(/[-_]/g, '')
      .slice(0, 16),
  }))
}

/** One person per role, made as everybody's account is: by a link that is taken up. The lead is the first. */
export async function makeAccounts(
  db: Kysely<Database>,
  accounts: readonly DemonstrationAccount[],
  at: string,
): Promise<{ lead: string; others: { role: MembershipRole; redeemer: Redeemer }[] }> {
  const made = await Promise.all(
    accounts.map(async ({ role, name, email, password }) => ({
      role,
      redeemer: { account: { id: randomUUID(), name, email, passwordHash: await hashPassword(password) } },
    })),
  )
  const [lead, ...others] = made
  if (!lead) throw new Error('the demonstration has no lead')
  await takeUpLink(db, null, lead.redeemer, at)
  return { lead: lead.redeemer.account.id, others }
}

/** Lets somebody into a study by an invitation that is taken up at once. */
export async function takeUpLink(
  db: Kysely<Database>,
  study: { id: string; role: MembershipRole; by: string } | null,
  redeemer: Redeemer,
  at: string,
): Promise<void> {
  const tokenDigest = digestOf(newToken())
  const expiresAt = new Date(Date.parse(at) + 60_000).toISOString()
  await insertAccountLink(db, { id: randomUUID(), tokenDigest, study, at, expiresAt })
  const redeemed = await redeemAccountLink(db, tokenDigest, redeemer, at)
  if (typeof redeemed === 'string') throw new Error(`no demonstration account: ${redeemed}`)
}
