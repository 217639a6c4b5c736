import { municipalities } from '#codes/municipalities.ts'
import { targetGroups } from '#codes/target-groups.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { PracticeFieldName } from '#app/imports/practice-fields.ts'

const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]))
const targetGroupLabels = new Map(targetGroups.map(({ uuid, label }) => [uuid, label]))

/** How a value of a practice or of its scope is shown: codes by their names, numbers as the language writes them. */
export function usePracticeValue(): (
  field: PracticeFieldName,
  value: string | number | null | undefined,
) => string | null {
  const { words } = useMessages()
  const language = useLanguage()
  return (field, value) => {
    if (value === null || value === undefined || value === '') return null
    if (field === 'municipalityCode') return municipalityNames.get(String(value)) ?? String(value)
    if (field === 'targetGroup') return targetGroupLabels.get(String(value)) ?? String(value)
    if (field === 'level') {
      // a rule from before levels were checked, and an address, can name one that is none
      const levels: Readonly<Record<string, string>> = words.scopeLevels
      return Object.hasOwn(levels, value) ? `${value} · ${levels[value]}` : String(value)
    }
    if (field === 'citizensPerYear' || field === 'staffCount') return formatNumber(Number(value), language)
    return String(value)
  }
}
