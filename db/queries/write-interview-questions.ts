import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import type { Database, Language } from '#db/schema.ts'
import { transact } from '#db/transact.ts'
import { insertEvent } from './events.ts'
import {
  inOrder,
  listInterviewQuestions,
  type InterviewQuestion,
  type QuestionList,
} from './interview-questions.ts'
import { lockPractice, type InterviewDeed } from './interviewed-practice.ts'

/** A question that somebody wants to keep. */
export interface QuestionToKeep {
  readonly text: string
  /** What it came from, and the list that it was made on; `null` for one's own. */
  readonly from: { readonly draft: DraftQuestion; readonly runId: string } | null
}

export type QuestionsWritten =
  | { readonly status: 'written' }
  /** Somebody else wrote meanwhile; these are what they wrote, and nothing was written. */
  | { readonly status: 'overtaken'; readonly theirs: readonly InterviewQuestion[] }
  /** There would be more than `mostQuestions`. */
  | { readonly status: 'too_many' }
  /** There is no such practice, or question of it. */
  | { readonly status: 'unknown' }

/** Removed ones are not counted. */
export const mostQuestions = 60

/**
 * Keeps questions, all of them or none. One that already stands with the same words is there once; a draft that somebody else
 * has kept with other words is theirs.
 */
export function keepQuestions(
  db: Kysely<Database>,
  deed: InterviewDeed & { readonly language: Language },
  questions: readonly QuestionToKeep[],
): Promise<QuestionsWritten> {
  return transact(db, async (trx): Promise<QuestionsWritten> => {
    const list = await listLocked(trx, deed)
    if (!list) return { status: 'unknown' }
    const standing = list.questions.filter(({ isRemoved }) => !isRemoved)
    const isThere = ({ text, from }: QuestionToKeep) =>
      standing.some((one) => one.text === text && (one.draft?.key ?? null) === (from?.draft.key ?? null))
    const added = questions.filter((question) => !isThere(question))
    const keys = new Set(added.flatMap(({ from }) => from?.draft.key ?? []))
    const theirs = list.questions.filter(({ draft }) => draft !== null && keys.has(draft.key))
    if (theirs.length > 0) return { status: 'overtaken', theirs }
    if (standing.length + added.length > mostQuestions) return { status: 'too_many' }
    for (const [place, { text, from }] of added.entries()) {
      const id = randomUUID()
      await trx
        .insertInto('interviewQuestion')
        .values({
          id,
          waveId: deed.waveId,
          practiceId: deed.practiceId,
          number: list.questions.length + place + 1,
          draftKey: from?.draft.key ?? null,
          draft: from ? JSON.stringify(from.draft) : null,
          runId: from?.runId ?? null,
        })
        .execute()
      await insertWording(trx, deed, { questionId: id, number: 1, text, removed: 0 })
    }
    if (added.length > 0) await note(trx, deed, 'interview_questions_kept', { kept: added.length })
    return { status: 'written' }
  })
}

/**
 * Gives a question another wording, takes it off the list or puts it back. Two who do so at once take turns; the second is
 * told, unless both say the same.
 *
 * @param after number of the wording that the member saw.
 */
export function rewordQuestion(
  db: Kysely<Database>,
  deed: InterviewDeed & { readonly language: Language },
  {
    questionId,
    after,
    text,
    isRemoved,
  }: {
    readonly questionId: string
    readonly after: number
    /** `null` leaves it as it reads. */
    readonly text: string | null
    readonly isRemoved: boolean
  },
): Promise<QuestionsWritten> {
  return transact(db, async (trx): Promise<QuestionsWritten> => {
    const list = await listLocked(trx, deed)
    const question = list?.questions.find(({ id }) => id === questionId)
    if (!list || !question) return { status: 'unknown' }
    if (question.isRemoved === isRemoved && (text === null || question.text === text))
      return { status: 'written' }
    if (question.number !== after) return { status: 'overtaken', theirs: [question] }
    const standing = list.questions.filter((one) => !one.isRemoved).length
    if (question.isRemoved && !isRemoved && standing >= mostQuestions) return { status: 'too_many' }
    await insertWording(
      trx,
      { ...deed, language: text === null ? question.language : deed.language },
      { questionId, number: after + 1, text: text ?? question.text, removed: isRemoved ? 1 : 0 },
    )
    await note(trx, deed, 'interview_question_changed', { question: questionId, number: after + 1 })
    return { status: 'written' }
  })
}

