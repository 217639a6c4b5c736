import { useState, type ChangeEvent } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'

const mostKilobytes = ruleLimits.fileBytes / 1024

/** Reads a rule from a file into the form that this is part of: what is typed there goes with it, and comes back. */
export function RuleImport() {
  const { rule: text } = useMessages()
  const [isTooLarge, setTooLarge] = useState(false)
  // without JavaScript the server says the same, later; every button of the form would send the file with what was typed
  const check = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const isOver = (input.files?.[0]?.size ?? 0) > ruleLimits.fileBytes
    setTooLarge(isOver)
    if (isOver) input.value = ''
  }
  return (
    <section>
      <h2>{text.importHeading}</h2>
      <p>{text.importIntro}</p>
      <div className="field">
        <label htmlFor="rule-file">{text.importFile}</label>
        <span className="hint" id="rule-file-hint">
          {text.importHint(mostKilobytes)}
        </span>
        {isTooLarge && (
          <span role="alert" className="error" id="rule-file-error">
            {text.fileFaults.too_large(String(mostKilobytes))}
          </span>
        )}
        <input
          id="rule-file"
          type="file"
          name="file"
          accept=".json,application/json"
          aria-describedby={isTooLarge ? 'rule-file-hint rule-file-error' : 'rule-file-hint'}
          aria-invalid={isTooLarge || undefined}
          onChange={check}
        />
      </div>
      <div className="actions">
        <button name="intent" value="import" className="secondary" formNoValidate disabled={isTooLarge}>
          {text.importButton}
        </button>
      </div>
    </section>
  )
}
