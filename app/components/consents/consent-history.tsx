import { useMessages } from '#app/messages/use-messages.ts'
import type { InterviewConsent } from '#db/queries/interview-consents.ts'
import { useConsentWords } from './consent-words.ts'

/** Everything that was registered of a practice, the newest first. */
export function ConsentHistory({ consents }: { consents: readonly InterviewConsent[] }) {
  const { consents: text } = useMessages()
  const wordsOf = useConsentWords()
  if (consents.length === 0) return null
  return (
    <section>
      <h2>{text.historyHeading}</h2>
      <ol className="verbatim" reversed>
        {consents.map((consent) => {
          const { said, registered } = wordsOf(consent)
          return (
            <li key={consent.number}>
              {said} <span className="quiet">{registered}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