/**
 * Moves a question past its neighbour. What the same person sends twice is done once.
 *
 * @param after number of the order that the member saw.
 */
export function moveQuestion(
  db: Kysely<Database>,
  deed: InterviewDeed,
  {
    questionId,
    after,
    to,
  }: { readonly questionId: string; readonly after: number; readonly to: 'up' | 'down' },
): Promise<QuestionsWritten> {
  return transact(db, async (trx): Promise<QuestionsWritten> => {
    const list = await listLocked(trx, deed)
    if (!list?.questions.some(({ id }) => id === questionId)) return { status: 'unknown' }
    if (list.order !== after) {
      const isDone = await hasMoved(trx, deed, { questionId, after, to })
      return isDone ? { status: 'written' } : { status: 'overtaken', theirs: [] }
    }
    const standing = list.questions.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id)
    const place = standing.indexOf(questionId)
    const other = standing[place + (to === 'up' ? -1 : 1)]
    if (place === -1 || other === undefined) return { status: 'written' }
    const moved = list.questions.map(({ id }) => (id === questionId ? other : id === other ? questionId : id))
    await trx
      .insertInto('interviewQuestionOrder')
      .values({
        waveId: deed.waveId,
        practiceId: deed.practiceId,
        number: after + 1,
        questions: JSON.stringify(moved),
        accountId: deed.by,
        at: deed.at,
      })
      .execute()
    await note(trx, deed, 'interview_question_moved', { question: questionId, to, number: after + 1 })
    return { status: 'written' }
  })
}

/** Whether the order that stands is this person's own, made by this very move from the order that they saw. */
async function hasMoved(
  trx: Transaction<Database>,
  { waveId, practiceId, by }: InterviewDeed,
  move: { readonly questionId: string; readonly after: number; readonly to: 'up' | 'down' },
): Promise<boolean> {
  const orders = await trx
    .selectFrom('interviewQuestionOrder')
    .where('waveId', '=', waveId)
    .where('practiceId', '=', practiceId)
    .where('number', '>=', move.after)
    .orderBy('number')
    .limit(3)
    .select(['number', 'questions', 'accountId'])
    .execute()
  const [made, later] = orders.filter(({ number }) => number > move.after)
  if (made?.number !== move.after + 1 || made.accountId !== by || later) return false
  const kept = await trx
    .selectFrom('interviewQuestion')
    .where('waveId', '=', waveId)
    .where('practiceId', '=', practiceId)
    .orderBy('number')
    .select('id')
    .execute()
  const placeIn = (questions: string | undefined) =>
    inOrder(kept, JSON.parse(questions ?? '[]') as string[]).findIndex(({ id }) => id === move.questionId)
  const seen = orders.find(({ number }) => number === move.after)
  const shift = placeIn(made.questions) - placeIn(seen?.questions)
  return move.to === 'up' ? shift < 0 : shift > 0
}

async function listLocked(
  trx: Transaction<Database>,
  deed: InterviewDeed,
): Promise<QuestionList | undefined> {
  if ((await lockPractice(trx, deed)) === 'unknown') return undefined
  const lists = await listInterviewQuestions(trx, deed.waveId, deed.practiceId)
  return lists.get(deed.practiceId) ?? { questions: [], order: 0 }
}

async function insertWording(
  trx: Transaction<Database>,
  { by, at, language }: InterviewDeed & { readonly language: Language },
  wording: { questionId: string; number: number; text: string; removed: number },
): Promise<void> {
  await trx
    .insertInto('interviewQuestionWording')
    .values({ ...wording, language, accountId: by, at })
    .execute()
}

function note(
  trx: Transaction<Database>,
  { studyId, waveId, practiceId, by, at }: InterviewDeed,
  verb: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  return insertEvent(trx, {
    studyId,
    accountId: by,
    verb,
    object: 'practice',
    objectId: practiceId,
    detail: { wave: waveId, ...detail },
    at,
  })
}
