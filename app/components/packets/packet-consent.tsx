import type { FrozenConsent } from '#app/frozen/frozen-content.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Packet } from '#app/packets/packets.server.ts'

/** What the practice says to an interview now, and what the frozen data say when that is another thing. */
export function PacketConsent({ packet }: { packet: Packet }) {
  const { consent, figures, list } = packet
  const { packets: text, consents } = useMessages()
  const said = useSaid()
  const answer = consent?.answer ?? 'not_asked'
  const set = list?.set.number
  const interview = interviewOf(packet)
  const next = answer === 'yes' || interview === null ? null : text.consentNext[interview][answer]
  return (
    <>
      <p className={next === null ? undefined : 'notice warning'}>
        {consents.stands[answer]} {consent && said(consent)} {next}
      </p>
      {figures && set !== undefined && (
        <p className="quiet">
          <InSet set={set} frozen={figures.consent} now={consent} />
        </p>
      )}
    </>
  )
}

function InSet({
  set,
  frozen,
  now,
}: {
  set: number
  frozen: FrozenConsent | null | 'not_kept'
  now: FrozenConsent | null
}) {
  const { packets: text, consents } = useMessages()
  const said = useSaid()
  if (frozen === 'not_kept') return text.consentUnknown(set)
  if (isSaid(frozen, now)) return text.consentAsFrozen(set)
  return (
    <>
      {text.consentFrozen(set, consents.answers[frozen?.answer ?? 'not_asked'])} {frozen && said(frozen)}
    </>
  )
}

/** Whether the interview is still to be held, or was held; `null` when there will be none. */
function interviewOf({ stands, statuses: [newest] }: Packet): 'ahead' | 'held' | null {
  if (newest?.status === 'held') return 'held'
  const isOff = newest?.status === 'declined' || newest?.status === 'not_possible'
  return stands?.outcome === 'chosen' && !isOff ? 'ahead' : null
}

/** Nothing registered and »not asked« are the same to whoever goes there. */
function isSaid(frozen: FrozenConsent | null, now: FrozenConsent | null): boolean {
  if (!frozen || !now) return (frozen ?? now ?? { answer: 'not_asked' }).answer === 'not_asked'
  return frozen.answer === now.answer && frozen.saidBy === now.saidBy && frozen.at === now.at
}

function useSaid() {
  const { packets: text, words } = useMessages()
  const language = useLanguage()
  return ({ saidBy, by, at }: FrozenConsent) =>
    text.consentSaid(saidBy && words.roles[saidBy], by, formatDateTime(at, language))
}
