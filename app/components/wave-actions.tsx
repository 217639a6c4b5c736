import type { InvalidFields } from '#app/http/form.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { WaveState } from '#app/waves/wave-state.ts'
import { StoppedPractices } from './stopped-practices.tsx'
import { ConfirmCheck } from './confirm-check.tsx'
import { FormFault, TextField } from './field.tsx'
import type { ListedWave } from './wave-list.tsx'

type Wave = Omit<ListedWave, 'state'> & { openedAt: string | null; closedAt: string | null }

type Stopped = readonly { readonly id: string; readonly code: string; readonly name: string }[]

/** What the lead can do with a wave where it stands: open it, move its deadline, close it. */
export function WaveActions({
  wave,
  studyId,
  state,
  stopped,
  isPast,
  practices,
  rejected,
}: {
  wave: Wave
  studyId: string
  state: WaveState
  /** Practices that keep the wave from being opened. */
  stopped: Stopped
  isPast: boolean
  practices: number
  rejected: { invalid: InvalidFields; values: Record<string, string> } | undefined
}) {
  const { studies: text } = useMessages()
  const invalid = rejected?.invalid
  const failed = invalid?.open ?? invalid?.close
  return (
    <>
      {failed ? (
        <div className="alert" role="alert">
          <p>{text.waveRefused[failed] ?? text.waveRefused.other}</p>
        </div>
      ) : (
        <FormFault invalid={invalid} />
      )}
      {state === 'planned' && (
        <OpenWave wave={wave} studyId={studyId} stopped={stopped} practices={practices} isPast={isPast} />
      )}
      {!wave.closedAt && (
        <section aria-labelledby="deadline-heading">
          <h2 id="deadline-heading">{text.moveDeadline}</h2>
          {wave.openedAt && isPast && <p className="notice warning">{text.deadlinePassed}</p>}
          <form method="post">
            <TextField
              name="deadline"
              type="date"
              label={text.deadline}
              hint={text.deadlineHint}
              value={rejected?.values.deadline ?? wave.deadline}
              invalid={invalid}
              required
              short
            />
            <button name="intent" value="deadline" className="secondary">
              {text.saveDeadline}
            </button>
          </form>
        </section>
      )}
      {wave.openedAt && !wave.closedAt && <CloseWave invalid={invalid} />}
    </>
  )
}

function OpenWave({
  wave,
  studyId,
  stopped,
  practices,
  isPast,
}: {
  wave: Wave
  studyId: string
  stopped: Stopped
  practices: number
  isPast: boolean
}) {
  const { studies: text, scopeChecks } = useMessages()
  const missing = [
    practices === 0 && { to: `/studies/${studyId}/practices`, label: text.missingPractices },
    wave.assignments === 0 && {
      to: `/studies/${studyId}/waves/${wave.id}/informants`,
      label: text.missingInformants,
    },
    isPast && { to: '#deadline-heading', label: text.missingDeadline },
  ].filter((step) => step !== false)
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{text.openWave}</h2>
      {stopped.length > 0 && (
        <div className="notice warning">
          <p>{scopeChecks.waveStopped(stopped.length)}</p>
          <StoppedPractices studyId={studyId} practices={stopped} />
        </div>
      )}
      {missing.length > 0 ? (
        <>
          <p>{text.cannotOpen}</p>
          <ul>
            {missing.map(({ to, label }) => (
              <li key={to}>
                <a href={to}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      ) : stopped.length > 0 ? null : (
        <form method="post">
          <p>{text.openWaveIntro(wave.assignments)}</p>
          <button name="intent" value="open">
            {text.openWave}
          </button>
        </form>
      )}
    </section>
  )
}

function CloseWave({ invalid }: { invalid: InvalidFields | undefined }) {
  const { studies: text } = useMessages()
  return (
    <section aria-labelledby="close-heading">
      <h2 id="close-heading">{text.closeWave}</h2>
      <form method="post">
        <p>{text.closeWaveIntro}</p>
        <ConfirmCheck label={text.closeWaveConfirm} isFault={!!invalid?.confirm} />
        <button name="intent" value="close" className="danger">
          {text.closeWave}
        </button>
      </form>
    </section>
  )
}
