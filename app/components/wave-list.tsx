import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { WaveState } from '#app/waves/wave-state.ts'

export interface ListedWave {
  id: string
  title: string
  state: WaveState
  deadline: string
  assignments: number
  submitted: number
}

/** The waves of a study and where they stand. */
export function WaveList({ studyId, waves }: { studyId: string; waves: readonly ListedWave[] }) {
  const { studies: text, words } = useMessages()
  const language = useLanguage()
  if (waves.length === 0) return <p>{text.noWaves}</p>
  return (
    <ul className="cards">
      {waves.map((wave) => (
        <li className="card" key={wave.id}>
          <h3>
            <a href={`/studies/${studyId}/waves/${wave.id}`}>{wave.title}</a>
          </h3>
          <p>
            {words.waveStates[wave.state]} · {text.deadlineOn(formatDate(wave.deadline, language))}
          </p>
          <p className="quiet">{text.submittedOf(wave.submitted, wave.assignments)}</p>
        </li>
      ))}
    </ul>
  )
}
