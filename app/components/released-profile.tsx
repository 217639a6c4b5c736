import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ReleasedScope } from '#app/release/released-view.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { ProfileChart, type ProfileLane } from './charts/profile-chart.tsx'
import { roleLegend } from './charts/role-legend.tsx'
import { useEndsSentence } from './ends-sentence.ts'
import { ReleasedRoles } from './released-roles.tsx'

/** What is released of a practice on one version of its scope: its element profile as a figure, and every role in numbers. */
export function ReleasedProfile({
  scope,
  nameOf,
  minimum,
  scale,
  isSaved = true,
}: {
  scope: ReleasedScope
  nameOf: (element: string) => string
  minimum: number
  scale: ChartScale
  /** Whether the figures are released, so that the chart can be had as a file. */
  isSaved?: boolean
}) {
  const messages = useMessages()
  const { release: text } = messages
  const language = useLanguage()
  const all = scope.groups.find(({ role }) => role === null)
  const lanes: ProfileLane[] = (all?.elements ?? []).flatMap(({ id, mean, interval, informants }) =>
    mean === null ? [] : [{ id, name: nameOf(id), mean, interval, n: informants ?? 0, dots: [] }],
  )
  const sentence = useEndsSentence(lanes, text.profileSentence)
  const table = (
    <ReleasedRoles caption={text.profileTable} groups={scope.groups} nameOf={nameOf} minimum={minimum} />
  )
  if (sentence === null) {
    return (
      <>
        <p className="notice">{text.profileHidden}</p>
        {table}
      </>
    )
  }
  const hasIntervals = lanes.some(({ interval }) => interval)
  const words = { title: text.profileFigure, sentence }
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      reading={text.profileReading(hasIntervals)}
      basis={text.informants(all?.sent ?? 0, formatNumber(all?.sent ?? 0, language))}
      legend={roleLegend(messages, [], hasIntervals)}
      table={table}
      savedAs={
        isSaved
          ? { id: 'released-profile', of: { practice: scope.practice, scope: String(scope.scopeVersion) } }
          : null
      }
    >
      <ProfileChart {...words} lanes={lanes} scale={scale} />
    </ChartFigure>
  )
}
