import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from '../practice-value.ts'

/** What practices that share something are called: a level and a municipality by their names, never by their codes. */
export interface StratumNames {
  attribute(name: string): string
  /** The value alone. */
  value(attribute: string, value: string | number | null): string
  /** `niveau: 2 · indsats`. */
  stratum(attribute: string, value: string | number | null): string
}

export function useStratumNames(): StratumNames {
  const { rule: text, words } = useMessages()
  const valueOf = usePracticeValue()
  const fields = { municipality: 'municipalityCode', scopeLevel: 'level' } as const
  const attribute = (name: string) => text.attributes[name] ?? name
  const value = (name: string, of: string | number | null) => {
    if (of === null) return words.notStated
    const field = name === 'municipality' || name === 'scopeLevel' ? fields[name] : undefined
    return (field && valueOf(field, of)) ?? String(of)
  }
  return { attribute, value, stratum: (name, of) => text.stratum(attribute(name), value(name, of)) }
}
