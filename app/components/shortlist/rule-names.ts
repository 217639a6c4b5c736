import { useMessages } from '#app/messages/use-messages.ts'
import { useElementNames, type ElementName } from '../element-names.ts'
import { usePracticeValue } from '../practice-value.ts'

/** What the codes of a rule are called on the page. */
export interface RuleNames {
  element(id: string): string
  attribute(name: string): string
  /** `område: Unge`. */
  stratum(attribute: string, value: string | number | null): string
  /** The value alone. */
  value(attribute: string, value: string | number | null): string
}

export function useRuleNames(elements: readonly ElementName[]): RuleNames {
  const { rule: text, words } = useMessages()
  const element = useElementNames(elements)
  const valueOf = usePracticeValue()
  const fields = { municipality: 'municipalityCode', scopeLevel: 'level' } as const
  const attribute = (name: string) => text.attributes[name] ?? name
  const value = (name: string, of: string | number | null) => {
    if (of === null) return words.notStated
    const field = name === 'municipality' || name === 'scopeLevel' ? fields[name] : undefined
    return (field && valueOf(field, of)) ?? String(of)
  }
  return {
    element,
    attribute,
    value,
    stratum: (name, of) => text.stratum(attribute(name), value(name, of)),
  }
}
