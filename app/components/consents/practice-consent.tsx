import { useMessages } from '#app/messages/use-messages.ts'
import type { InterviewConsent } from '#db/queries/interview-consents.ts'
import { useConsentWords } from './consent-words.ts'

/** What a practice says to an interview, on its own page. */
export function PracticeConsent({
  consent,
  path,
  mayWrite,
}: {
  consent: InterviewConsent | null
  /** Of the practice. */
  path: string
  mayWrite: boolean
}) {
  const { consents: text } = useMessages()
  const wordsOf = useConsentWords()
  const words = consent && wordsOf(consent)
  return (
    <section>
      <h2 id="consent">{text.heading}</h2>
      <p>{text.stands[consent?.answer ?? 'not_asked']}</p>
      {words && (
        <p className="quiet">
          {words.said}, {words.registered}
        </p>
      )}
      {(mayWrite || consent) && (
        <p>
          <a className={mayWrite ? 'button secondary' : undefined} href={`${path}/consent`}>
            {mayWrite ? text.change : text.historyHeading}
          </a>
        </p>
      )}
    </section>
  )
}
