import type { Kysely } from 'kysely'
import type { Database, SuccessionKind } from '#db/schema.ts'

export interface SucceededPractice {
  readonly id: string
  readonly code: string
  readonly name: string
}

/** A split or a merge, as it is shown. */
export interface Succession {
  readonly id: string
  readonly kind: SuccessionKind
  readonly reason: string
  readonly by: string
  readonly at: string
  /** The practices that ended, and those that took their place, in the order in which they were given. */
  readonly from: readonly SucceededPractice[]
  readonly to: readonly SucceededPractice[]
  readonly undone: { readonly reason: string; readonly by: string; readonly at: string } | null
}

/** The splits and merges of a study, of one practice on either side when it is named: the newest first. */
export async function listSuccessions(
  db: Kysely<Database>,
  studyId: string,
  practiceId?: string,
): Promise<Succession[]> {
  let query = db
    .selectFrom('succession')
    .innerJoin('account', 'account.id', 'succession.accountId')
    .leftJoin('successionUndoing as undoing', 'undoing.successionId', 'succession.id')
    .leftJoin('account as undoer', 'undoer.id', 'undoing.accountId')
    .where('succession.studyId', '=', studyId)
  if (practiceId !== undefined) {
    query = query.where('succession.id', 'in', (eb) =>
      eb.selectFrom('successionPractice').where('practiceId', '=', practiceId).select('successionId'),
    )
  }
  const rows = await query
    .orderBy('succession.at', 'desc')
    .orderBy('succession.id')
    .select([
      'succession.id',
      'succession.kind',
      'succession.reason',
      'succession.at',
      'account.name as by',
      'undoing.reason as undoneReason',
      'undoing.at as undoneAt',
      'undoer.name as undoneBy',
    ])
    .execute()
  const parts = await listParts(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ undoneReason, undoneAt, undoneBy, ...row }) => {
    const own = parts.filter(({ successionId }) => successionId === row.id)
    const on = (side: 'from' | 'to') =>
      own.filter((part) => part.side === side).map(({ id, code, name }) => ({ id, code, name }))
    const undone =
      undoneReason === null || undoneAt === null
        ? null
        : { reason: undoneReason, by: undoneBy ?? '', at: undoneAt }
    return { ...row, from: on('from'), to: on('to'), undone }
  })
}

/** The succession by which a practice ended and that stands; `undefined` for one that goes on. */
export async function findStandingSuccession(
  db: Kysely<Database>,
  studyId: string,
  practiceId: string,
): Promise<Succession | undefined> {
  const all = await listSuccessions(db, studyId, practiceId)
  return all.find(({ from, undone }) => undone === null && from.some(({ id }) => id === practiceId))
}

async function listParts(db: Kysely<Database>, successionIds: readonly string[]) {
  if (successionIds.length === 0) return []
  return db
    .selectFrom('successionPractice')
    .innerJoin('practice', 'practice.id', 'successionPractice.practiceId')
    .where('successionPractice.successionId', 'in', [...successionIds])
    .orderBy('successionPractice.place')
    .orderBy('practice.id')
    .select([
      'successionPractice.successionId',
      'successionPractice.side',
      'practice.id',
      'practice.code',
      'practice.name',
    ])
    .execute()
}
