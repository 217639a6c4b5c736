import type { Messages } from '#app/messages/da.ts'
import type { ExportedResponse } from '#db/queries/exports.ts'
import type { Cell } from './csv.ts'

/** A response with what was decided about it. */
export interface CountedResponse extends ExportedResponse {
  /** The code of the practice that it counts on in the results; `null` when it does not count. */
  readonly practiceCountedAs: string | null
  /** The scope version of that practice that it counts on; `null` when it does not count. */
  readonly scopeCountedAs: number | null
  /** The response by which the informant has given it again. */
  readonly supersededBy: string | null
}

export type AnswerValues = 'codes' | 'labels'

export type FactColumn = keyof typeof facts

/** What every row says of its response, by column. No names, no addresses. */
const facts = {
  wave: (response: CountedResponse) => response.wave,
  response: (response: CountedResponse) => response.response,
  informant: (response: CountedResponse) => response.informant,
  practice: (response: CountedResponse) => response.practiceCode,
  practice_name: (response: CountedResponse) => response.practiceName,
  role: (response: CountedResponse) => response.role,
  stated_role: (response: CountedResponse) => response.statedRole,
  questionnaire: (response: CountedResponse) => response.questionnaire,
  language: (response: CountedResponse) => response.language,
  scope_version: (response: CountedResponse) => response.scopeVersion,
  scope_variant: (response: CountedResponse) => response.scopeVariant,
  practice_counted_as: (response: CountedResponse) => response.practiceCountedAs,
  scope_counted_as: (response: CountedResponse) => response.scopeCountedAs,
  superseded_by: (response: CountedResponse) => response.supersededBy,
  started_at: (response: CountedResponse) => response.startedAt,
  submitted_at: (response: CountedResponse) => response.submittedAt,
  active_seconds: (response: CountedResponse) => response.activeSeconds,
  scope_verdict: (response: CountedResponse) => response.scopeVerdict,
  scope_objection: (response: CountedResponse) => response.scopeObjection,
  scope_level: (response: CountedResponse) => response.scopeLevel,
  scope_citizens_per_year: (response: CountedResponse) => response.scopeCitizensPerYear,
  scope_text: (response: CountedResponse) => response.scopeText,
  closeness: (response: CountedResponse) => response.closeness,
  knowledge: (response: CountedResponse) => response.knowledge,
  tenure_years: (response: CountedResponse) => response.tenureYears,
  own_stake: (response: CountedResponse) => response.ownStake,
  answer_mode: (response: CountedResponse) => response.answerMode,
  switched_language_at: (response: CountedResponse) => response.switchedLanguageAt,
} satisfies Record<string, (response: CountedResponse) => Cell>

export const factColumns = Object.keys(facts) as FactColumn[]

/** Words for codes, by column. */
export type FactLabels = Partial<Record<FactColumn, Readonly<Record<string, string>>>>

/** A fact of a response; its code becomes a word where there is a label for it. */
export function factCell(response: CountedResponse, column: FactColumn, labels: FactLabels): Cell {
  const code = facts[column](response)
  return labels[column]?.[String(code)] ?? code
}

/** The words for codes, of the columns that have codes; a version may have other words for what it asks. */
export function factLabels({ words, results }: Messages): FactLabels {
  return {
    role: words.roles,
    stated_role: words.roles,
    scope_level: words.scopeLevels,
    scope_variant: results.scopeVariants,
    scope_verdict: results.verdicts,
    own_stake: { yes: words.yes, no: words.no },
    answer_mode: results.answerModes,
  }
}
