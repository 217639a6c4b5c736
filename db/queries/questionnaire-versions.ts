import type { Kysely } from 'kysely'
import type { Database, QuestionnaireVersionTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import { insertEvent } from './events.ts'
import { lockDraft, type DraftDeed, type DraftEnd } from './questionnaire-drafts.ts'
import { lockStudy } from './studies.ts'

/** What its author decided about a version against its parent. */
export interface VersionDecision {
  /** The class by rule; null without a parent or without a change. */
  readonly proposed: QuestionnaireVersionTable['changeClass']
  /** Why another class was given; null when it is the proposed one. */
  readonly reason: string | null
  /** The ids of reworded items that are claimed to ask the same. */
  readonly claims: readonly string[]
  /** Why the core was opened for change; null when it was not. */
  readonly coreReason: string | null
}

/** What is kept of a version beside its content. */
export type VersionRow = Omit<QuestionnaireVersionTable, 'content' | 'changes'>

/** A version with everything that is kept of it. */
export interface PublishedVersion extends VersionRow {
  readonly questionnaire: Questionnaire
  readonly decision: VersionDecision
  readonly publishedByName: string
  /** Title of the study that published it. */
  readonly studyTitle: string
}

/** A study's own published questionnaire by its id, whichever study published it; `undefined` when there is none. */
export async function findQuestionnaireVersion(
  db: Kysely<Database>,
  id: string,
): Promise<PublishedVersion | undefined> {
  const version = await versions(db)
    .where('questionnaireVersion.id', '=', id)
    .select('questionnaireVersion.changes')
    .executeTakeFirst()
  if (!version) return undefined
  const { content, changes, ...row } = version
  return {
    ...row,
    questionnaire: JSON.parse(content) as Questionnaire,
    decision: JSON.parse(changes) as VersionDecision,
  }
}

export interface Publication extends DraftDeed {
  /** Id of the new version; the content says the same. */
  readonly id: string
  /** The draft's revision that was looked through. */
  readonly baseRevision: number
  /** Canonical JSON of the questionnaire. */
  readonly content: string
  readonly measurementDigest: string
  readonly presentationDigest: string
  readonly changeClass: QuestionnaireVersionTable['changeClass']
  readonly decision: VersionDecision
  readonly note: string
}

/**
 * Makes a draft a version that never changes, with the next number within the study. Refused when somebody saved the
 * draft after it was looked through, and when it is published or discarded.
 */
export function publishQuestionnaireDraft(
  db: Kysely<Database>,
  publication: Publication,
): Promise<
  { readonly status: 'published'; readonly number: number } | { readonly refused: 'changed' | DraftEnd }
> {
  const { id, studyId, draftId, by, at, baseRevision, decision, ...columns } = publication
  return transact(db, async (trx) => {
    // one number at a time
    await lockStudy(trx, studyId)
    const draft = await lockDraft(trx, studyId, draftId)
    if (typeof draft === 'string') return { refused: draft }
    if (draft.revision !== baseRevision) return { refused: 'changed' }
    const { newest } = await trx
      .selectFrom('questionnaireVersion')
      .where('studyId', '=', studyId)
      .select((eb) => eb.fn.max<number | null>('number').as('newest'))
      .executeTakeFirstOrThrow()
    const number = (newest ?? 0) + 1
    await trx
      .insertInto('questionnaireVersion')
      .values({
        ...columns,
        id,
        studyId,
        draftId,
        number,
        parent: draft.parent,
        changes: JSON.stringify(decision),
        coreUnlockedAt: draft.coreUnlockedAt,
        publishedAt: at,
        publishedBy: by,
      })
      .execute()
    await insertEvent(trx, {
      studyId,
      accountId: by,
      verb: 'questionnaire_published',
      object: 'questionnaire_version',
      objectId: id,
      detail: { number, parent: draft.parent, changeClass: columns.changeClass, revision: baseRevision },
      at,
    })
    return { status: 'published', number }
  })
}

/** A version in a list: its title instead of all it says. */
export interface ListedVersion extends Omit<PublishedVersion, 'questionnaire' | 'decision'> {
  readonly title: Text
}

/** The versions that this study has published, the newest first. */
export async function listQuestionnaireVersions(
  db: Kysely<Database>,
  studyId: string,
): Promise<ListedVersion[]> {
  const rows = await versions(db).where('questionnaireVersion.studyId', '=', studyId).execute()
  return rows.map(withTitle)
}

/**
 * The versions of other studies that this study may use: those of studies which the account leads, and those which a
 * wave of this study is fielded with.
 */
export async function listLentVersions(
  db: Kysely<Database>,
  studyId: string,
  accountId: string,
): Promise<ListedVersion[]> {
  const rows = await versions(db)
    .where('questionnaireVersion.studyId', '!=', studyId)
    .where((eb) =>
      eb.or([
        eb(
          'questionnaireVersion.studyId',
          'in',
          eb
            .selectFrom('membership')
            .where('accountId', '=', accountId)
            .where('role', '=', 'lead')
            .select('studyId'),
        ),
        eb(
          'questionnaireVersion.id',
          'in',
          eb.selectFrom('wave').where('studyId', '=', studyId).select('questionnaire'),
        ),
      ]),
    )
    .execute()
  return rows.map(withTitle)
}

function versions(db: Kysely<Database>) {
  return db
    .selectFrom('questionnaireVersion')
    .innerJoin('account', 'account.id', 'questionnaireVersion.publishedBy')
    .innerJoin('study', 'study.id', 'questionnaireVersion.studyId')
    .orderBy('questionnaireVersion.publishedAt', 'desc')
    .orderBy('questionnaireVersion.number', 'desc')
    .orderBy('questionnaireVersion.id')
    .select([
      'questionnaireVersion.id',
      'questionnaireVersion.studyId',
      'questionnaireVersion.draftId',
      'questionnaireVersion.number',
      'questionnaireVersion.parent',
      'questionnaireVersion.content',
      'questionnaireVersion.measurementDigest',
      'questionnaireVersion.presentationDigest',
      'questionnaireVersion.changeClass',
      'questionnaireVersion.note',
      'questionnaireVersion.coreUnlockedAt',
      'questionnaireVersion.publishedAt',
      'questionnaireVersion.publishedBy',
      'account.name as publishedByName',
      'study.title as studyTitle',
    ])
}

function withTitle({ content, ...row }: Omit<ListedVersion, 'title'> & { content: string }): ListedVersion {
  return { ...row, title: (JSON.parse(content) as Questionnaire).title }
}
