import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database, ScopeTable } from '#db/schema.ts'
import { isOrdinaryScope } from './ordinary-scope.ts'

/**
 * Puts copies of the cards that informants were asked on about ended practices before the own card of a new one, whose version
 * becomes the newest: 1, 2, 3 … by practice and version, each card once. Answers that follow count on the copy of the card that
 * they were given on.
 */
export async function insertCopiedScopes(
  trx: Transaction<Database>,
  endedIds: readonly string[],
  practiceId: string,
): Promise<void> {
  const copied = await listAskedCards(trx, endedIds)
  if (copied.length === 0) return
  await trx
    .updateTable('scope')
    .set({ version: copied.length + 1 })
    .where('practiceId', '=', practiceId)
    .execute()
  const rows = copied.map((card, place) => ({
    ...card,
    id: randomUUID(),
    practiceId,
    version: place + 1,
    originId: card.originId ?? card.id,
  }))
  for (let from = 0; from < rows.length; from += 100) {
    await trx
      .insertInto('scope')
      .values(rows.slice(from, from + 100))
      .execute()
  }
}

/** Cards that somebody was asked on, without what was withdrawn in time, and the copies that come from practices before these. */
async function listAskedCards(
  trx: Transaction<Database>,
  endedIds: readonly string[],
): Promise<ScopeTable[]> {
  const cards = await trx
    .selectFrom('scope')
    .where('practiceId', 'in', [...endedIds])
    .where(isOrdinaryScope('scope.id'))
    .where((eb) =>
      eb.or([
        eb('originId', 'is not', null),
        eb.exists(
          eb
            .selectFrom('assignment')
            .leftJoin('response', 'response.assignmentId', 'assignment.id')
            .whereRef('assignment.scopeId', '=', 'scope.id')
            .where((asked) =>
              asked.or([asked('assignment.withdrawnAt', 'is', null), asked('response.id', 'is not', null)]),
            )
            .select('assignment.id'),
        ),
      ]),
    )
    .orderBy('version')
    .selectAll()
    .execute()
  const inOrder = endedIds.flatMap((id) => cards.filter(({ practiceId }) => practiceId === id))
  // two that were split from one have the same cards
  const byOrigin = new Map<string, ScopeTable>()
  for (const card of inOrder) {
    const origin = card.originId ?? card.id
    if (!byOrigin.has(origin)) byOrigin.set(origin, card)
  }
  return [...byOrigin.values()]
}
