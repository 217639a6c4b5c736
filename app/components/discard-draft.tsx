import { useId } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'

/** Puts a draft away, once it is confirmed. */
export function DiscardDraft({ isUnconfirmed }: { isUnconfirmed: boolean }) {
  const { questionnaires: text, words } = useMessages()
  const id = useId()
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{text.discardHeading}</h2>
      <form method="post">
        <p>{text.discardIntro}</p>
        {isUnconfirmed && (
          <p className="field">
            <span className="error" id={`${id}-error`}>
              {words.invalid.must_confirm}
            </span>
          </p>
        )}
        <label className="check">
          <input
            type="checkbox"
            name="confirm"
            value="yes"
            aria-describedby={isUnconfirmed ? `${id}-error` : undefined}
          />
          {text.discardConfirm}
        </label>
        <button name="intent" value="discard" className="danger">
          {text.discard}
        </button>
      </form>
    </section>
  )
}
