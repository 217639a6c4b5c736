/**
 * Why a figure is not defined. The first seven are those of `tests/reference/README.md`; the rest belong to statistics
 * that refuse for reasons of their own.
 */
export type Reason =
  | 'empty'
  | 'no_pairable_values'
  | 'no_variation'
  | 'too_few_raters'
  | 'too_few_groups'
  | 'no_within_degrees_of_freedom'
  | 'too_few_items'
  | 'outside_defined_range'
  | 'conditions_not_met'
  | 'not_reachable'
  | 'below_minimum'

/**
 * Figures as every result of analysis holds them: plain numbers by name, `null` where the data cannot define one, and
 * beside them under `reasons`, by the same name, why not. `reasons` is empty when everything is defined.
 */
export type Figures<Name extends string> = {
  readonly [name in Name]: number | null
} & { readonly reasons: { readonly [name in Name]?: Reason } }

/** Puts figures and the reasons of those that are `null` together; reasons of defined figures fall away. */
export function figures<Name extends string>(
  values: { readonly [name in Name]: number | null },
  whenNull: { readonly [name in Name]: Reason },
): Figures<Name> {
  const reasons: { [name in Name]?: Reason } = {}
  for (const name of Object.keys(values) as Name[]) {
    if (values[name] === null) reasons[name] = whenNull[name]
  }
  return { ...values, reasons }
}
