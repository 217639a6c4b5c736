import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'

/** A published questionnaire of some study's own, without what it says. */
export interface OwnVersion {
  id: string
  number: number
  /** The version it was made from, which may be a built-in one or another study's. */
  parent: string | null
  /** JSON of the changes against the parent, with the class decided and the items claimed to ask the same. */
  changes: string
  publishedAt: string
}

/** The versions that a study has published itself or fields in one of its waves, oldest first; built-in ones are code. */
export function listVersionsInUse(db: Kysely<Database>, studyId: string): Promise<OwnVersion[]> {
  return db
    .selectFrom('questionnaireVersion')
    .where((eb) =>
      eb.or([
        eb('studyId', '=', studyId),
        eb(
          'id',
          'in',
          eb.selectFrom('wave').where('wave.studyId', '=', studyId).select('wave.questionnaire'),
        ),
      ]),
    )
    .orderBy('publishedAt')
    .orderBy('id')
    .select(['id', 'number', 'parent', 'changes', 'publishedAt'])
    .execute()
}

/** A version by its id, whichever study published it; `undefined` for built-in ones and unknown ids. */
export function findVersionLink(db: Kysely<Database>, id: string): Promise<OwnVersion | undefined> {
  return db
    .selectFrom('questionnaireVersion')
    .where('id', '=', id)
    .select(['id', 'number', 'parent', 'changes', 'publishedAt'])
    .executeTakeFirst()
}
