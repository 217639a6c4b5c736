import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { Messages } from '#app/messages/da.ts'
import type { Refused } from './refused.ts'

/** Why the page cannot be read or saved, whom to ask, and what the person had typed. */
export function HinderedPage({ hindrance, contact, typed, assignmentId }: Refused) {
  const messages = useMessages()
  const language = useLanguage()
  const { answer, errors } = messages
  const text = typed ? textOfUnsaved(messages, hindrance) : textOfUnread(messages, hindrance)
  return (
    <div className="prose">
      <h1>{text.heading}</h1>
      <p>{text.text}</p>
      {contact && (
        <p>
          {errors.contact(contact.name)} <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {hindrance === 'submitted' && (
        <p>
          <a className="button" href={`/answer/${assignmentId}/receipt`}>
            {answer.unsaved.receipt}
          </a>
        </p>
      )}
      {typed && (
        <section>
          <h2>{answer.unsaved.typed}</h2>
          {typed.length === 0 && <p>{answer.unsaved.nothing}</p>}
          <dl className="typed">
            {typed.map(({ field, label, value }) => (
              <div key={field}>
                <dt>{label?.[language] ?? field}</dt>
                <dd>{typeof value === 'string' ? value : value[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

function textOfUnsaved({ answer }: Messages, hindrance: Refused['hindrance']) {
  return { heading: answer.unsaved.headings[hindrance], text: answer.unsaved.texts[hindrance] }
}

function textOfUnread(messages: Messages, hindrance: Refused['hindrance']) {
  const { answer, errors } = messages
  if (hindrance === 'over') return answer.over
  if (hindrance === 'declined') return answer.declined
  if (hindrance === 'submitted') return textOfUnsaved(messages, hindrance)
  return errors[hindrance]
}
