import type { Reason } from './figure.ts'
import { influenceOf, type Influence } from './left-out.ts'
import { roleAdjustedScores, type RoleModel } from './role-model.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { effectsWithoutEach } from './statistics/leave-one-out.ts'
import { rankInstead, rankOf, standings } from './statistics/standing.ts'

/** Who moves one practice's adjusted score, on one version of its scope: one entry per informant in the model. */
export interface AdjustedInfluence {
  readonly practice: string
  readonly scopeVersion: number
  readonly informants: readonly (Influence & {
    readonly response: string
    readonly informant: string
    readonly role: string
  })[]
}

/**
 * Leaves out one informant at a time from the role-adjusted scores. The model is not fitted again: its variances and the
 * effects of roles stay, and the practice's effect is predicted from the other informants. Moves are smaller than in the raw
 * score, since the adjusted one is drawn towards the mean of all, and more so with an informant less.
 *
 * @param model `roleModel` of the table's totals.
 * @returns one per scope, in the table's order. `null` with `too_few_raters` where nobody is left, and with the reason of
 *   `adjusted` where the model has no adjusted score.
 * @throws RangeError unless topK is a whole number of at least 1.
 */
export function adjustedInfluences(table: ScoreTable, model: RoleModel, topK: number): AdjustedInfluence[] {
  if (!(Number.isInteger(topK) && topK >= 1)) throw new RangeError(`topK ${topK}`)
  const scores = roleAdjustedScores(table.totals, table, model)
  const all = standings(model.practices.map(({ adjusted }) => adjusted))
  const { intercept, varPractice, varResidual } = model
  return table.scopes.map(({ practice, scopeVersion, rows }, place) => {
    const { adjusted, reasons } = model.practices[place]!
    const modelled = rows.filter((row) => scores[row] !== null)
    const without =
      adjusted === null || intercept === null || varPractice === null || varResidual === null
        ? modelled.map(() => null)
        : effectsWithoutEach(
            valuesOf(scores, modelled).map((score) => score - intercept),
            varPractice / varResidual,
          ).map((effect) => (effect === null ? null : intercept + effect))
    const reason: Reason = reasons.adjusted ?? 'too_few_raters'
    return {
      practice,
      scopeVersion,
      informants: modelled.map((row, at) => {
        const { response, informant, role } = table.responses[row]!
        const instead = without[at]!
        const rank = adjusted === null ? null : rankOf(all, adjusted)
        const rankWithout = adjusted === null || instead === null ? null : rankInstead(all, adjusted, instead)
        return {
          response,
          informant,
          role,
          ...influenceOf({ score: adjusted, rank }, { score: instead, rank: rankWithout }, topK, reason),
        }
      }),
    }
  })
}
