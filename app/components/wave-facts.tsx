import { may } from '#app/auth/authorize.ts'
import { formatDate, formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ResultsState } from '#app/results/results-state.ts'
import type { WaveState } from '#app/waves/wave-state.ts'
import { ResultsOpened } from './results-opened.tsx'
import type { StudyHead } from './study-frame.tsx'
import { WaveVersion, type UsableVersion } from './wave-version.tsx'

/** Where a wave stands, its times, its questionnaire and how many have answered. */
export function WaveFacts({
  study,
  wave,
  state,
  versions,
  results,
}: {
  study: Pick<StudyHead, 'id' | 'role'>
  wave: {
    readonly id: string
    readonly deadline: string
    readonly openedAt: string | null
    readonly closedAt: string | null
    readonly questionnaire: string
    readonly submitted: number
    readonly assignments: number
  }
  state: WaveState
  versions: readonly UsableVersion[]
  /** `null` where results are never sealed, or none can come yet. */
  results: ResultsState | null
}) {
  const { seal, studies: text, words } = useMessages()
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
        <WaveVersion studyId={study.id} wave={wave} versions={versions} />
      </dd>
      <dt>{text.answers}</dt>
      <dd>{text.submittedOf(wave.submitted, wave.assignments)}</dd>
      {results && (
        <>
          <dt>{seal.state}</dt>
          <dd>
            {results.opening ? <ResultsOpened state={results} /> : seal.stateSealed}{' '}
            {may(study.role, 'review:read') && (
              <a href={`/studies/${study.id}/waves/${wave.id}/opening`}>{seal.toOpening}</a>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}
