import { may } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { PracticeWave } from '#app/practices/practice-waves.ts'
import type { StudyHead } from './study-frame.tsx'
import { TableScroll } from './table-scroll.tsx'

const counted = ['not_started', 'in_progress', 'submitted', 'declined', 'withdrawn'] as const

/** How many informants of a practice are where, by wave and scope version. */
export function PracticeWaves({
  study,
  practiceId,
  waves,
}: {
  study: StudyHead
  practiceId: string
  waves: readonly PracticeWave[]
}) {
  const { practices: text } = useMessages()
  if (waves.length === 0) return <p>{text.answersNone}</p>
  const headings = {
    not_started: text.waiting,
    in_progress: text.underWay,
    submitted: text.submitted,
    declined: text.declined,
    withdrawn: text.withdrawn,
  }
  const mayReadResults = may(study.role, 'result:read')
  return (
    <TableScroll label={text.answers}>
      <table>
        <caption className="visually-hidden">{text.answers}</caption>
        <thead>
          <tr>
            <th scope="col">{text.wave}</th>
            <th scope="col" className="number">
              {text.asked}
            </th>
            {counted.map((name) => (
              <th key={name} scope="col" className="number">
                {headings[name]}
              </th>
            ))}
            {mayReadResults && <th scope="col">{text.profile}</th>}
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <tr key={`${wave.waveId} ${wave.scopeVersion}`}>
              <th scope="row">
                <a href={`/studies/${study.id}/waves/${wave.waveId}`}>{wave.waveTitle}</a>
              </th>
              <td className="number">{wave.scopeVersion}</td>
              {counted.map((name) => (
                <td key={name} className="number">
                  {wave.counts[name]}
                </td>
              ))}
              {mayReadResults && (
                <td>
                  <a
                    href={`/studies/${study.id}/waves/${wave.waveId}/results/${practiceId}`}
                    aria-label={text.seeProfile(wave.waveTitle)}
                  >
                    {text.profile}
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
