import { useId } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { ConfirmCheck } from './confirm-check.tsx'

/** Puts a draft away, once it is confirmed. */
export function DiscardDraft({ isUnconfirmed }: { isUnconfirmed: boolean }) {
  const { questionnaires: text } = useMessages()
  const id = useId()
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{text.discardHeading}</h2>
      <form method="post">
        <p>{text.discardIntro}</p>
        <ConfirmCheck label={text.discardConfirm} isFault={isUnconfirmed} />
        <button name="intent" value="discard" className="danger">
          {text.discard}
        </button>
      </form>
    </section>
  )
}
