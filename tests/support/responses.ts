import { randomUUID } from 'node:crypto'
import type { Insertable, Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { insertAssignment, then } from './fixtures.ts'

/** Item → 1 … 5, −1, −7 or −8. */
export type GivenAnswers = Readonly<Record<string, number>>

/** A response of a new informant: sent unless `submittedAt` is null. Its id is returned. */
export async function insertResponse(
  db: Kysely<Database>,
  assignment: Parameters<typeof insertAssignment>[1],
  values: Partial<Insertable<Database['response']>> & {
    answers?: GivenAnswers
    comments?: Readonly<Record<string, string>>
    /** Other fields beside the items, by their id. */
    texts?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const { answers = {}, comments = {}, texts = {}, ...columns } = values
  const assignmentId = await insertAssignment(db, assignment)
  const id = columns.id ?? randomUUID()
  await db
    .insertInto('response')
    .values({
      assignmentId,
      questionnaire: 'promising-practice-1',
      language: 'da',
      scopeId: assignment.scopeId ?? `${assignment.practiceId}-scope-1`,
      startedAt: then,
      submittedAt: then,
      place: 'review',
      activeSeconds: 600,
      scopeVerdict: 'confirmed',
      scopeObjection: null,
      scopeLevel: 2,
      scopeCitizensPerYear: 40,
      scopeText: null,
      statedRole: assignment.role ?? 'staff',
      closeness: 4,
      knowledge: 5,
      tenureYears: 2.5,
      ownStake: 'no',
      answerMode: 'alone',
      switchedLanguageAt: null,
      ...columns,
      id,
    })
    .execute()
  const written = { responseId: id, revision: 1, client: 'fixture', clientSequence: 1, savedAt: then }
  const answerRows = Object.entries(answers).map(([item, value]) => ({
    ...written,
    item,
    rating: value > 0 ? value : null,
    missing: value > 0 ? null : (value as -1 | -7 | -8),
  }))
  if (answerRows.length > 0) await db.insertInto('answer').values(answerRows).execute()
  const fields = Object.entries(comments).map(([element, text]) => [`${element}_comment`, text] as const)
  const textRows = [...fields, ...Object.entries(texts)].map(([field, text]) => ({ ...written, field, text }))
  if (textRows.length > 0) await db.insertInto('textAnswer').values(textRows).execute()
  return id
}

/** The same answer to every item of these elements, which have four items each: `e01`, `e02` … */
export function sameAnswers(rating: number, elements: readonly string[] = ['e01', 'e02']): GivenAnswers {
  return Object.fromEntries(
    elements.flatMap((element) => [1, 2, 3, 4].map((place) => [`${element}_${place}`, rating])),
  )
}
