import { useMessages } from '#app/messages/use-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import type { RejectedPacket } from '#app/packets/packet-action.server.ts'
import type { LoadedPacket } from '#app/packets/reload-packet.ts'
import { PageParts } from '../page-parts.tsx'
import { NotReloaded } from './not-reloaded.tsx'
import { PacketProvenance } from './packet-provenance.tsx'
import { useWhyHeading } from './why-chosen.tsx'

/** Whose packet it is, what it is made of, and the way to its parts. */
export function PacketHead({
  loaded: { practice, packet, done, notReloaded },
  path,
  rejected,
  isShown,
}: {
  loaded: LoadedPacket
  /** Of the wave. */
  path: string
  rejected: RejectedPacket | undefined
  /** Whether there is a packet below. */
  isShown: boolean
}) {
  const { packets: text, consents, decisions } = useMessages()
  const { stands, figures } = packet
  const heading = useWhyHeading()
  const said = sentenceFor(text.saved, done)
  const parts = [
    { id: 'status', name: text.statusHeading },
    { id: 'consent', name: consents.heading },
    ...(stands ? [{ id: 'why', name: heading(stands.outcome) }] : []),
    ...(figures
      ? [
          { id: 'scope', name: text.scopeHeading },
          ...(figures.figures
            ? [
                { id: 'profile', name: text.profileHeading },
                { id: 'disagree', name: text.disagreeHeading },
                { id: 'comments', name: text.commentsHeading },
              ]
            : []),
          { id: 'flags', name: text.flagsHeading },
          ...(figures.figures ? [{ id: 'no-answers', name: text.noAnswersHeading }] : []),
        ]
      : []),
    { id: 'questions', name: text.questionsHeading },
    { id: 'notes', name: text.notesHeading },
    { id: 'appraisals', name: text.appraisalHeading },
  ]
  return (
    <>
      <h1>
        {text.sheetOf(practice.name)} <span className="quiet">{practice.code}</span>
      </h1>
      {said && !rejected && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      {notReloaded && <NotReloaded why={notReloaded} />}
      {stands?.outcome !== 'chosen' && (
        <p className="notice">
          {isShown && stands
            ? text.notChosenNow(decisions.outcomes[stands.outcome])
            : `${text.notChosen} ${text.notChosenAny}`}{' '}
          <a href={`${path}/decisions/${practice.id}`}>{text.toDecision}</a>
        </p>
      )}
      {isShown && (
        <>
          <PacketProvenance packet={packet} path={path} isStill={rejected !== undefined} />
          <p className="notice">{text.confidential}</p>
          <p>
            <a href={`${path}/packets/${practice.id}/print`}>{text.toPrint}</a>
          </p>
          <PageParts label={text.parts} parts={parts} />
        </>
      )}
    </>
  )
}
