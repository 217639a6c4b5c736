import { useMessages } from '#app/messages/use-messages.ts'
import type { AnalysisState } from '#app/report/analysis-state.ts'
import type { ShownList } from '#app/decisions/selection.server.ts'
import { FiguresComputing } from '../figures-computing.tsx'

/** Why there is nothing to decide on yet, and what can be done about it. */
export function NoSelection({
  selection,
  list,
  path,
  isStill = false,
}: {
  selection:
    | { readonly status: 'computing'; readonly analysis: AnalysisState }
    | { readonly status: 'tampered'; readonly parts: readonly string[] }
    | { readonly status: 'no_set' | 'no_rule' }
  list: ShownList | null
  /** Of the wave. */
  path: string
  /** Whether the page stays as it is when the list is made: something was typed that would be lost. */
  isStill?: boolean
}) {
  const { decisions: text, freeze } = useMessages()
  if (selection.status === 'computing') {
    return selection.analysis.state === 'failed' ? (
      <div className="alert" role="alert">
        <p>
          {text.failed} <a href={`${path}/shortlist`}>{text.toList}</a>
        </p>
      </div>
    ) : (
      <FiguresComputing analysis={selection.analysis} isStill={isStill} />
    )
  }
  if (selection.status === 'tampered') {
    const number = list?.set.number ?? 0
    return (
      <div className="alert" role="alert">
        <p>
          {text.tampered(
            number,
            selection.parts.map((part) => freeze.parts[part] ?? part),
          )}{' '}
          <a href={`${path}/frozen/${number}`}>{text.seeSet}</a>
        </p>
      </div>
    )
  }
  const [why, way, label] =
    selection.status === 'no_set' ? [text.noSet, 'freeze', text.toFreeze] : [text.noRule, 'rule', text.toRule]
  return (
    <div className="notice">
      <p>{text.sealedUntil}</p>
      <p>
        {why} <a href={`${path}/${way}`}>{label}</a>
      </p>
    </div>
  )
}
