import { useElementNames, type ElementName } from '../element-names.ts'
import { useStratumNames, type StratumNames } from './stratum-names.ts'

/** What the codes of a rule are called on the page. */
export interface RuleNames extends StratumNames {
  element(id: string): string
}

export function useRuleNames(elements: readonly ElementName[]): RuleNames {
  const element = useElementNames(elements)
  return { element, ...useStratumNames() }
}
