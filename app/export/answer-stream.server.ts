import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { listExportedResponses, type ExportSource } from '#db/queries/exports.ts'
import { listAnswersOf, listTextsOf } from '#db/queries/results.ts'
import type { Database } from '#db/schema.ts'
import { answerHeader, answerRows, type AnswerTableForm } from './answer-rows.ts'
import { responseCounting } from './counted-responses.server.ts'
import { csvRows, csvStart, type CsvFormat } from './csv.ts'

/** Responses read at once: a few dozen milliseconds of work, after which others get their turn. */
const pageSize = 25

/**
 * The answers of a wave or a study as CSV, a page of responses at a time. No connection is held between pages, and everything shows
 * the moment `sentBy`.
 *
 * @param drained waits until the reader has taken what was sent before.
 */
export async function* answerChunks(
  db: Kysely<Database>,
  from: { readonly source: ExportSource; readonly sentBy: string },
  form: AnswerTableForm,
  format: CsvFormat,
  drained: () => Promise<void>,
): AsyncGenerator<string> {
  yield csvStart(format) + csvRows([answerHeader(form)], format)
  const count = responseCounting(db)
  for (let after = ''; ;) {
    const responses = await listExportedResponses(db, from.source, {
      sentBy: from.sentBy,
      questionnaires: form.questionnaires.map(({ id }) => id),
      after,
      limit: pageSize,
    })
    const last = responses.at(-1)
    if (!last) return
    const ids = responses.map(({ response }) => response)
    const answers = await listAnswersOf(db, ids)
    const texts = await listTextsOf(db, ids)
    yield csvRows(answerRows(form, { responses: await count(responses), answers, texts }), format)
    after = last.response
    await setImmediate()
    await drained()
  }
}

/** A body that makes its text as it is read, and stops making it when the reader goes away. */
export function streamOf(chunks: AsyncGenerator<string>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = signal.aborted ? await chunks.return(undefined) : await chunks.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
