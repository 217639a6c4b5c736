import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'

/** A rule as a page has it from its loader, where what can be left out can be undefined. */
export type LoadedRule = Loaded<SelectionRule>

type Loaded<Value> = Value extends readonly (infer One)[]
  ? readonly Loaded<One>[]
  : Value extends object
    ? string extends keyof Value
      ? Value
      : {
          readonly [Name in keyof Value]: object extends Pick<Value, Name>
            ? Loaded<Value[Name]> | undefined
            : Loaded<Value[Name]>
        }
    : Value
