import type { FreezeDraft } from '#app/frozen/freeze-draft.server.ts'
import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'

/** What nobody has decided about the data yet, each with the way to where it is decided. */
export function FreezeOpen({
  draft,
  path,
  asked,
  submitted,
  contested,
  lacking,
  consents: address,
}: {
  draft: FreezeDraft
  /** Of the wave. */
  path: string
  asked: number
  submitted: number
  contested: number
  /** Practices that the rule asks for a consent, and have none. */
  lacking: { readonly practices: number; readonly rule: number } | null
  /** Where consents are registered. */
  consents: string
}) {
  const { freeze: text, consents } = useMessages()
  const language = useLanguage()
  const { undecided, flags, otherVersion, leftOut, names } = draft
  const nameOf = (practice: string) =>
    `${names[practice]?.code ?? ''} ${names[practice]?.name ?? practice}`.trim()
  const isNothing =
    submitted === asked && contested === 0 && undecided.length === 0 && flags.open === 0 && !lacking
  return (
    <section>
      <h2>{text.openHeading}</h2>
      {isNothing ? <p>{text.nothingOpen}</p> : <p>{text.openIntro}</p>}
      <ul>
        {submitted < asked && (
          <li>
            {text.unanswered(asked - submitted, asked)} <a href={`${path}/field`}>{text.toField}</a>
          </li>
        )}
        {contested > 0 && (
          <li>
            {text.contested(contested)} <a href={`${path}/scopes`}>{text.toScopes}</a>
          </li>
        )}
        {undecided.length > 0 && (
          <li>
            {text.undecided(undecided.length)}
            <ul>
              {undecided.map((practice) => (
                <li key={practice}>
                  <a href={`${path}/results/${practice}/versions`}>{nameOf(practice)}</a>
                </li>
              ))}
            </ul>
          </li>
        )}
        {flags.open > 0 && (
          <li>
            {text.flagsOpen(flags.open, flags.of)} <a href={`${path}/results/flags`}>{text.toFlags}</a>
          </li>
        )}
        {lacking && (
          <li>
            {consents.openAtFreeze(lacking.practices, lacking.rule)} <a href={address}>{consents.heading}</a>
          </li>
        )}
        {otherVersion > 0 && <li>{text.otherVersion(otherVersion)}</li>}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary>{text.leftOutHeading(leftOut.length)}</summary>
          <p>{text.leftOutIntro}</p>
          <ul>
            {leftOut.map(({ response, practice, reason, by, at }) => (
              <li key={response}>
                <a href={`${path}/responses/${response}`}>
                  {text.leftOutLine(nameOf(practice), by, formatDateTime(at, language))}
                </a>
                <blockquote>{reason}</blockquote>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
