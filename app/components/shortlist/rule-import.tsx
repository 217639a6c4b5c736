import { useMessages } from '#app/messages/use-messages.ts'
import { ruleLimits } from '#app/selection/rule-limits.ts'

/** Reads a rule from a file into the form that this is part of: what is typed there goes with it, and comes back. */
export function RuleImport() {
  const { rule: text } = useMessages()
  return (
    <section>
      <h2>{text.importHeading}</h2>
      <p>{text.importIntro}</p>
      <div className="field">
        <label htmlFor="rule-file">{text.importFile}</label>
        <span className="hint" id="rule-file-hint">
          {text.importHint(ruleLimits.fileBytes / 1024)}
        </span>
        <input
          id="rule-file"
          type="file"
          name="file"
          accept=".json,application/json"
          aria-describedby="rule-file-hint"
        />
      </div>
      <div className="actions">
        <button name="intent" value="import" className="secondary" formNoValidate>
          {text.importButton}
        </button>
      </div>
    </section>
  )
}
