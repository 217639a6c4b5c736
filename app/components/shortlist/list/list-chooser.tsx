import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ShownChoice, ShownSources } from '#app/shortlist/shortlist-page.server.ts'

/** Another set or rule, as a plain GET form; nothing where there is one of each. */
export function ListChooser({ chosen, sources }: { chosen: ShownChoice; sources: ShownSources }) {
  const { shortlist: text } = useMessages()
  if (sources.sets.length < 2 && sources.rules.length < 2) return null
  return (
    <details className="list-chooser">
      <summary>{text.chooser}</summary>
      <form method="get">
        <SourceFields sources={sources} set={chosen.set.number} rule={chosen.rule.number} />
        <button className="secondary">{text.choose}</button>
      </form>
    </details>
  )
}

/** The two fields that say which list. */
export function SourceFields({
  sources: { sets, rules },
  set,
  rule,
  names = { set: 'set', rule: 'rule' },
}: {
  sources: ShownSources
  set: number
  rule: number
  names?: { readonly set: string; readonly rule: string }
}) {
  const { shortlist: text } = useMessages()
  const language = useLanguage()
  return (
    <>
      <div className="field">
        <label htmlFor={`list-${names.set}`}>{text.set}</label>
        <select id={`list-${names.set}`} name={names.set} defaultValue={set}>
          {sets.map(({ number, at }) => (
            <option key={number} value={number}>
              {text.setOption(number, formatDateTime(at, language))}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`list-${names.rule}`}>{text.rule}</label>
        <select id={`list-${names.rule}`} name={names.rule} defaultValue={rule}>
          {rules.map(({ number, at, afterOpening }) => (
            <option key={number} value={number}>
              {text.ruleOption(number, formatDateTime(at, language), afterOpening)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
