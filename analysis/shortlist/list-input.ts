import { practiceAgreement } from '../agreement.ts'
import type { PracticeRow } from '../dataset.ts'
import { isContext, type Flag } from '../flags/flag.ts'
import { modelScores, prediction, refit, totalModels, type TotalModels } from '../role-models.ts'
import { nameOfScope, scoreTable, type ScoreTable } from '../score-table.ts'
import type { ModelBasis, ShortlistInput } from './input.ts'

/** What a list is made from beside the table, where it has been computed already. */
export interface ListBasis {
  readonly practices: readonly PracticeRow[]
  readonly models: TotalModels
  readonly flags: readonly Flag[]
  /** For each scope how far its informants disagree, in scale units. */
  readonly disagreement: readonly (number | null)[]
  readonly isSetAside?: (flag: Flag) => boolean
  readonly consent?: ShortlistInput['consent']
}

/**
 * A list's input from a table and what analysis says of it. Flags that are set aside, and those that only describe, question
 * nobody's answers.
 */
export function listInput(table: ScoreTable, basis: ListBasis): ShortlistInput {
  const { practices, models, flags, disagreement, isSetAside = () => false, consent } = basis
  const mismatched = new Set(
    flags.filter((flag) => flag.flag === 'scope-mismatch' && !isSetAside(flag)).map(nameOfScope),
  )
  return {
    table,
    practices,
    ...modelOf(models, table),
    flaggedResponses: flags.flatMap((flag) =>
      isContext(flag.flag) || isSetAside(flag) ? [] : (flag.response ?? []),
    ),
    scopeMismatch: table.scopes.map((scope) => mismatched.has(nameOfScope(scope))),
    disagreement,
    ...(consent && { consent }),
    withShare(minimumAnsweredShare) {
      const other = scoreTable(table.ratings, minimumAnsweredShare, table.aggregation)
      return listInput(other, { ...basis, models: totalModels(other) })
    },
  }
}

/** AD over items of every scope of the table. */
export function disagreementOf(table: ScoreTable): (number | null)[] {
  return table.scopes.map((scope) => practiceAgreement(table, scope, null).ad)
}

function modelOf(models: TotalModels, table: ScoreTable) {
  const { shortlist, role } = models
  return {
    model: shortlist && modelScores(shortlist),
    modelBasis: shortlist === role ? ('adjusted' as const) : ('shrunk' as const),
    adjust: (scores: readonly (number | null)[], basis: ModelBasis) => refit(models, scores, table, basis),
    predict: (scores: readonly (number | null)[], basis: ModelBasis) =>
      prediction(models, scores, table, basis),
  }
}
