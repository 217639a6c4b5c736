import { may } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScopeFindings, type ShownFinding } from './scope-findings.tsx'
import type { StudyHead } from './study-frame.tsx'

/** Whether a practice may be fielded as it is delimited, and what is missing. */
export function ScopeReadiness({
  study,
  practice,
  findings,
  held,
}: {
  study: StudyHead
  practice: { readonly id: string; readonly version: number }
  findings: readonly ShownFinding[]
  /** Those who are asked and have not begun, by the earlier version that they wait on. */
  held: readonly { readonly version: number; readonly count: number }[]
}) {
  const { scopeChecks: text } = useMessages()
  const isStopped = findings.some(({ effect }) => effect === 'stop')
  return (
    <section id="fielding">
      <h3>{text.ofPractice}</h3>
      <p>{isStopped ? text.notReady : findings.length > 0 ? text.readyWithWarnings : text.ready}</p>
      {held.map(({ version, count }) => (
        <p key={version} className="notice warning">
          {text.held(count, version, practice.version)}
        </p>
      ))}
      <ScopeFindings
        studyId={study.id}
        practice={practice}
        findings={findings}
        mayWrite={may(study.role, 'practice:write')}
        mayManage={may(study.role, 'wave:manage')}
      />
    </section>
  )
}
