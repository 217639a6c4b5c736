import { ids } from '#app/answer-client/page.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { screenLanguages } from '#app/messages/language.ts'
import type { Language } from '#db/schema.ts'

/** What a page of an open response tells its frame. */
export interface LanguageChoice {
  /** Of the questions now. */
  readonly questionLanguage: Language
  /** What the study asks in. */
  readonly offeredLanguages: readonly Language[]
}

/** Whether a page's data tell of a choice of language. */
export function isLanguageChoice(data: unknown): data is LanguageChoice {
  return typeof data === 'object' && data !== null && 'offeredLanguages' in data
}

/**
 * The one choice of language on the pages of an open response: it saves what is on the page and turns page and questions
 * to the other language. A language is left out when all is in it already.
 */
export function LanguageSwitch({ questionLanguage, offeredLanguages }: LanguageChoice) {
  const { frame } = useMessages()
  const language = useLanguage()
  const isAllIn = (one: Language) =>
    one === language && (one === questionLanguage || !offeredLanguages.includes(one))
  return (
    <div className="language-form">
      {/* what Enter in a field does is the first button of its form, and these stand before it */}
      <button
        form={ids.form}
        name="go"
        value="next"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      {screenLanguages
        .filter((one) => !isAllIn(one))
        .map((one) => (
          <button
            key={one}
            form={ids.form}
            name="go"
            value={`language-${one}`}
            lang={one}
            aria-label={frame.switchLanguage[one]}
          >
            {frame.languages[one]}
          </button>
        ))}
    </div>
  )
}
