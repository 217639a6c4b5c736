import type { Language } from '#db/schema.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { answerColumns, type AnsweredVersions } from './answer-columns.ts'
import { codebookHeader, codebookRows } from './codebook.ts'
import { csvText, type CsvFormat } from './csv.ts'
import { factPlaces } from './fact-places.ts'

/** The codebook of some versions as CSV. There are no answers in it, and nothing that hangs on what was answered. */
export function codebookText(versions: AnsweredVersions, language: Language, format: CsvFormat): string {
  const columns = answerColumns(versions)
  const facts = factPlaces(versions, columns)
  const rows = codebookRows(versions, { columns, facts }, language, messagesIn[language])
  return csvText([codebookHeader, ...rows], format)
}

/** What a browser saves a file of answers or their codebook as. */
export function csvHeaders(name: string, at: string): Record<string, string> {
  return {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="praksiskort-${name}-${at.slice(0, 10)}.csv"`,
  }
}
