import { currentQuestionnaireId, publishedQuestionnaire } from '#survey/catalogue.ts'
import { surveyQuestionnaire, type ImportedDefinition } from '#survey/exchange/from-survey-json.ts'
import { xlsformQuestionnaire } from '#survey/exchange/from-xlsform.ts'
import { xlsformSheets } from '#survey/exchange/xlsform.ts'
import { findRepeatedNames } from '#survey/exchange/repeated-names.ts'
import { FaultList, type FormatFaultCode } from '#survey/format-fault.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { lineOfFault } from './line-of-fault.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** What is done in a thread of its own: reading a file of unknown origin, and writing a workbook. */
export type ExchangeTask =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly id: string }
  | { readonly task: 'write'; readonly questionnaire: Questionnaire }

export type ExchangeResult = { readonly read: ImportedDefinition } | { readonly written: Uint8Array }

export async function runExchangeTask(task: ExchangeTask): Promise<ExchangeResult> {
  return task.task === 'read'
    ? { read: await readDefinition(task.bytes, task.id) }
    : { written: await writeWorkbook(xlsformSheets(task.questionnaire)) }
}

/** Reads a workbook as an XLSForm and everything else as a SurveyJS definition; what it is shows in its bytes. */
export async function readDefinition(bytes: Uint8Array, id: string): Promise<ImportedDefinition> {
  const base = publishedQuestionnaire(currentQuestionnaireId)
  if (!base) throw new Error('there is no current questionnaire')
  if (isWorkbook(bytes)) {
    const sheets = await readWorkbook(bytes)
    return typeof sheets === 'string' ? fault(sheets) : xlsformQuestionnaire(sheets, id, base)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fault('not_json')
  }
  try {
    const value: unknown = JSON.parse(text)
    const repeated = new FaultList()
    findRepeatedNames(text, repeated)
    return repeated.faults.length > 0 ? repeated : surveyQuestionnaire(value, id, base)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fault('not_json', lineOfFault(error, text))
  }
}

/** A workbook, or what is left of one: both begin as a zip does. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function fault(code: FormatFaultCode, line?: number | null): ImportedDefinition {
  return { faults: [{ path: '', code, ...(line && { expected: String(line) }) }] }
}
