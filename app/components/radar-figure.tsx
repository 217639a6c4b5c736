import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { RadarChart } from './charts/radar-chart.tsx'
import { useElementNames, type ElementName } from './element-names.ts'
import { useProfileBasis, useProfileSentence } from './profile-figure.tsx'
import { ProfileTable, type ProfileExtras } from './profile-table.tsx'

/** The profile as a radar, for those who know it: means alone, with a gap where an element has no score. */
export function RadarFigure({
  version,
  elements,
  scale,
  isOnly,
  ...extras
}: {
  version: PracticeResult
  elements: readonly ElementName[]
  scale: { readonly minimum: number; readonly maximum: number }
  /** Whether the practice was answered on this version alone. */
  isOnly: boolean
} & ProfileExtras) {
  const { profile: text, results } = useMessages()
  const language = useLanguage()
  const nameOf = useElementNames(elements)
  const sentence = useProfileSentence(version, nameOf)
  const without = version.elements.filter(({ raw }) => raw === null)
  const gaps = without.length > 0 && text.radarGaps(without.map(({ id }) => nameOf(id)).join(', '))
  const words = {
    title: isOnly ? text.radar : `${text.radar}, ${results.scopeVersion(version.scopeVersion ?? 1)}`,
    sentence: gaps ? `${sentence} ${gaps}` : sentence,
  }
  return (
    <ChartFigure
      {...words}
      reading={text.radarReading(scale.minimum, scale.maximum)}
      basis={useProfileBasis(version)}
      table={<ProfileTable version={version} nameOf={nameOf} isOnly={isOnly} {...extras} />}
      savedAs={{ id: 'radar', of: { practice: version.id, scope: String(version.scopeVersion) } }}
    >
      <RadarChart
        {...words}
        scale={scale}
        spokes={version.elements.map(({ id, raw, informants }, place) => ({
          id,
          value: raw,
          words: text.radarEntry(
            place + 1,
            nameOf(id),
            formatNumber(raw, language, 1),
            raw === null ? 0 : informants,
          ),
        }))}
      />
    </ChartFigure>
  )
}
