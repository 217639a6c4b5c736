import { figures, type Figures } from './figure.ts'
import { roleLabels } from './role-labels.ts'
import { roleModel, type RoleModel } from './role-model.ts'
import { valuesOf, type ScoreTable } from './score-table.ts'
import { mean } from './statistics/mean.ts'
import { standardDeviation } from './statistics/standard-deviation.ts'

/** The role model of one element, without its practices. */
export type ElementRoleModel = Omit<RoleModel, 'practices'> & { readonly element: string }

/**
 * The role model on each element's scores, in the key's order: effects of roles over elements. All of them are shown, which
 * is the only allowance made for comparing as many times as there are elements.
 */
export function roleEffectsByElement(table: ScoreTable): ElementRoleModel[] {
  return table.key.elements.map(({ id }, place) => {
    const { practices: _, ...model } = roleModel(table.elements[place]!, table, { covariates: 'role' })
    return { element: id, ...model }
  })
}

/** Informants of one role with, without, or with unknown own stake. */
export type RoleStakeCell = Figures<'mean' | 'sd'> & {
  readonly role: string
  readonly ownStake: 'yes' | 'no' | null
  readonly informants: number
  /** Those with a total, which `mean` and `sd` (n − 1) are of. */
  readonly withTotal: number
}

/**
 * Role × own stake: who has a stake, and what they answer; the raw picture behind `covariates: 'role_and_stake'`. Roles by
 * code, each with all three cells. `empty` for a cell without informants, `too_few_items` for one without a total, and
 * `too_few_raters` for the deviation of one total.
 */
export function roleByStake(table: ScoreTable): RoleStakeCell[] {
  const { responses, totals } = table
  const labels = roleLabels(table)
  const roles = [...new Set(labels)].sort()
  return roles.flatMap((role) =>
    (['yes', 'no', null] as const).map((ownStake) => {
      const rows = [...responses.keys()].filter(
        (row) => labels[row] === role && responses[row]!.ownStake === ownStake,
      )
      const values = valuesOf(totals, rows)
      const none = rows.length === 0 ? 'empty' : 'too_few_items'
      return {
        role,
        ownStake,
        informants: rows.length,
        withTotal: values.length,
        ...figures(
          { mean: mean(values), sd: standardDeviation(values) },
          { mean: none, sd: values.length === 0 ? none : 'too_few_raters' },
        ),
      }
    }),
  )
}
