import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Text } from '#survey/questionnaire.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { ProfileChart, type ProfileLane } from './charts/profile-chart.tsx'
import { roleLegend } from './charts/role-legend.tsx'
import { roleCounts } from './charts/role-words.ts'
import { endsOf } from './ends-of.ts'
import { ProfileTable } from './profile-table.tsx'

export interface ElementName {
  readonly id: string
  readonly name: Text
}

/** The profile of a practice on one version of its scope: every element with its informants, in a figure and in numbers. */
export function ProfileFigure({
  version,
  elements,
  scale,
  isOnly,
}: {
  version: PracticeResult
  elements: readonly ElementName[]
  scale: { readonly minimum: number; readonly maximum: number }
  /** Whether the practice was answered on this version alone. */
  isOnly: boolean
}) {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const nameOf = (id: string) => elements.find((element) => element.id === id)?.name[language] ?? id
  const lanes: ProfileLane[] = version.elements.map((element) => ({
    id: element.id,
    name: nameOf(element.id),
    mean: element.raw,
    interval: element.rawInterval,
    n: element.informants,
    dots: version.responses.map(({ role, scores }) => ({ role, value: scores[element.id] as number | null })),
  }))
  const scope = text.scopeVersion(version.scopeVersion ?? 1)
  const { answered, asked } = version.answers
  const count = (number: number) => formatNumber(number, language)
  const words = {
    title: isOnly ? text.profileFigure : `${text.profileFigure}, ${scope}`,
    sentence: useProfileSentence(version, lanes),
  }
  return (
    <ChartFigure
      {...words}
      reading={text.profileIntro}
      basis={text.profileBasis({
        roles: roleCounts(messages, version.roles),
        answered: text.answeredOfAsked(count(answered), count(asked)),
        scope,
      })}
      legend={roleLegend(
        messages,
        Object.keys(version.roles),
        lanes.some((lane) => lane.interval),
      )}
      table={<ProfileTable version={version} nameOf={nameOf} isOnly={isOnly} />}
      savedAs={{ id: 'profile', of: { practice: version.id, scope: String(version.scopeVersion) } }}
    >
      <ProfileChart {...words} lanes={lanes} scale={scale} />
    </ChartFigure>
  )
}

function useProfileSentence(version: PracticeResult, lanes: readonly ProfileLane[]): string {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const ends = endsOf(lanes.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean }])))
  if (!ends) return text.profileEmptySentence
  return text.profileSentence({
    informants: version.informants,
    roles: roleCounts(messages, version.roles),
    highest: ends.highest.name,
    high: formatNumber(ends.highest.mean, language, 2),
    lowest: ends.lowest.name,
    low: formatNumber(ends.lowest.mean, language, 2),
  })
}
