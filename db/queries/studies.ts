import type { Kysely, Transaction } from 'kysely'
import type { Database, MembershipRole, StudyTable } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { listCoverageRules, replaceCoverageRules, type CoverageRule } from './coverage-rules.ts'
import { isEnded } from './ended-practices.ts'
import { insertEvent } from './events.ts'

export interface StudyTitle {
  id: string
  title: string
  syntheticAt: string | null
  purpose: StudyTable['purpose']
}

/** What stands above every page of a study. */
export function findStudyTitle(db: Kysely<Database>, studyId: string): Promise<StudyTitle | undefined> {
  return db
    .selectFrom('study')
    .where('id', '=', studyId)
    .select(['id', 'title', 'syntheticAt', 'purpose'])
    .executeTakeFirst()
}

export function findStudy(db: Kysely<Database>, studyId: string): Promise<StudyTable | undefined> {
  return db.selectFrom('study').where('id', '=', studyId).selectAll().executeTakeFirst()
}

export interface StudyOfMember extends Omit<StudyTitle, 'purpose'> {
  role: MembershipRole
  endsOn: string
  practices: number
  waves: number
}

/** The studies that an account is a member of, newest first. */
export function listStudiesOf(db: Kysely<Database>, accountId: string): Promise<StudyOfMember[]> {
  return db
    .selectFrom('membership')
    .innerJoin('study', 'study.id', 'membership.studyId')
    .where('membership.accountId', '=', accountId)
    .orderBy('study.createdAt', 'desc')
    .orderBy('study.id')
    .select((eb) => [
      'study.id',
      'study.title',
      'study.syntheticAt',
      'study.endsOn',
      'membership.role',
      eb
        .selectFrom('practice')
        .whereRef('practice.studyId', '=', 'study.id')
        .where(({ not }) => not(isEnded))
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('practices'),
      eb
        .selectFrom('wave')
        .whereRef('wave.studyId', '=', 'study.id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('waves'),
    ])
    .execute()
}

/** Practices of a study that have not ended. */
export async function countPractices(db: Kysely<Database>, studyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('practice')
    .where('studyId', '=', studyId)
    .where(({ not }) => not(isEnded))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What people decide about a study. */
export type StudyValues = Pick<
  StudyTable,
  'title' | 'controller' | 'contactName' | 'contactEmail' | 'endsOn' | 'languages' | 'minimumGroup'
>

export interface NewStudy extends StudyValues {
  readonly id: string
  readonly purpose: StudyTable['purpose']
  readonly syntheticAt?: string | null
  readonly coverageRules: readonly CoverageRule[]
  /** Becomes its first lead. */
  readonly createdBy: string
  readonly at: string
}

/** Makes a study; whoever makes it leads it. */
export async function insertStudy(db: Kysely<Database>, study: NewStudy): Promise<void> {
  const { coverageRules, at, ...columns } = study
  await transact(db, async (trx) => {
    await trx
      .insertInto('study')
      .values({ syntheticAt: null, ...columns, createdAt: at })
      .execute()
    await trx
      .insertInto('membership')
      .values({ studyId: study.id, accountId: study.createdBy, role: 'lead', createdAt: at })
      .execute()
    await replaceCoverageRules(trx, study.id, coverageRules)
    await insertEvent(trx, {
      studyId: study.id,
      accountId: study.createdBy,
      verb: 'study_created',
      object: 'study',
      objectId: study.id,
      detail: { purpose: study.purpose, minimumGroup: study.minimumGroup },
      at,
    })
  })
}

/**
 * Holds a study until the transaction ends, so that what is checked about it still is so when it is written. An update
 * that changes nothing locks the row on PostgreSQL; SQLite has one writer anyway.
 *
 * @returns false when there is no such study.
 */
export async function lockStudy(trx: Transaction<Database>, studyId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('study')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', studyId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Whether informants have been told what holds: a wave of the study has been opened. */
export async function hasOpenedWave(db: Kysely<Database>, studyId: string): Promise<boolean> {
  const wave = await db
    .selectFrom('wave')
    .where('studyId', '=', studyId)
    .where('openedAt', 'is not', null)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return wave !== undefined
}

/**
 * Changes a study.
 *
 * @returns `'minimum_group_lowered'`, and nothing changed, when informants were promised a larger smallest group.
 */
export async function updateStudy(
  db: Kysely<Database>,
  change: {
    studyId: string
    values: StudyValues
    coverageRules: readonly CoverageRule[]
    by: string
    at: string
  },
): Promise<'saved' | 'minimum_group_lowered'> {
  const { studyId, values, coverageRules, by, at } = change
  return db.transaction().execute(async (trx) => {
    await lockStudy(trx, studyId)
    const before = await trx
      .selectFrom('study')
      .where('id', '=', studyId)
      .select(['title', 'controller', 'contactName', 'contactEmail', 'endsOn', 'languages', 'minimumGroup'])
      .executeTakeFirstOrThrow()
    if (values.minimumGroup < before.minimumGroup && (await hasOpenedWave(trx, studyId))) {
      return 'minimum_group_lowered'
    }
    const rulesBefore = await listCoverageRules(trx, studyId)
    await trx.updateTable('study').set(values).where('id', '=', studyId).execute()
    await replaceCoverageRules(trx, studyId, coverageRules)

    const fields = Object.keys(values).filter(
      (field) => values[field as keyof StudyValues] !== before[field as keyof StudyValues],
    )
    const text = (rules: readonly CoverageRule[]) =>
      rules
        .map(({ role, minimum }) => `${role} ${minimum}`)
        .sort()
        .join()
    if (text(rulesBefore) !== text(coverageRules)) fields.push('coverageRules')
    if (fields.length > 0) {
      await insertEvent(trx, {
        studyId,
        accountId: by,
        verb: 'study_changed',
        object: 'study',
        objectId: studyId,
        detail: { fields, minimumGroup: [before.minimumGroup, values.minimumGroup] },
        at,
      })
    }
    return 'saved'
  })
}
