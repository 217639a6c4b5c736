import type { AxisValue } from '#analysis/coverage-map/coverage-map.ts'
import { informedClasses } from '#analysis/coverage-map/informed.ts'
import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { DrawnCell } from '#app/coverage-map/coverage-page.server.ts'
import type { CoverageFilter } from '#app/coverage-map/coverage-view.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from '../practice-value.ts'

/** Attributes whose values are codes that have names, as the fields of a practice. */
const coded = { targetGroup: 'targetGroup', municipality: 'municipalityCode', level: 'level' } as const
const isCoded = (attribute: CoverageAttribute): attribute is keyof typeof coded =>
  Object.hasOwn(coded, attribute)

/** What the values, cells and filters of a map are called. */
export function useCoverageWords() {
  const { coverage: text, words } = useMessages()
  const valueOf = usePracticeValue()
  const kinds: Readonly<Record<string, string>> = words.targetGroupKinds
  const value = (attribute: CoverageAttribute, of: AxisValue): string => {
    if (of === null) return sentenceCase(words.notStated)
    if (isCoded(attribute)) return valueOf(coded[attribute], of) ?? of
    // an address can name what there is none of
    if (attribute === 'targetGroupKind') return (Object.hasOwn(kinds, of) && kinds[of]) || of
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
