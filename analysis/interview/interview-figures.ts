import { practiceAgreement } from '../agreement.ts'
import type { Flag } from '../flags/flag.ts'
import { perspectives, type Perspectives } from '../perspectives.ts'
import { practiceResults, type PracticeResult } from '../practices.ts'
import type { ScoreTable } from '../score-table.ts'
import { intervalLevel } from '../settings.ts'
import { elementAnswers, type ItemAnswers } from './element-answers.ts'

/** What an interview about a practice is prepared from, on one version of its scope. */
export interface InterviewFigures {
  readonly result: PracticeResult
  readonly perspectives: Perspectives
  readonly items: readonly ItemAnswers[]
  /** Those of this version. */
  readonly flags: readonly Flag[]
}

/**
 * The figures behind an interview about a practice, one per version of its scope that was answered on, by version.
 *
 * @param table of all practices: intervals rest on the informants of all of them.
 * @param flags of all practices.
 * @returns nothing for a practice that nobody answered about.
 */
export function interviewFigures(
  table: ScoreTable,
  practice: string,
  flags: readonly Flag[],
): InterviewFigures[] {
  const results = practiceResults([practice], table, table.minimumAnsweredShare, intervalLevel)
  return table.scopes
    .filter((scope) => scope.practice === practice)
    .map((scope): InterviewFigures => {
      const isOwn = (one: { readonly scopeVersion: number | null }) => one.scopeVersion === scope.scopeVersion
      const result = results.find(isOwn)!
      const agreement = practiceAgreement(table, scope, null)
      return {
        result,
        perspectives: perspectives(result, agreement.elements, table.key),
        items: elementAnswers(table.ratings, scope.rows),
        flags: flags.filter((flag) => flag.practice === practice && isOwn(flag)),
      }
    })
}
