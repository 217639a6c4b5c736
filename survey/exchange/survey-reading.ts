import type { ImportFindings } from './import-notes.ts'
import type { ImportedQuestionnaire } from './imported-questionnaire.ts'
import type { Text } from '../questionnaire.ts'
import { own } from './survey-choices.ts'
import { surveyText, type DefinitionLanguage } from './survey-texts.ts'

/** A SurveyJS definition while it is read: what it becomes, what was found, and the language it is in. */
export interface QuestionReading {
  readonly into: ImportedQuestionnaire
  readonly findings: ImportFindings
  readonly language: DefinitionLanguage
}

/** An object of a definition. */
export type Properties = Readonly<Record<string, unknown>>

/** The text in a property; `undefined` when there is none, or a fault. */
export function textAt(
  object: Properties,
  name: string,
  path: string,
  reading: QuestionReading,
): Text | undefined {
  const value = own(object, name)
  return value === undefined
    ? undefined
    : surveyText(value, `${path}.${name}`, reading.language, reading.findings)
}

/** The same, `undefined` also when it is empty in both languages. */
export function spareTextAt(
  object: Properties,
  name: string,
  path: string,
  reading: QuestionReading,
): Text | undefined {
  const text = textAt(object, name, path, reading)
  return text && (text.da !== '' || text.en !== '') ? text : undefined
}
