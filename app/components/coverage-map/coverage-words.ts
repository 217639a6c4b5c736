import type { AxisValue } from '#analysis/coverage-map/coverage-map.ts'
import { informedClasses } from '#analysis/coverage-map/informed.ts'
import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { DrawnCell } from '#app/coverage-map/coverage-page.server.ts'
import type { CoverageFilter } from '#app/coverage-map/coverage-view.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { municipalities } from '#codes/municipalities.ts'
import { targetGroups } from '#codes/target-groups.ts'

const targetGroupNames = new Map(targetGroups.map(({ uuid, label }) => [uuid, label]))
const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]))

/** What the values, cells and filters of a map are called. */
export function useCoverageWords() {
  const { coverage: text, words } = useMessages()
  const { scopeLevels, targetGroupKinds } = words
  const value = (attribute: CoverageAttribute, of: AxisValue): string => {
    if (of === null) return words.notStated
    if (attribute === 'targetGroup') return targetGroupNames.get(of) ?? of
    if (attribute === 'municipality') return municipalityNames.get(of) ?? of
    if (attribute === 'targetGroupKind') return targetGroupKinds[of as keyof typeof targetGroupKinds]
    if (attribute === 'level') return `${of} · ${scopeLevels[Number(of) as keyof typeof scopeLevels]}`
    return sentenceCase(of)
  }
  return {
    value,
    /** How many practices, and how well they are informed. */
    cell: ({ practices, informed }: DrawnCell): string =>
      text.cell(
        practices,
        informedClasses
          .toReversed()
          .flatMap((name) => (informed[name] > 0 ? `${informed[name]} ${text.informedOf[name]}` : [])),
      ),
    /** What is picked out, part by part. */
    filter: ({ search, attributes, informed, decision }: CoverageFilter): string[] => [
      ...(search ? [text.filterSearch(search)] : []),
      ...(Object.entries(attributes) as [CoverageAttribute, AxisValue][]).map(([name, of]) =>
        text.filterPart(text.attributes[name], value(name, of)),
      ),
      ...(informed ? [text.filterPart(text.howInformed, text.informed[informed])] : []),
      ...(decision ? [text.filterPart(text.decision, text.decisions[decision])] : []),
    ],
  }
}
