import type { Messages } from '#app/messages/da.ts'
import type { ExportedResponse } from '#db/queries/exports.ts'
import type { Cell } from './csv.ts'

export type AnswerValues = 'codes' | 'labels'

export type FactColumn = keyof typeof facts

/** What every row says of its response, by column. No names, no addresses. */
const facts = {
  wave: (response: ExportedResponse) => response.wave,
  response: (response: ExportedResponse) => response.response,
  informant: (response: ExportedResponse) => response.informant,
  practice: (response: ExportedResponse) => response.practiceCode,
  practice_name: (response: ExportedResponse) => response.practiceName,
  role: (response: ExportedResponse) => response.role,
  stated_role: (response: ExportedResponse) => response.statedRole,
  questionnaire: (response: ExportedResponse) => response.questionnaire,
  language: (response: ExportedResponse) => response.language,
  scope_version: (response: ExportedResponse) => response.scopeVersion,
  started_at: (response: ExportedResponse) => response.startedAt,
  submitted_at: (response: ExportedResponse) => response.submittedAt,
  active_seconds: (response: ExportedResponse) => response.activeSeconds,
  scope_verdict: (response: ExportedResponse) => response.scopeVerdict,
  scope_objection: (response: ExportedResponse) => response.scopeObjection,
  scope_level: (response: ExportedResponse) => response.scopeLevel,
  scope_citizens_per_year: (response: ExportedResponse) => response.scopeCitizensPerYear,
  scope_text: (response: ExportedResponse) => response.scopeText,
  closeness: (response: ExportedResponse) => response.closeness,
  knowledge: (response: ExportedResponse) => response.knowledge,
  tenure_years: (response: ExportedResponse) => response.tenureYears,
  own_stake: (response: ExportedResponse) => response.ownStake,
  answer_mode: (response: ExportedResponse) => response.answerMode,
  switched_language_at: (response: ExportedResponse) => response.switchedLanguageAt,
} satisfies Record<string, (response: ExportedResponse) => Cell>

export const factColumns = Object.keys(facts) as FactColumn[]

/** Words for codes, by column. */
export type FactLabels = Partial<Record<FactColumn, Readonly<Record<string, string>>>>

/** A fact of a response; its code becomes a word where there is a label for it. */
export function factCell(response: ExportedResponse, column: FactColumn, labels: FactLabels): Cell {
  const code = facts[column](response)
  return labels[column]?.[String(code)] ?? code
}

/** The words for codes, of the columns that have codes; a version may have other words for what it asks. */
export function factLabels({ words, results }: Messages): FactLabels {
  return {
    role: words.roles,
    stated_role: words.roles,
    scope_level: words.scopeLevels,
    scope_verdict: results.verdicts,
    own_stake: { yes: words.yes, no: words.no },
    answer_mode: results.answerModes,
  }
}
