import { randomUUID } from 'node:crypto'
import type { Insertable, Kysely } from 'kysely'
import { scopeChecks } from '#analysis/scope-checks.ts'
import { digestOf } from '#app/auth/token.server.ts'
import { practiceKeys } from '#db/queries/practices.ts'
import { searchKeyOf } from '#db/practice-keys.ts'
import type { Database, MembershipRole, Role } from '#db/schema.ts'

/** The moment at which fixtures happen. */
export const then = '2026-09-01T08:00:00.000Z'

type With<T extends keyof Database> = Partial<Insertable<Database[T]>>

/** Somebody who can sign in; the password hash matches nothing. */
export async function insertAccount(db: Kysely<Database>, values: With<'account'> = {}): Promise<string> {
  const id = values.id ?? randomUUID()
  await db
    .insertInto('account')
    .values({
      id,
      email: `${id}@eksempel.dk`,
      name: 'Alma Lund',
      passwordHash: 'none',
      createdAt: then,
      disabledAt: null,
      ...values,
    })
    .execute()
  return id
}

/** A mapping with its lead; `checksScopes` leaves it with the usual checks before fielding, else they only warn. */
export async function insertStudy(
  db: Kysely<Database>,
  values: With<'study'> & { members?: Partial<Record<MembershipRole, string>>; checksScopes?: true } = {},
): Promise<string> {
  const { members = {}, checksScopes, ...columns } = values
  const id = columns.id ?? randomUUID()
  const createdBy = columns.createdBy ?? members.lead ?? (await insertAccount(db))
  await db
    .insertInto('study')
    .values({
      id,
      title: 'Havnebyens praksisser',
      purpose: 'mapping',
      controller: 'Havneby Kommune',
      contactName: 'Alma Lund',
      contactEmail: 'alma@eksempel.dk',
      endsOn: '2027-12-31',
      languages: 'da,en',
      minimumGroup: 5,
      syntheticAt: null,
      createdAt: then,
      ...columns,
      createdBy,
    })
    .execute()
  const roles = Object.entries({ lead: createdBy, ...members }) as [MembershipRole, string][]
  for (const [role, accountId] of roles) {
    await db.insertInto('membership').values({ studyId: id, accountId, role, createdAt: then }).execute()
  }
  if (!checksScopes) {
    const limits = { broadLevel: 5, narrowCitizens: 5, narrowStaff: 1 }
    await db
      .insertInto('scopeCheckSetting')
      .values({
        studyId: id,
        number: 1,
        stops: '',
        warns: scopeChecks.join(),
        ...limits,
        accountId: createdBy,
        at: then,
      })
      .execute()
  }
  return id
}

/** An open wave whose results have been opened, unless said otherwise; `sealed` leaves them as they begin. */
export async function insertWave(
  db: Kysely<Database>,
  studyId: string,
  { sealed = false, ...values }: With<'wave'> & { sealed?: boolean } = {},
): Promise<string> {
  const id = values.id ?? randomUUID()
  await db
    .insertInto('wave')
    .values({
      id,
      studyId,
      title: 'Runde 1',
      questionnaire: 'promising-practice-1',
      deadline: '2099-12-31',
      openedAt: then,
      closedAt: null,
      createdAt: then,
      ...values,
    })
    .execute()
  if (!sealed)
    await db.insertInto('resultsOpening').values({ waveId: id, accountId: null, at: then }).execute()
  return id
}

/** A practice with scope version 1; the scope's id is `<practice id>-scope-1`. */
export async function insertPractice(
  db: Kysely<Database>,
  studyId: string,
  values: With<'practice'> & { scope?: With<'scope'> } = {},
): Promise<string> {
  const { scope = {}, ...columns } = values
  const id = columns.id ?? randomUUID()
  const { createdBy } = await db
    .selectFrom('study')
    .where('id', '=', studyId)
    .select('createdBy')
    .executeTakeFirstOrThrow()
  const name = columns.name ?? 'Havnen'
  const code = columns.code ?? id.slice(0, 8)
  await db
    .insertInto('practice')
    .values({
      id,
      studyId,
      code,
      name,
      municipalityCode: null,
      organisation: null,
      area: null,
      startYear: null,
      ...practiceKeys({ municipalityCode: null, organisation: null, area: null, ...columns, code, name }),
      createdAt: then,
      createdBy,
      ...columns,
    })
    .execute()
  await db
    .insertInto('scope')
    .values({
      id: `${id}-scope-1`,
      practiceId: id,
      version: 1,
      included: 'Samtaler og værested',
      excluded: null,
      targetGroup: null,
      place: null,
      sinceYear: null,
      citizensPerYear: 40,
      staffCount: null,
      level: 2,
      legalBasis: null,
      delimitedBy: null,
      source: null,
      createdAt: then,
      createdBy,
      ...scope,
    })
    .execute()
  return id
}

let codes = 0

/** Codes in the order in which informants are made, since answers are put in order by them. */
function nextCode(): string {
  codes += 1
  return `n${String(codes).padStart(7, '0')}`
}

/** An informant of a practice with a link whose token is the assignment's id. */
export async function insertAssignment(
  db: Kysely<Database>,
  values: {
    waveId: string
    practiceId: string
    role?: Role
    id?: string
    informantId?: string
    scopeId?: string
    person?: { name?: string | null; email?: string | null }
  } & With<'assignment'>,
): Promise<string> {
  const { waveId, practiceId, role = 'staff', person, ...columns } = values
  const id = columns.id ?? randomUUID()
  const informantId = columns.informantId ?? randomUUID()
  const code = columns.informantId?.slice(0, 8) ?? nextCode()
  const { studyId } = await db
    .selectFrom('wave')
    .where('id', '=', waveId)
    .select('studyId')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('informant')
    .values({ id: informantId, studyId, code, createdAt: then })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
  if (person) {
    await db
      .insertInto('person')
      .values({
        informantId,
        name: person.name ?? null,
        email: person.email ?? null,
        searchKey: searchKeyOf([person.name ?? null, person.email ?? null]),
      })
      .execute()
  }
  await db
    .insertInto('assignment')
    .values({
      id,
      waveId,
      practiceId,
      informantId,
      role,
      scopeId: `${practiceId}-scope-1`,
      linkDigest: digestOf(id),
      linkVersion: 1,
      linkIssuedAt: then,
      withdrawnAt: null,
      declinedAt: null,
      declineReason: null,
      createdAt: then,
      ...columns,
    })
    .execute()
  return id
}
