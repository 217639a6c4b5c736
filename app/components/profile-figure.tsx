import type { PracticeResult } from '#analysis/practices.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ChartScale } from './charts/chart-scale.ts'
import { ChartFigure } from './charts/chart-figure.tsx'
import { ProfileChart, type ProfileLane } from './charts/profile-chart.tsx'
import { roleLegend } from './charts/role-legend.tsx'
import { roleCounts } from './charts/role-words.ts'
import { useElementNames, type ElementName } from './element-names.ts'
import { useEndsSentence } from './ends-sentence.ts'
import { ProfileTable, type ProfileExtras } from './profile-table.tsx'

/** The profile of a practice on one version of its scope: every element with its informants, in a figure and in numbers. */
export function ProfileFigure({
  version,
  elements,
  scale,
  isOnly,
  ...extras
}: {
  version: PracticeResult
  elements: readonly ElementName[]
  scale: ChartScale
  /** Whether the practice was answered on this version alone. */
  isOnly: boolean
} & ProfileExtras) {
  const messages = useMessages()
  const { results: text } = messages
  const nameOf = useElementNames(elements)
  const lanes: ProfileLane[] = version.elements.map((element) => ({
    id: element.id,
    name: nameOf(element.id),
    mean: element.raw,
    interval: element.rawInterval,
    n: element.informants,
    dots: version.responses.map(({ role, scores }) => ({ role, value: scores[element.id] as number | null })),
  }))
  const scope = text.scopeVersion(version.scopeVersion ?? 1)
  const words = {
    title: isOnly ? text.profileFigure : `${text.profileFigure}, ${scope}`,
    sentence: useProfileSentence(version, nameOf),
  }
  return (
    <ChartFigure
      {...words}
      isTitledAbove={isOnly}
      reading={text.profileIntro}
      basis={useProfileBasis(version)}
      legend={roleLegend(
        messages,
        Object.keys(version.roles),
        lanes.some((lane) => lane.interval),
      )}
      table={<ProfileTable version={version} nameOf={nameOf} isOnly={isOnly} {...extras} />}
      savedAs={{ id: 'profile', of: { practice: version.id, scope: String(version.scopeVersion) } }}
    >
      <ProfileChart {...words} lanes={lanes} scale={scale} />
    </ChartFigure>
  )
}

/** Who and how much a profile stands on. */
export function useProfileBasis({ roles, answers, scopeVersion }: PracticeResult): string {
  const messages = useMessages()
  const { results: text } = messages
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  return text.profileBasis({
    roles: roleCounts(messages, roles),
    answered: text.answeredOfAsked(count(answers.answered), count(answers.asked)),
    scope: text.scopeVersion(scopeVersion ?? 1),
  })
}

/** Who has answered, and the highest and the lowest element. */
export function useProfileSentence(version: PracticeResult, nameOf: (element: string) => string): string {
  const messages = useMessages()
  const { results: text } = messages
  const ends = useEndsSentence(
    version.elements.map(({ id, raw }) => ({ name: nameOf(id), mean: raw })),
    text.profileEnds,
  )
  if (ends === null) return text.profileEmptySentence
  return text.profileSentence({
    informants: version.informants,
    roles: roleCounts(messages, version.roles),
    ends,
  })
}
