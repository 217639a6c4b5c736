import { useMessages } from '#app/messages/use-messages.ts'
import type { VariantFault } from '#analysis/variant-checks.ts'
import { useFindingSentence, type ShownFinding } from './scope-findings.tsx'

/** Whether a variant may be given to informants, and what is missing. */
export function VariantReadiness({
  findings: { parts, faults },
}: {
  findings: { readonly parts: readonly ShownFinding[]; readonly faults: readonly VariantFault[] }
}) {
  const { variants: text, scopeChecks } = useMessages()
  const sentence = useFindingSentence()
  const isStopped = faults.length > 0 || parts.some(({ effect }) => effect === 'stop')
  return (
    <section>
      <p>{isStopped ? text.notReady : text.ready}</p>
      {faults.length + parts.length > 0 && (
        <ul className="scope-findings">
          {faults.map((fault) => (
            <li key={fault}>
              <strong className="effect stop">{scopeChecks.effects.stop}</strong> {text.faults[fault]}
            </li>
          ))}
          {parts.map((finding) => (
            <li key={finding.check}>
              <strong className={`effect ${finding.effect}`}>{scopeChecks.effects[finding.effect]}</strong>{' '}
              {sentence(finding)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
