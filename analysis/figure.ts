/**
 * Why a figure is not defined. The first seven are those of `tests/reference/README.md`; the rest belong to statistics
 * that refuse for reasons of their own.
 */
export type Reason =
  | 'empty'
  | 'no_pairable_values'
  | 'no_variation'
  | 'resampling_undefined'
  | 'too_few_raters'
  | 'too_few_groups'
  | 'no_within_degrees_of_freedom'
  | 'too_few_items'
  | 'outside_defined_range'
  | 'conditions_not_met'
  | 'not_reachable'
  | 'below_minimum'
  | 'role_missing'
  | 'too_few_scopes'
  | 'not_a_mean'

/** The ends of an interval, in the units of the figure it belongs to. */
export type Interval = readonly [lower: number, upper: number]

/**
 * Figures as every result of analysis holds them: plain numbers by name, and intervals by theirs, `null` where the data
 * cannot define one, and beside them under `reasons`, by the same name, why not. `reasons` is empty when everything is
 * defined.
 */
export type Figures<Name extends string, IntervalName extends string = never> = {
  readonly [name in Name]: number | null
} & {
  readonly [name in IntervalName]: Interval | null
} & { readonly reasons: { readonly [name in Name | IntervalName]?: Reason } }

/**
 * Puts figures and the reasons of those that are `null` together; reasons of defined figures fall away.
 *
 * @throws RangeError for a figure that is neither `null` nor finite, or one that is `null` without a reason: no figure
 *   leaves analysis as NaN, infinite or unexplained.
 */
export function figures<Values extends Readonly<Record<string, number | Interval | null>>>(
  values: Values,
  whenNull: { readonly [name in keyof Values]?: Reason | null },
): Values & { readonly reasons: { readonly [name in keyof Values]?: Reason } } {
  const reasons: { [name in keyof Values]?: Reason } = {}
  for (const name of Object.keys(values) as (keyof Values & string)[]) {
    const value = values[name] as number | Interval | null
    if (value === null) {
      const reason = whenNull[name]
      if (!reason) throw new RangeError(`${name} is null without a reason`)
      reasons[name] = reason
    } else if (!(typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite))) {
      throw new RangeError(`${name} is not a finite number`)
    }
  }
  return { ...values, reasons }
}
