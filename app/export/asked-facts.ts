import { sameWords } from '#survey/same-part.ts'
import { factsOf, scopeCheckOf, type Degrees } from '#survey/informant-wording.ts'
import type { Questionnaire, Text } from '#survey/questionnaire.ts'
import type { Language } from '#db/schema.ts'
import type { FactColumn, FactLabels } from './fact-columns.ts'

/** What a version asks about scope or informant, and the words of its answers. */
export interface AskedFact {
  readonly column: FactColumn
  readonly text: Text
  readonly hint?: Text
  /** The codes that are stored, with their labels; empty for what is written. */
  readonly options: readonly (readonly [string, Text])[]
}

/** What a version asks about the scope and about the informant, in the order of the pages. */
export function askedFacts(questionnaire: Questionnaire): readonly AskedFact[] {
  const { verdict, objection, level, citizensPerYear, scopeText } = scopeCheckOf(questionnaire)
  const { statedRole, closeness, knowledge, tenureYears, ownStake, answerMode } = factsOf(questionnaire)
  const { confirmed, contested } = verdict
  return [
    { column: 'scope_verdict', text: verdict.text, options: Object.entries({ confirmed, contested }) },
    { column: 'scope_objection', ...objection, options: [] },
    { column: 'scope_level', text: level.text, options: numbered(level.levels) },
    { column: 'scope_citizens_per_year', ...citizensPerYear, options: [] },
    { column: 'scope_text', ...scopeText, options: [] },
    { column: 'stated_role', text: statedRole.text, options: Object.entries(statedRole.roles) },
    { column: 'closeness', text: closeness.text, options: numbered(closeness.degrees) },
    { column: 'knowledge', text: knowledge.text, options: numbered(knowledge.degrees) },
    { column: 'tenure_years', ...tenureYears, options: [] },
    {
      column: 'own_stake',
      text: ownStake.text,
      options: Object.entries({ yes: ownStake.yes, no: ownStake.no }),
    },
    ...(answerMode
      ? [
          {
            column: 'answer_mode' as const,
            text: answerMode.text,
            options: Object.entries(answerMode.modes),
          },
        ]
      : []),
  ]
}

/** The words in which a version's informants chose their answers. Degrees stay numbers: most of them have no words. */
export function askedLabels(questionnaire: Questionnaire, language: Language): FactLabels {
  return Object.fromEntries(
    askedFacts(questionnaire)
      .filter(({ column, options }) => options.length > 0 && column !== 'closeness' && column !== 'knowledge')
      .map(({ column, options }) => [
        column,
        Object.fromEntries(options.map(([code, label]) => [code, label[language]])),
      ]),
  )
}

/** Whether two versions ask a fact in the same words, with the same answers to choose from. */
export function isAskedAlike(one: AskedFact, other: AskedFact): boolean {
  return (
    sameWords(one.text, other.text) &&
    one.options.length === other.options.length &&
    one.options.every(([code, label], index) => {
      const [otherCode, otherLabel] = other.options[index] ?? []
      return code === otherCode && otherLabel !== undefined && sameWords(label, otherLabel)
    })
  )
}

function numbered(degrees: Degrees): [string, Text][] {
  return degrees.map((label, index) => [String(index + 1), label])
}
