import { formatDate, formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { WaveState } from '#app/wave-state.ts'
import { WaveVersion, type UsableVersion } from './wave-version.tsx'

/** Where a wave stands, its times, its questionnaire and how many have answered. */
export function WaveFacts({
  studyId,
  wave,
  state,
  versions,
}: {
  studyId: string
  wave: {
    readonly deadline: string
    readonly openedAt: string | null
    readonly closedAt: string | null
    readonly questionnaire: string
    readonly submitted: number
    readonly assignments: number
  }
  state: WaveState
  versions: readonly UsableVersion[]
}) {
  const { studies: text, words } = useMessages()
  const language = useLanguage()
  return (
    <dl className="facts">
      <dt>{text.state}</dt>
      <dd>{words.waveStates[state]}</dd>
      <dt>{text.deadline}</dt>
      <dd>{formatDate(wave.deadline, language)}</dd>
      {wave.openedAt && (
        <>
          <dt>{text.opened}</dt>
          <dd>{formatDateTime(wave.openedAt, language)}</dd>
        </>
      )}
      {wave.closedAt && (
        <>
          <dt>{text.closed}</dt>
          <dd>{formatDateTime(wave.closedAt, language)}</dd>
        </>
      )}
      <dt>{text.questionnaire}</dt>
      <dd>
        <WaveVersion studyId={studyId} wave={wave} versions={versions} />
      </dd>
      <dt>{text.answers}</dt>
      <dd>{text.submittedOf(wave.submitted, wave.assignments)}</dd>
    </dl>
  )
}
