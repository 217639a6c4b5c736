import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, InterviewConsentTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { isEnded } from './ended-practices.ts'
import { insertEvents } from './events.ts'
import { inChunks } from './informants.ts'
import { lockStudy } from './studies.ts'

/** What a practice says to an interview, with the name of who registered it. */
export interface InterviewConsent extends Omit<InterviewConsentTable, 'id' | 'accountId'> {
  readonly by: string
}

/** What somebody registers of a practice. */
export interface NewInterviewConsent extends Pick<
  InterviewConsentTable,
  'practiceId' | 'answer' | 'saidBy' | 'how'
> {
  /** Number of the newest that was seen, 0 for none. */
  readonly after: number
}

export type RegisteredConsents =
  | { readonly status: 'registered' }
  /** Others registered something of these practices meanwhile; theirs is the newest. */
  | { readonly status: 'overtaken'; readonly newest: readonly InterviewConsent[] }
  /** Some would withdraw a yes that they do not stand by now. */
  | { readonly status: 'nothing_to_withdraw'; readonly practices: readonly string[] }
  /** Some practice is not of the study, or has ended. */
  | { readonly status: 'unknown' }

/**
 * Adds what practices say to an interview: all of it or, when anything of it cannot be, nothing. Two who register of the same
 * practice at once take turns; the second is told, unless both say the same. Only a yes can be withdrawn; how it was withdrawn can
 * be written anew.
 *
 * @param consents at most one of a practice.
 */
export function registerConsents(
  db: Kysely<Database>,
  {
    studyId,
    by,
    at,
    consents,
  }: {
    readonly studyId: string
    readonly by: string
    readonly at: string
    readonly consents: readonly NewInterviewConsent[]
  },
): Promise<RegisteredConsents> {
  return transact(db, async (trx): Promise<RegisteredConsents> => {
    await lockStudy(trx, studyId)
    const ids = consents.map(({ practiceId }) => practiceId)
    if (!(await areOfStudy(trx, studyId, ids))) return { status: 'unknown' }
    const standing = new Map((await listStandingConsents(trx, ids)).map((one) => [one.practiceId, one]))
    const isSaid = (one: NewInterviewConsent) => {
      const newest = standing.get(one.practiceId)
      return newest !== undefined && newest.number !== one.after && isSame(newest, one)
    }
    const added = consents.filter((one) => !isSaid(one))
    const newest = added.flatMap(({ practiceId, after }) => {
      const other = standing.get(practiceId)
      return (other?.number ?? 0) === after ? [] : (other ?? [])
    })
    if (newest.length > 0) return { status: 'overtaken', newest }
    const practices = added.flatMap(({ practiceId, answer }) => {
      const now = standing.get(practiceId)?.answer
      return answer !== 'withdrawn' || now === 'yes' || now === 'withdrawn' ? [] : practiceId
    })
    if (practices.length > 0) return { status: 'nothing_to_withdraw', practices }
    const rows = added.map(({ after, ...one }) => ({
      ...one,
      id: randomUUID(),
      number: after + 1,
      accountId: by,
      at,
    }))
    for (const chunk of inChunks(rows, 500)) await trx.insertInto('interviewConsent').values(chunk).execute()
    await insertEvents(
      trx,
      rows.map(({ practiceId, answer, number }) => ({
        studyId,
        accountId: by,
        verb: 'interview_consent_registered',
        object: 'practice',
        objectId: practiceId,
        detail: { answer, number },
        at,
      })),
    )
    return { status: 'registered' }
  })
}

/** Everything that was registered of a practice, the newest first. */
export function listConsents(db: Kysely<Database>, practiceId: string): Promise<InterviewConsent[]> {
  return consentsOf(db, [practiceId]).execute()
}

/** What these practices say now, by practice; those of which nothing was registered are not among them. */
export async function listStandingConsents(
  db: Kysely<Database>,
  practiceIds: readonly string[],
): Promise<InterviewConsent[]> {
  const found: InterviewConsent[] = []
  for (const chunk of inChunks(practiceIds, 500)) found.push(...(await consentsOf(db, chunk).execute()))
  return found.filter(({ practiceId }, at) => found[at - 1]?.practiceId !== practiceId)
}

function consentsOf(db: Kysely<Database>, practiceIds: readonly string[]) {
  return db
    .selectFrom('interviewConsent')
    .innerJoin('account', 'account.id', 'interviewConsent.accountId')
    .where('interviewConsent.practiceId', 'in', [...practiceIds])
    .orderBy('interviewConsent.practiceId')
    .orderBy('interviewConsent.number', 'desc')
    .select([
      'interviewConsent.practiceId',
      'interviewConsent.number',
      'interviewConsent.answer',
      'interviewConsent.saidBy',
      'interviewConsent.how',
      'interviewConsent.at',
      'account.name as by',
    ])
}

async function areOfStudy(
  trx: Transaction<Database>,
  studyId: string,
  ids: readonly string[],
): Promise<boolean> {
  let known = 0
  for (const chunk of inChunks(ids, 500)) {
    const { count } = await trx
      .selectFrom('practice')
      .where('studyId', '=', studyId)
      .where('id', 'in', chunk)
      .where(({ not }) => not(isEnded))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    known += Number(count)
  }
  return known === ids.length
}

function isSame(
  { answer, saidBy, how }: InterviewConsent,
  other: Pick<NewInterviewConsent, 'answer' | 'saidBy' | 'how'>,
): boolean {
  return answer === other.answer && saidBy === other.saidBy && how === other.how
}
