import { useMessages } from '#app/messages/use-messages.ts'
import type { GivingWave, RejectedVariant, ShownHolder } from '#app/scopes/variant-page.server.ts'
import { InformantName } from './assignment-table.tsx'
import { DispositionMark } from './disposition-mark.tsx'

/** Chooses who of those that are asked about a practice is asked about its variant too: a form for each wave. */
export function VariantGiving({
  waves,
  rejected,
}: {
  waves: readonly GivingWave[]
  rejected: RejectedVariant | undefined
}) {
  const { variants: text } = useMessages()
  const faults = { nobody: text.nobodyChosen, stopped: text.stopped, wave_closed: text.waveClosed }
  const fault = rejected && rejected.fault !== 'reason' ? faults[rejected.fault] : null
  return (
    <section>
      <h2>{text.giveHeading}</h2>
      <p className="prose">{text.giveLead}</p>
      {fault && (
        <div className="alert" role="alert">
          <p>{fault}</p>
        </div>
      )}
      {waves.length === 0 && <p>{text.giveNobody}</p>}
      {waves.map((wave) => (
        <WaveForm key={wave.id} wave={wave} />
      ))}
    </section>
  )
}

function WaveForm({ wave }: { wave: GivingWave }) {
  const { variants: text } = useMessages()
  return (
    <form method="post">
      <input type="hidden" name="wave" value={wave.id} />
      <fieldset className="options">
        <legend>{text.giveIn(wave.title)}</legend>
        {wave.isPlanned && <span className="hint">{text.plannedWave}</span>}
        {wave.holders.map((holder) => (
          <Holder key={holder.assignmentId} holder={holder} />
        ))}
      </fieldset>
      {wave.holders.some(isChoosable) && (
        <button name="intent" value="give">
          {text.give}
        </button>
      )}
    </form>
  )
}

const isChoosable = ({ state, variant }: ShownHolder) =>
  state !== 'declined' && state !== 'withdrawn' && (variant === null || variant === 'withdrawn')

function Holder({ holder }: { holder: ShownHolder }) {
  const { variants: text, words } = useMessages()
  const { assignmentId, informantCode, role, state, variant, person } = holder
  const name = (
    <>
      <InformantName code={informantCode} person={person} /> <span>{words.roles[role]}</span>
    </>
  )
  if (isChoosable(holder)) {
    return (
      <label>
        <input type="checkbox" name="assignment" value={assignmentId} defaultChecked />
        <span>{name}</span>
      </label>
    )
  }
  return (
    <p>
      {name} · {variant === null ? text.notPossible : text.asked} <DispositionMark state={variant ?? state} />
    </p>
  )
}
