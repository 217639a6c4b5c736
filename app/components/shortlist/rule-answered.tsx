import { formatDateTime } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { LoadedRule } from '#app/selection/loaded-rule.ts'
import type { RuleAnswer } from '#app/selection/rule-action.server.ts'
import type { RegisteredRule } from '#db/queries/selection-rules.ts'
import type { ElementName } from '../element-names.ts'
import { Fingerprint } from '../fingerprint.tsx'
import { RuleDifferences } from './rule-differences.tsx'
import { FileFaults } from './rule-faults.tsx'
import { RuleInWords } from './rule-in-words.tsx'

/** What became of a rule that was sent: looked at, read from a file, too late, or nothing new. */
export function RuleAnswered({
  answer: { because, looked, file },
  standing,
  elements,
}: {
  answer: Pick<RuleAnswer, 'because' | 'file'> & {
    readonly looked: { readonly rule: LoadedRule; readonly digest: string } | null
  }
  standing: (Omit<RegisteredRule, 'rule'> & { readonly rule: LoadedRule }) | null
  elements: readonly ElementName[]
}) {
  const { rule: text } = useMessages()
  const language = useLanguage()
  if (because === 'file') {
    return (
      <div className="alert" role="alert">
        <p>{text.importFaults}</p>
        {file && 'code' in file ? (
          <p>{text.fileFaults[file.code](file.detail)}</p>
        ) : (
          <FileFaults faults={file ?? []} />
        )}
      </div>
    )
  }
  if (!looked) return null
  if (because === 'unchanged') {
    return (
      <div className="alert" role="alert">
        <p>{text.unchanged}</p>
      </div>
    )
  }
  const isOvertaken = because === 'overtaken'
  return (
    <section>
      {isOvertaken && standing && (
        <div className="alert" role="alert">
          <p>{text.overtaken(standing.number, standing.by, formatDateTime(standing.at, language))}</p>
          <p>{text.overtakenReason}</p>
          <blockquote>{standing.reason}</blockquote>
        </div>
      )}
      <h2>{text.previewHeading}</h2>
      {because === 'imported' && (
        <p className="notice" role="status">
          {text.importedNote}
        </p>
      )}
      {because === 'looked_at' && (
        <p className="notice" role="status">
          {text.previewNote}
        </p>
      )}
      {standing &&
        (standing.digest === looked.digest ? (
          <p>{text.sameAsStanding(standing.number)}</p>
        ) : (
          <RuleDifferences
            before={standing.rule}
            after={looked.rule}
            elements={elements}
            heads={text.fromTo}
          />
        ))}
      <details open={!standing}>
        <summary>{text.whole}</summary>
        <RuleInWords rule={looked.rule} elements={elements} />
        <Fingerprint digest={looked.digest} />
      </details>
    </section>
  )
}
