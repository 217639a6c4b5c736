import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { hashPassword } from '#app/auth/password.server.ts'
import { digestOf, linkToken, newToken } from '#app/auth/token.server.ts'
import { insertAccountLink } from '#db/queries/account-links.ts'
import { insertQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { findPractice, practiceStamp } from '#db/queries/practices.ts'
import { emptyScope, scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { succeedPractices, successionStamp } from '#db/queries/succeed-practices.ts'
import { countUnstarted } from '#db/queries/unstarted-assignments.ts'
import { beginQuestionnaireTest, finishQuestionnaireTest } from '#db/queries/questionnaire-tests.ts'
import { insertSession } from '#db/queries/sessions.ts'
import type { Database } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { insertFrozen } from './frozen.ts'
import { insertStandingRelease } from './released.ts'
import { insertVariant } from './variants.ts'
import { insertAccount, insertAssignment, insertPractice, insertStudy, insertWave, then } from './fixtures.ts'

/** Who asks. `smuggler` leads another study and names it in the address, with ids of this study behind it. */
export const actors = [
  'visitor',
  'informant',
  'otherInformant',
  'lead',
  'field',
  'assessor',
  'reader',
  'otherLead',
  'smuggler',
] as const
export type Actor = (typeof actors)[number]

/** The lead's password in every scene, hashed once. */
export const leadPassword = 'solsikker ved havnen'
const leadPasswordHash = hashPassword(leadPassword)

/** One study with everybody in it, and another study beside it. */
export interface Scene {
  readonly studyId: string
  readonly waveId: string
  /** A wave that is not opened yet but could be. */
  readonly plannedWaveId: string
  readonly practiceId: string
  readonly practiceCode: string
  /** Another, answered on two versions of its scope. */
  readonly versionedPracticeId: string
  /** What the forms of the practice and its scope say that they have seen. */
  readonly practiceStamp: string
  readonly scopeStamp: string
  /** A broader variant of its scope. */
  readonly variantId: string
  /** Another practice of the study. */
  readonly otherPracticeId: string
  readonly otherScopeStamp: string
  /** What the form that merges the two says that it has seen, the practice first, and how many have not begun. */
  readonly successionStamps: string
  readonly unstarted: number
  /** A practice that was split, answered in the wave; what it became, and the split. */
  readonly endedPracticeId: string
  readonly successorId: string
  readonly successionId: string
  /** The lead's test answers to it: begun, and finished. */
  readonly testId: string
  readonly finishedTestId: string
  /** The informant's own: begun, sent, and not begun. */
  readonly assignmentId: string
  readonly sentAssignmentId: string
  readonly waitingAssignmentId: string
  readonly waitingToken: string
  readonly informantId: string
  /** Sent, and holding the canary of answers. */
  readonly responseId: string
  /** Sent about the practice, and against its scope card. */
  readonly contestedResponseId: string
  /** A draft of a questionnaire, made from a built-in version. */
  readonly draftId: string
  /** Token of an invitation to the study. */
  readonly accountLinkToken: string
  readonly accountLinkId: string
  readonly accountIds: Readonly<Record<'lead' | 'field' | 'assessor' | 'reader' | 'otherLead', string>>
  readonly otherStudyId: string
  /** Cookie headers. */
  readonly cookies: Readonly<Record<Actor, string>>
  /** Text that is only in this study, in its answers, or in its names. */
  readonly canaries: { readonly study: string; readonly answer: string; readonly name: string }
}

export async function buildScene(db: Kysely<Database>, secret: string): Promise<Scene> {
  const mark = randomUUID().slice(0, 8)
  const canaries = { study: `studiefugl${mark}`, answer: `svarfugl${mark}`, name: `navnefugl${mark}` }
  const member = () => insertAccount(db, { name: 'Bo Krag' })
  const accountIds = {
    lead: await insertAccount(db, { name: 'Alma Lund', passwordHash: await leadPasswordHash }),
    field: await member(),
    assessor: await member(),
    reader: await member(),
    otherLead: await member(),
  }
  const { lead, field, assessor, reader } = accountIds
  const studyId = await insertStudy(db, {
    title: `Undersøgelse ${canaries.study}`,
    controller: `Kommune ${canaries.study}`,
    members: { lead, field, assessor, reader },
  })
  const otherStudyId = await insertStudy(db, { title: 'En anden', members: { lead: accountIds.otherLead } })
  const waveId = await insertWave(db, studyId, { title: `Runde ${canaries.study}` })
  const plannedWaveId = await insertWave(db, studyId, { title: `Plan ${canaries.study}`, openedAt: null })
  const practiceCode = `P${mark}`
  const practiceId = await insertPractice(db, studyId, {
    name: `Praksis ${canaries.study}`,
    code: practiceCode,
    // written by somebody else, so that the lead and the field may read it as the second
    scope: { included: `Indhold ${canaries.study}`, createdBy: assessor },
  })
  const otherPracticeId = await insertPractice(db, studyId, { name: 'Broen' })
  await insertPractice(db, otherStudyId, { name: 'Havnen i den anden' })

  const practice = await findPractice(db, studyId, practiceId)
  const [scope] = await listScopes(db, practiceId)
  if (!practice || !scope) throw new Error('the practice was not made')

  const variantId = await insertVariant(db, { studyId, practiceId, by: lead })

  const informantId = randomUUID()
  const person = (email: string) => ({
    name: `Navn ${canaries.name}`,
    email: `${email}${canaries.name}@eksempel.dk`,
  })
  const linked = (id: string) => ({ id, linkDigest: digestOf(linkToken(secret, id, 1)) })
  const assign = (values: Partial<Parameters<typeof insertAssignment>[1]>) =>
    insertAssignment(db, { waveId, practiceId, informantId, ...values, ...linked(values.id ?? randomUUID()) })
  const assignmentId = await assign({ person: person('a') })
  const sentAssignmentId = await assign({ practiceId: otherPracticeId })
  const waitingAssignmentId = randomUUID()
  const waitingToken = linkToken(secret, waitingAssignmentId, 1)
  await assign({ id: waitingAssignmentId, role: 'leader' })
  const otherAssignmentId = await assign({ informantId: randomUUID(), person: person('b') })
  await assign({ waveId: plannedWaveId })
  await insertResponse(db, assignmentId, null, 'mit eget')
  await insertResponse(db, sentAssignmentId, then, 'mit sendte')
  await insertResponse(db, otherAssignmentId, then, canaries.answer)
  const { id: responseId } = await db
    .selectFrom('response')
    .where('assignmentId', '=', otherAssignmentId)
    .select('id')
    .executeTakeFirstOrThrow()

  await insertFrozen(db, { waveId, by: lead })
  await insertStandingRelease(db, { waveId, by: lead, practices: [otherPracticeId, practiceId] })
  const contestedAssignmentId = await assign({ informantId: randomUUID(), role: 'partner' })
  await insertResponse(db, contestedAssignmentId, then, 'mit om noget andet')
  const { id: contestedResponseId } = await db
    .updateTable('response')
    .set({ scopeVerdict: 'contested', scopeObjection: 'Efterværnet hører med.' })
    .where('assignmentId', '=', contestedAssignmentId)
    .returning('id')
    .executeTakeFirstOrThrow()

  const scopeId = `${otherPracticeId}-scope-2`
  const second = { id: scopeId, practiceId: otherPracticeId, version: 2, createdAt: then, createdBy: lead }
  await db.insertInto('scope').values(second).execute()
  const [otherScope] = await listScopes(db, otherPracticeId)
  if (!otherScope) throw new Error('the other practice has no scope')
  const laterAssignmentId = await assign({
    practiceId: otherPracticeId,
    informantId: randomUUID(),
    role: 'authority',
    scopeId,
  })
  await insertResponse(db, laterAssignmentId, then, 'mit om det nye')

  const other = await findPractice(db, studyId, otherPracticeId)
  if (!other) throw new Error('the other practice was not made')
  const ended = await insertEnded(db, { studyId, waveId, by: lead, mark, secret })

  const draftId = randomUUID()
  const { id: parent } = promisingPractice1
  const title = { da: `Kladde ${canaries.study}`, en: 'A draft' }
  const content = { ...promisingPractice1, id: draftId, parent, title }
  await insertQuestionnaireDraft(db, { id: draftId, studyId, parent, content, by: lead, at: then })

  const [testId, finishedTestId] = [randomUUID(), randomUUID()]
  const test = { studyId, draftId, role: 'staff', language: 'da', by: lead, at: then } as const
  await beginQuestionnaireTest(db, { ...test, id: testId })
  await beginQuestionnaireTest(db, { ...test, id: finishedTestId })
  await finishQuestionnaireTest(db, { id: finishedTestId, accountId: lead, at: then, activeSeconds: 60 })

  const accountLinkToken = newToken()
  const accountLinkId = randomUUID()
  await insertAccountLink(db, {
    id: accountLinkId,
    tokenDigest: digestOf(accountLinkToken),
    study: { id: studyId, role: 'reader', by: lead },
    at: then,
    expiresAt: '2099-01-01T00:00:00.000Z',
  })

  const cookie = async (rights: {
    accountId?: string
    assignments?: { id: string; linkVersion: number }[]
  }) => {
    const token = newToken()
    await insertSession(db, { id: digestOf(token), at: new Date().toISOString(), replaces: null, ...rights })
    return `praksiskort=da.${token}`
  }
  const opened = (ids: string[]) => cookie({ assignments: ids.map((id) => ({ id, linkVersion: 1 })) })
  const otherLead = await cookie({ accountId: accountIds.otherLead })
  return {
    studyId,
    waveId,
    plannedWaveId,
    practiceId,
    practiceCode,
    versionedPracticeId: otherPracticeId,
    practiceStamp: practiceStamp(practice),
    scopeStamp: scopeStamp(scope),
    variantId,
    otherPracticeId,
    otherScopeStamp: scopeStamp(otherScope),
    successionStamps: `${successionStamp(practice, scope)} ${successionStamp(other, otherScope)}`,
    unstarted: await countUnstarted(db, [practiceId, otherPracticeId]),
    ...ended,
    assignmentId,
    sentAssignmentId,
    waitingAssignmentId,
    waitingToken,
    informantId,
    responseId,
    contestedResponseId,
    draftId,
    testId,
    finishedTestId,
    accountLinkToken,
    accountLinkId,
    accountIds,
    otherStudyId,
    canaries,
    cookies: {
      visitor: '',
      informant: await opened([assignmentId, sentAssignmentId]),
      otherInformant: await opened([otherAssignmentId]),
      lead: await cookie({ accountId: lead }),
      field: await cookie({ accountId: field }),
      assessor: await cookie({ accountId: assessor }),
      reader: await cookie({ accountId: reader }),
      otherLead,
      smuggler: otherLead,
    },
  }
}

/** A practice that somebody has answered about and that was split in two. */
async function insertEnded(
  db: Kysely<Database>,
  { studyId, waveId, by, mark, secret }: Record<'studyId' | 'waveId' | 'by' | 'mark' | 'secret', string>,
): Promise<Pick<Scene, 'endedPracticeId' | 'successorId' | 'successionId'>> {
  const endedPracticeId = await insertPractice(db, studyId, { name: 'Huset' })
  const assignmentId = randomUUID()
  const linkDigest = digestOf(linkToken(secret, assignmentId, 1))
  await insertAssignment(db, { waveId, practiceId: endedPracticeId, id: assignmentId, linkDigest })
  await insertResponse(db, assignmentId, then, 'mit om huset')
  const practice = await findPractice(db, studyId, endedPracticeId)
  const [scope] = await listScopes(db, endedPracticeId)
  if (!practice || !scope) throw new Error('the practice was not made')
  const facts = { municipalityCode: null, organisation: null, area: null, startYear: null }
  const to = ['Stuen', 'Kælderen'].map((name, place) => ({
    id: randomUUID(),
    values: { ...facts, name, code: `H${place}${mark}` },
    scope: emptyScope,
  }))
  const outcome = await succeedPractices(db, {
    studyId,
    kind: 'split',
    from: [{ id: endedPracticeId, seen: successionStamp(practice, scope) }],
    to,
    reason: 'To etager',
    unstarted: 0,
    by,
    at: then,
  })
  if (outcome.status !== 'succeeded') throw new Error(outcome.status)
  return { endedPracticeId, successorId: to[0]?.id ?? '', successionId: outcome.id }
}

/** A response with one answer and one comment; sent when `submittedAt` is given. */
async function insertResponse(
  db: Kysely<Database>,
  assignmentId: string,
  submittedAt: string | null,
  text: string,
): Promise<void> {
  const { scopeId } = await db
    .selectFrom('assignment')
    .where('id', '=', assignmentId)
    .select('scopeId')
    .executeTakeFirstOrThrow()
  const id = randomUUID()
  await db
    .insertInto('response')
    .values({
      id,
      assignmentId,
      questionnaire: 'promising-practice-1',
      language: 'da',
      scopeId,
      startedAt: then,
      submittedAt,
      place: 'e01',
      activeSeconds: 60,
      scopeVerdict: 'confirmed',
      scopeObjection: null,
      scopeLevel: 2,
      scopeCitizensPerYear: 40,
      scopeText: null,
      statedRole: 'staff',
      closeness: 4,
      knowledge: 4,
      tenureYears: 3,
      ownStake: 'no',
    })
    .execute()
  const save = { responseId: id, revision: 1, client: randomUUID(), clientSequence: 1, savedAt: then }
  await db
    .insertInto('answer')
    .values({ ...save, item: 'e01_1', rating: 4, missing: null })
    .execute()
  await db
    .insertInto('textAnswer')
    .values({ ...save, field: 'e01_comment', text: `Begrundelse ${text}` })
    .execute()
}
