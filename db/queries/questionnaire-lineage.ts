import type { Kysely } from 'kysely'
import type { Database, QuestionnaireVersionTable } from '#db/schema.ts'

/** A published questionnaire of some study's own, without what it says. */
export interface OwnVersion {
  id: string
  number: number
  /** The version it was made from, which may be a built-in one or another study's. */
  parent: string | null
  /** JSON of the changes against the parent, with the class decided and the items claimed to ask the same. */
  changes: string
  /** The class its author gave it; null without a parent. */
  changeClass: QuestionnaireVersionTable['changeClass']
  note: string
  publishedAt: string
}

/** A version by its id, whichever study published it; `undefined` for built-in ones and unknown ids. */
export function findVersionLink(db: Kysely<Database>, id: string): Promise<OwnVersion | undefined> {
  return db
    .selectFrom('questionnaireVersion')
    .where('id', '=', id)
    .select(['id', 'number', 'parent', 'changes', 'changeClass', 'note', 'publishedAt'])
    .executeTakeFirst()
}
