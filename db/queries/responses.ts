import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { commitTogether } from '#db/commit-together.ts'
import { prepared, type NamesOf } from '#db/prepared.ts'
import type { InformantFactsDraft, ScopeCheckDraft } from '#survey/informant-facts.ts'
import type { Database, Language, ResponseTable, ScopeTable } from '#db/schema.ts'

/**
 * Begins a response, or finds the one that was begun: it stays on the questionnaire and scope version of its first
 * start. A refusal is taken back.
 *
 * @returns the response's id; `undefined` when the assignment is unknown or withdrawn.
 */
export function startResponse(
  db: Kysely<Database>,
  start: { assignmentId: string; questionnaire: string; language: Language; at: string },
): Promise<string | undefined> {
  return commitTogether(db, async (trx) => {
    // the write comes first: it holds the row until the end, so that no scope edit moves the assignment meanwhile
    const assignment = await trx
      .updateTable('assignment')
      .set({ declinedAt: null, declineReason: null })
      .where('id', '=', start.assignmentId)
      .where('withdrawnAt', 'is', null)
      .returning('scopeId')
      .executeTakeFirst()
    if (!assignment) return undefined
    await trx
      .insertInto('response')
      .values({
        id: randomUUID(),
        assignmentId: start.assignmentId,
        questionnaire: start.questionnaire,
        language: start.language,
        scopeId: assignment.scopeId,
        startedAt: start.at,
        submittedAt: null,
        place: 'scope',
        activeSeconds: 0,
        scopeVerdict: null,
        scopeObjection: null,
        scopeLevel: null,
        scopeCitizensPerYear: null,
        scopeText: null,
        statedRole: null,
        closeness: null,
        knowledge: null,
        tenureYears: null,
        ownStake: null,
        answerMode: null,
        switchedLanguageAt: null,
      })
      .onConflict((oc) => oc.column('assignmentId').doNothing())
      .execute()
    const { id } = await trx
      .selectFrom('response')
      .where('assignmentId', '=', start.assignmentId)
      .select('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** The response of an assignment as it stands; `undefined` before it is started. */
export async function findResponse(
  db: Kysely<Database>,
  assignmentId: string,
): Promise<ResponseTable | undefined> {
  return (await byAssignment(db, { assignmentId }))[0]
}

const byAssignment = prepared((db, value: NamesOf<{ assignmentId: string }>) =>
  db.selectFrom('response').where('assignmentId', '=', value('assignmentId')).selectAll(),
)

/** The scope version that a response is about: it stays, whatever the practice's newest version is. */
export function findResponseScope(db: Kysely<Database>, responseId: string): Promise<ScopeTable | undefined> {
  return db
    .selectFrom('response')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .where('response.id', '=', responseId)
    .selectAll('scope')
    .executeTakeFirst()
}

/**
 * Writes the scope check and where to resume.
 *
 * @returns false when the response is submitted and nothing was written.
 */
export function saveScopeCheck(
  db: Kysely<Database>,
  responseId: string,
  check: ScopeCheckDraft & { place: string },
): Promise<boolean> {
  return updateDraft(db, responseId, check)
}

/**
 * Writes the facts about the informant and where to resume.
 *
 * @returns false when the response is submitted and nothing was written.
 */
export function saveFacts(
  db: Kysely<Database>,
  responseId: string,
  facts: InformantFactsDraft & { place: string },
): Promise<boolean> {
  return updateDraft(db, responseId, facts)
}

/**
 * Notes where to resume.
 *
 * @returns false when the response is submitted and nothing was written.
 */
export function updatePlace(db: Kysely<Database>, responseId: string, place: string): Promise<boolean> {
  return updateDraft(db, responseId, { place })
}

export type LanguageSwitch = 'switched' | 'unchanged' | 'not_offered' | 'submitted'

/**
 * Goes on in another language: answers stay, and from now on the response is in that one.
 *
 * @returns `not_offered` when the study does not ask in that language, `submitted` when nothing can be changed any more
 *   or there is no such response; nothing was written then, nor when it is in that language already.
 */
export function switchLanguage(
  db: Kysely<Database>,
  { responseId, language, at }: { responseId: string; language: Language; at: string },
): Promise<LanguageSwitch> {
  return commitTogether(db, async (trx): Promise<LanguageSwitch> => {
    const standing = await trx
      .selectFrom('response')
      .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
      .innerJoin('wave', 'wave.id', 'assignment.waveId')
      .innerJoin('study', 'study.id', 'wave.studyId')
      .where('response.id', '=', responseId)
      .where('response.submittedAt', 'is', null)
      .select(['response.language', 'study.languages'])
      .executeTakeFirst()
    if (!standing) return 'submitted'
    if (!standing.languages.split(',').includes(language)) return 'not_offered'
    if (standing.language === language) return 'unchanged'
    const { numUpdatedRows } = await trx
      .updateTable('response')
      .set({ language, switchedLanguageAt: at })
      .where('id', '=', responseId)
      .where('submittedAt', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n ? 'switched' : 'submitted'
  })
}

function updateDraft(
  db: Kysely<Database>,
  responseId: string,
  values: Partial<ResponseTable>,
): Promise<boolean> {
  return commitTogether(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('response')
      .set(values)
      .where('id', '=', responseId)
      .where('submittedAt', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

/** A sent response of this wave with its practice and scope; one of another wave, or a draft, does not exist here. */
export function findSubmittedResponse(db: Kysely<Database>, waveId: string, responseId: string) {
  return db
    .selectFrom('response')
    .innerJoin('assignment', 'assignment.id', 'response.assignmentId')
    .innerJoin('practice', 'practice.id', 'assignment.practiceId')
    .innerJoin('scope', 'scope.id', 'response.scopeId')
    .leftJoin('scopeVariant', 'scopeVariant.scopeId', 'scope.id')
    .where('response.id', '=', responseId)
    .where('assignment.waveId', '=', waveId)
    .where('response.submittedAt', 'is not', null)
    .selectAll('response')
    .select([
      'assignment.practiceId',
      'assignment.role',
      'practice.name as practiceName',
      'scope.version as scopeVersion',
      'scopeVariant.kind as variant',
    ])
    .executeTakeFirst()
}
