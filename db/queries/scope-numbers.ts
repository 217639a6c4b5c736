import type { Transaction } from 'kysely'
import type { Database } from '#db/schema.ts'

/** The number of a practice's next card: versions and variants are numbered in one row, so that a number names one card. */
export async function nextScopeNumber(trx: Transaction<Database>, practiceId: string): Promise<number> {
  const { highest } = await trx
    .selectFrom('scope')
    .where('practiceId', '=', practiceId)
    .select((eb) => eb.fn.max('version').as('highest'))
    .executeTakeFirstOrThrow()
  return Number(highest ?? 0) + 1
}

/** Variants that nobody has been asked about in an opened wave are variants of the newest version from now on. */
export async function followNewest(
  trx: Transaction<Database>,
  practiceId: string,
  scopeId: string,
): Promise<void> {
  await trx
    .updateTable('scopeVariant')
    .set({ variantOf: scopeId })
    .where('practiceId', '=', practiceId)
    .where('endedAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignment')
            .innerJoin('wave', 'wave.id', 'assignment.waveId')
            .whereRef('assignment.scopeId', '=', 'scopeVariant.scopeId')
            .where('wave.openedAt', 'is not', null)
            .select('assignment.id'),
        ),
      ),
    )
    .execute()
}
