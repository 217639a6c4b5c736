import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'

export interface AccountWithPassword {
  id: string
  email: string
  name: string
  passwordHash: string
}

/** The form in which an address is kept and looked for: people write theirs in upper and lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** The account of an address, in its normal form, that is not disabled. */
export function findAccountByEmail(
  db: Kysely<Database>,
  email: string,
): Promise<AccountWithPassword | undefined> {
  return db
    .selectFrom('account')
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .select(['id', 'email', 'name', 'passwordHash'])
    .executeTakeFirst()
}

export function findAccount(db: Kysely<Database>, id: string): Promise<AccountWithPassword | undefined> {
  return db
    .selectFrom('account')
    .where('id', '=', id)
    .where('disabledAt', 'is', null)
    .select(['id', 'email', 'name', 'passwordHash'])
    .executeTakeFirst()
}

/** How many accounts there are, disabled ones too: none means that this is the first start. */
export async function countAccounts(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export async function updateAccountName(db: Kysely<Database>, id: string, name: string): Promise<void> {
  await db.updateTable('account').set({ name }).where('id', '=', id).execute()
}

export async function updatePasswordHash(
  db: Kysely<Database>,
  id: string,
  passwordHash: string,
): Promise<void> {
  await db.updateTable('account').set({ passwordHash }).where('id', '=', id).execute()
}
