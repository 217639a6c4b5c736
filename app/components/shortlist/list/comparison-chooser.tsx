import { useMessages } from '#app/messages/use-messages.ts'
import type { ShownChoice, ShownSources } from '#app/shortlist/shortlist-page.server.ts'
import { SourceFields } from './list-chooser.tsx'

/** The two lists that are compared, as a plain GET form. */
export function ComparisonChooser({
  sources,
  before,
  after,
}: {
  sources: ShownSources
  before: ShownChoice
  after: ShownChoice
}) {
  const { comparison: text } = useMessages()
  return (
    <form method="get" className="comparison-chooser" aria-label={text.choose}>
      <fieldset>
        <legend>{text.before}</legend>
        <SourceFields
          sources={sources}
          set={before.set.number}
          rule={before.rule.number}
          names={{ set: 'from-set', rule: 'from-rule' }}
        />
      </fieldset>
      <fieldset>
        <legend>{text.after}</legend>
        <SourceFields sources={sources} set={after.set.number} rule={after.rule.number} />
      </fieldset>
      <button className="secondary">{text.compare}</button>
    </form>
  )
}
