import type { Kysely } from 'kysely'
import { startResponse, saveFacts, saveScopeCheck } from '#db/queries/responses.ts'
import { submitResponse } from '#db/queries/response-contents.ts'
import { saveFields } from '#db/queries/saves.ts'
import type { Database } from '#db/schema.ts'
import { answerValidator, fieldOf } from '#survey/answers.ts'
import { InformantFacts, ScopeCheck } from '#survey/informant-facts.ts'
import { itemsOf, type Questionnaire } from '#survey/questionnaire.ts'
import { fieldsByElement } from './file-codes.ts'

/** What an informant does on her pages: every value is what her form would send. */
export interface PlayedResponse {
  readonly assignmentId: string
  readonly startedAt: string
  /** Time at work on the element pages, from the start to the last save. */
  readonly seconds: number
  /** Left out, she went no further than the scope page. */
  readonly scopeCheck?: Readonly<Record<string, string>>
  /** Left out, she went no further than the page with facts. */
  readonly facts?: Readonly<Record<string, string>>
  /** Answers and comments by field id. */
  readonly fields: ReadonlyMap<string, string>
  /** Whether she pressed submit, at the time of the last save. */
  readonly submits: boolean
}

/**
 * Answers as an informant does, page by page, by the code that her pages call: start, scope check, facts, one save for
 * each element, submit.
 *
 * @throws Error when the validator refuses something, or the protocol does not take it.
 */
export async function playResponse(
  db: Kysely<Database>,
  questionnaire: Questionnaire,
  played: PlayedResponse,
): Promise<void> {
  const { assignmentId, startedAt, seconds } = played
  const start = { assignmentId, questionnaire: questionnaire.id, language: 'da', at: startedAt } as const
  const responseId = await startResponse(db, start)
  if (responseId === undefined) throw new Error(`assignment ${assignmentId} cannot be started`)
  if (!played.scopeCheck) return
  await saveScopeCheck(db, responseId, { ...ScopeCheck.parse(played.scopeCheck), place: 'facts' })
  const pages = fieldsByElement(questionnaire, played.fields)
  if (!played.facts) return
  await saveFacts(db, responseId, {
    ...InformantFacts.parse(played.facts),
    place: pages[0]?.element.id ?? 'review',
  })

  const visited = played.submits ? pages : pages.filter(({ fields }) => Object.keys(fields).length > 0)
  const timeAfter = (page: number) => Math.round((seconds * page) / visited.length)
  for (const [index, { element, fields }] of visited.entries()) {
    const checked = answerValidator(questionnaire).check(fields)
    if ('faults' in checked) throw new Error(`refused: ${JSON.stringify(checked.faults)}`)
    const saved = await saveFields(db, {
      responseId,
      client: `${assignmentId} ${element.id}`,
      sequence: 1,
      activeSeconds: timeAfter(index + 1) - timeAfter(index),
      place: pages[index + 1]?.element.id ?? 'review',
      at: later(startedAt, timeAfter(index + 1)),
      fields: checked.changes.map((change) => ({ field: fieldOf(change), change, baseRevision: 0 })),
    })
    if (saved.status !== 'saved' || saved.fields.some(({ status }) => status !== 'saved')) {
      throw new Error(`not saved: ${assignmentId} ${element.id}`)
    }
  }
  if (!played.submits) return
  const items = itemsOf(questionnaire).map(({ id }) => id)
  const submitted = await submitResponse(db, { responseId, items, at: later(startedAt, seconds) })
  if (submitted.status !== 'submitted') throw new Error(`not submitted: ${assignmentId}`)
}

/** A moment so many seconds after another. */
export function later(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString()
}
