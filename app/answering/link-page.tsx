import { formatDate, sentenceCase } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Role, VariantKind } from '#db/schema.ts'
import type { Text } from '#survey/questionnaire.ts'
import type { Contact } from './refused.ts'

interface Invitation {
  practiceName: string
  role: Role
  studyTitle: string
  controller: string
  contact: Contact
  deadline: string
  minimumGroup: number
  isSynthetic: boolean
  isStarted: boolean
  isSubmitted: boolean
  /** The informant has answered before, on an earlier version of the scope. */
  isAgain: boolean
  /** The practice is seen narrower or broader on purpose. */
  variant: VariantKind | null
  isDeclined: boolean
  source: Text
  /** `null` when too few have answered to say. */
  timeNeeded: { from: number; to: number; responses: number } | null
}

/** What one must know before answering, and the two ways on: start, or say no. */
export function LinkPage(invitation: Invitation) {
  const { answer, frame, words } = useMessages()
  const language = useLanguage()
  const text = answer.link
  const { isStarted, isSubmitted, isDeclined } = invitation
  return (
    <div className="prose">
      {invitation.isSynthetic && <p className="notice warning">{frame.synthetic}</p>}
      <h1>{text.heading(invitation.practiceName)}</h1>
      {invitation.isAgain && !isSubmitted && <p className="notice">{answer.scope.again}</p>}
      {invitation.variant && !isSubmitted && (
        <p className="notice">{answer.variants.door[invitation.variant]}</p>
      )}
      {isSubmitted && <p className="notice">{text.submitted}</p>}
      {isDeclined && (
        <p className="notice" role="status">
          {text.declined}
        </p>
      )}
      <p className="lead">{text.lead(invitation.studyTitle, invitation.controller)}</p>
      <p>{text.purpose}</p>
      <dl className="facts">
        <dt>{text.practice}</dt>
        <dd>{invitation.practiceName}</dd>
        <dt>{text.role}</dt>
        <dd>{sentenceCase(words.roles[invitation.role])}</dd>
        <dt>{text.time}</dt>
        <dd>
          {invitation.timeNeeded ? text.measured(invitation.timeNeeded) : text.expected} {text.pause}
        </dd>
        <dt>{text.deadline}</dt>
        <dd>{formatDate(invitation.deadline, language)}</dd>
      </dl>
      <form method="post">
        <div className="actions">
          <button name="do" value="start">
            {isSubmitted ? text.seeReceipt : isStarted && !isDeclined ? text.resume : text.start}
          </button>
        </div>
        <p className="quiet">{text.cookie}</p>
      </form>

      <h2>{text.seesHeading}</h2>
      <ul>
        {text.sees(invitation.minimumGroup).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {text.controller(invitation.controller)} {text.contact} {invitation.contact.name},{' '}
        <a href={`mailto:${invitation.contact.email}`}>{invitation.contact.email}</a>
      </p>

      <h2>{text.sourceHeading}</h2>
      <p>
        {invitation.source[language]} <a href="/typology">{frame.frontTypology}</a>
      </p>

      {!isSubmitted && !isDeclined && (
        <>
          <h2>{text.declineHeading}</h2>
          <form method="post">
            <p>{text.declineText}</p>
            <div className="field">
              <label htmlFor="reason">{text.declineReason}</label>
              <textarea id="reason" name="reason" rows={3} maxLength={1000} />
            </div>
            <button className="secondary" name="do" value="decline">
              {text.decline}
            </button>
          </form>
        </>
      )}
    </div>
  )
}
