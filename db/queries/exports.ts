import type { Kysely } from 'kysely'
import type { Database, VariantKind } from '#db/schema.ts'
import { insertEvent } from './events.ts'

/** A sent response with what an export says in each of its rows: no names, no addresses. */
export interface ExportedResponse {
  response: string
  /** The random pseudonym, the same in all responses of one person. */
  informant: string
  waveId: string
  practiceId: string
  practiceCode: string
  practiceName: string
  wave: string
  role: string
  statedRole: string | null
  questionnaire: string
  language: string
  scopeId: string
  scopeVersion: number
  /** `null` when the version is no variant. */
  scopeVariant: VariantKind | null
  startedAt: string
  submittedAt: string
  activeSeconds: number
  scopeVerdict: string | null
  scopeObjection: string | null
  scopeLevel: number | null
  scopeCitizensPerYear: number | null
  scopeText: string | null
  closeness: number | null
  knowledge: number | null
  tenureYears: number | null
  ownStake: 'yes' | 'no' | null
  answerMode: string | null
  switchedLanguageAt: string | null
}

/** The waves that answers are taken from. */
export type ExportSource = readonly string[]

/**
 * A page of the responses sent up to a moment, by id; the next page starts after the last one's id. Those sent while an
 * export runs are not in it, so that all its pages show the same moment; nor are those on a version that nobody had
 * answered when the export began.
 */
export function listExportedResponses(
  db: Kysely<Database>,
  source: ExportSource,
  page: {
    readonly sentBy: string
    readonly questionnaires: readonly string[]
    readonly after: string
    readonly limit: number
  },
): Promise<ExportedResponse[]> {
  if (source.length === 0 || page.questionnaires.length === 0) return Promise.resolve([])
  return db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'scope.id')
    .where('wave.id', 'in', source)
    .where('response.submittedAt', '<=', page.sentBy)
    .where('response.questionnaire', 'in', page.questionnaires)
    .where('response.id', '>', page.after)
    .orderBy('response.id')
    .limit(page.limit)
    .select((eb) => [
      'response.id as response',
      'assignment.informantId as informant',
      'assignment.waveId',
      'assignment.practiceId',
      'practice.code as practiceCode',
      'practice.name as practiceName',
      'wave.title as wave',
      'assignment.role',
      'response.statedRole',
      'response.questionnaire',
      'response.language',
      'response.scopeId',
      'scope.version as scopeVersion',
      'scopeVariant.kind as scopeVariant',
      'response.startedAt',
      eb.ref('response.submittedAt').$notNull().as('submittedAt'),
      'response.activeSeconds',
      'response.scopeVerdict',
      'response.scopeObjection',
      'response.scopeLevel',
      'response.scopeCitizensPerYear',
      'response.scopeText',
      'response.closeness',
      'response.knowledge',
      'response.tenureYears',
      'response.ownStake',
      'response.answerMode',
      'response.switchedLanguageAt',
    ])
    .execute()
}

/** How many responses have been sent, and on which questionnaire versions. */
export async function countSubmitted(
  db: Kysely<Database>,
  source: ExportSource,
): Promise<{ responses: number; questionnaires: string[] }> {
  if (source.length === 0) return { responses: 0, questionnaires: [] }
  const rows = await db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('wave', 'wave.id', 'assignment.waveId')
    .where('wave.id', 'in', source)
    .where('response.submittedAt', 'is not', null)
    .groupBy('response.questionnaire')
    .orderBy('response.questionnaire')
    .select((eb) => ['response.questionnaire', eb.fn.countAll<number>().as('responses')])
    .execute()
  return {
    responses: rows.reduce((sum, row) => sum + row.responses, 0),
    questionnaires: rows.map((row) => row.questionnaire),
  }
}

/** Notes that somebody took answers out, and in which form. */
export function insertExport(
  db: Kysely<Database>,
  taken: {
    readonly studyId: string
    /** `null` when a whole study was asked for. */
    readonly waveId: string | null
    /** The waves that are in the file: those of a study that were sealed were left out. */
    readonly waves: readonly string[]
    readonly by: string
    readonly at: string
    readonly detail: Readonly<Record<string, string | number>>
  },
): Promise<void> {
  return insertEvent(db, {
    studyId: taken.studyId,
    accountId: taken.by,
    verb: 'answers_exported',
    object: taken.waveId === null ? 'study' : 'wave',
    objectId: taken.waveId ?? taken.studyId,
    detail: taken.waveId === null ? { ...taken.detail, waves: [...taken.waves] } : { ...taken.detail },
    at: taken.at,
  })
}
