import type { Kysely } from 'kysely'
import type { DraftQuestion } from '#analysis/interview/draft-question.ts'
import type { Database, InterviewQuestionWordingTable } from '#db/schema.ts'

/** How a question read at some time. */
export interface QuestionWording extends Pick<
  InterviewQuestionWordingTable,
  'number' | 'text' | 'language' | 'at'
> {
  readonly isRemoved: boolean
  readonly by: string
}

/** A question for the interview about a practice, as it is shown. */
export interface InterviewQuestion extends QuestionWording {
  readonly id: string
  readonly practiceId: string
  /** What it came from; `null` for a question of somebody's own. */
  readonly draft: DraftQuestion | null
  /** The list that the draft was made on. */
  readonly run: { readonly setNumber: number; readonly ruleNumber: number } | null
  /** Every wording it had, the first one first; the last one stands. */
  readonly wordings: readonly QuestionWording[]
}

/** The questions about a practice. */
export interface QuestionList {
  /** In their order; those that were removed too. */
  readonly questions: readonly InterviewQuestion[]
  /** Number of the order they stand in, 0 for that in which they were kept. */
  readonly order: number
}

/** The questions of a wave, by practice; of one when it is named. */
export async function listInterviewQuestions(
  db: Kysely<Database>,
  waveId: string,
  practiceId?: string,
): Promise<ReadonlyMap<string, QuestionList>> {
  let query = db
    .selectFrom('interviewQuestion')
    .innerJoin('interviewQuestionWording as wording', 'wording.questionId', 'interviewQuestion.id')
    .innerJoin('account', 'account.id', 'wording.accountId')
    .leftJoin('ruleRun', 'ruleRun.id', 'interviewQuestion.runId')
    .leftJoin('frozenSet', 'frozenSet.id', 'ruleRun.setId')
    .leftJoin('selectionRule', 'selectionRule.id', 'ruleRun.ruleId')
    .where('interviewQuestion.waveId', '=', waveId)
  if (practiceId !== undefined) query = query.where('interviewQuestion.practiceId', '=', practiceId)
  const rows = await query
    .orderBy('interviewQuestion.practiceId')
    .orderBy('interviewQuestion.number')
    .orderBy('wording.number')
    .select([
      'interviewQuestion.id',
      'interviewQuestion.practiceId',
      'interviewQuestion.draft',
      'frozenSet.number as setNumber',
      'selectionRule.number as ruleNumber',
      'wording.number',
      'wording.text',
      'wording.language',
      'wording.removed',
      'wording.at',
      'account.name as by',
    ])
    .execute()
  const found = new Map<string, InterviewQuestion>()
  for (const { id, practiceId: practice, draft, setNumber, ruleNumber, removed, ...rest } of rows) {
    const wording = { ...rest, isRemoved: removed === 1 }
    found.set(id, {
      ...wording,
      id,
      practiceId: practice,
      draft: draft === null ? null : (JSON.parse(draft) as DraftQuestion),
      run: setNumber === null || ruleNumber === null ? null : { setNumber, ruleNumber },
      wordings: [...(found.get(id)?.wordings ?? []), wording],
    })
  }
  const orders = await standingOrders(db, waveId, practiceId)
  const lists = new Map<string, QuestionList>()
  for (const question of found.values()) {
    const { questions, order } = lists.get(question.practiceId) ?? {
      questions: [],
      order: orders.get(question.practiceId)?.number ?? 0,
    }
    lists.set(question.practiceId, { questions: [...questions, question], order })
  }
  for (const [practice, { questions, order }] of lists) {
    lists.set(practice, { questions: inOrder(questions, orders.get(practice)?.questions ?? []), order })
  }
  return lists
}

/** The newest order of each practice, of one when it is named; those from before are not read. */
async function standingOrders(db: Kysely<Database>, waveId: string, practiceId?: string) {
  let query = db
    .selectFrom('interviewQuestionOrder as standing')
    .where('standing.waveId', '=', waveId)
    .where(({ selectFrom, eb }) =>
      eb(
        'standing.number',
        '=',
        selectFrom('interviewQuestionOrder as each')
          .whereRef('each.waveId', '=', 'standing.waveId')
          .whereRef('each.practiceId', '=', 'standing.practiceId')
          .select(({ fn }) => fn.max('each.number').as('number')),
      ),
    )
  if (practiceId !== undefined) query = query.where('standing.practiceId', '=', practiceId)
  const rows = await query
    .orderBy('standing.practiceId')
    .select(['standing.practiceId', 'standing.number', 'standing.questions'])
    .execute()
  return new Map(
    rows.map(({ practiceId, number, questions }) => [
      practiceId,
      { number, questions: JSON.parse(questions) as readonly string[] },
    ]),
  )
}

/** Those that an order names as it does, the others after them. */
export function inOrder<Question extends { readonly id: string }>(
  questions: readonly Question[],
  ids: readonly string[],
): Question[] {
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const place = ({ id }: Question) => placeOf.get(id) ?? ids.length
  // sort is stable: the others stay in the order they were kept
  return questions.toSorted((a, b) => place(a) - place(b))
}
