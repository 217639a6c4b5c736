import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { CriterionJudgementTable, Database } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { lockStudy } from './studies.ts'

/**
 * Notes that others' judgements are shown to a member before they have judged: from then on those about one practice, or
 * those about every practice as they are in a file.
 *
 * @returns whether it is noted; not when the practice or the wave is not of the study.
 */
export function revealJudgements(
  db: Kysely<Database>,
  {
    studyId,
    waveId,
    practiceId,
    by,
    at,
  }: {
    readonly studyId: string
    readonly waveId: string
    readonly practiceId: string | null
    readonly by: string
    readonly at: string
  },
): Promise<boolean> {
  return transact(db, async (trx) => {
    await lockStudy(trx, studyId)
    const wave = await trx
      .selectFrom('wave')
      .where('id', '=', waveId)
      .where('studyId', '=', studyId)
      .select('id')
      .executeTakeFirst()
    if (!wave) return false
    if (practiceId !== null) {
      const practice = await trx
        .selectFrom('practice')
        .where('id', '=', practiceId)
        .where('studyId', '=', studyId)
        .select('id')
        .executeTakeFirst()
      if (!practice) return false
      if (await areRevealed(trx, { waveId, practiceId, accountId: by })) return true
    }
    await trx
      .insertInto('judgementReveal')
      .values({ id: randomUUID(), waveId, practiceId, accountId: by, at })
      .execute()
    return true
  })
}

/** Whether a member has had others' judgements of a practice shown on its page. */
export async function areRevealed(
  db: Kysely<Database>,
  { waveId, practiceId, accountId }: Pick<CriterionJudgementTable, 'waveId' | 'practiceId' | 'accountId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('judgementReveal')
    .where('waveId', '=', waveId)
    .where('practiceId', '=', practiceId)
    .where('accountId', '=', accountId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * How many others' judgements of a criterion a member could have seen: all that stand, once they have judged by it or had
 * them shown; else those that were in a file they took out.
 */
export async function countOthersSeen(
  trx: Transaction<Database>,
  about: Pick<CriterionJudgementTable, 'waveId' | 'practiceId' | 'criterion' | 'accountId'>,
): Promise<number> {
  const rows = await trx
    .selectFrom('criterionJudgement')
    .where('waveId', '=', about.waveId)
    .where('practiceId', '=', about.practiceId)
    .where('criterion', '=', about.criterion)
    .select(['accountId', 'at'])
    .execute()
  const others = rows.filter(({ accountId }) => accountId !== about.accountId)
  const seesAll = others.length < rows.length || (await areRevealed(trx, about))
  const file = seesAll ? null : await newestFile(trx, about)
  const seen = others.filter(({ at }) => seesAll || (file !== null && at <= file))
  return new Set(seen.map(({ accountId }) => accountId)).size
}

/** When a member last took a file of judgements out; `null` when they never did. */
async function newestFile(
  trx: Transaction<Database>,
  { waveId, accountId }: Pick<CriterionJudgementTable, 'waveId' | 'accountId'>,
): Promise<string | null> {
  const { at } = await trx
    .selectFrom('judgementReveal')
    .where('waveId', '=', waveId)
    .where('practiceId', 'is', null)
    .where('accountId', '=', accountId)
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirstOrThrow()
  return at
}
