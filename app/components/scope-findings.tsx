import type { ScopeFinding } from '#analysis/scope-checks.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { ScopeLevel } from '#db/schema.ts'

/** JSON leaves out what is undefined, and its types say so. */
export type ShownFinding = { [Key in keyof ScopeFinding]: ScopeFinding[Key] | undefined } & Pick<
  ScopeFinding,
  'check' | 'effect'
>

/** What a practice lacks before it can be fielded, each with its effect in words and the way to mend it. */
export function ScopeFindings({
  studyId,
  practice,
  findings,
  mayWrite,
  mayManage,
}: {
  studyId: string
  practice: { readonly id: string; readonly version: number }
  findings: readonly ShownFinding[]
  mayWrite: boolean
  mayManage: boolean
}) {
  const { scopeChecks: text } = useMessages()
  const sentence = useFindingSentence()
  const scope = `/studies/${studyId}/practices/${practice.id}/scope`
  const overlaps = { to: `/studies/${studyId}/overlaps?practice=${practice.id}`, label: text.toOverlaps }
  const mends: Partial<Record<ScopeFinding['check'], { to: string; label: string }>> = {
    overlap: overlaps,
    same: { ...overlaps, to: `${overlaps.to}&decided` },
    approval: { to: `${scope}/approval`, label: text.toApproval },
  }
  const mendOf = ({ check }: ShownFinding) => mends[check] ?? { to: scope, label: text.mend }
  return (
    <ul className="scope-findings">
      {findings.map((finding) => (
        <li key={finding.check}>
          <strong className={`effect ${finding.effect}`}>{text.effects[finding.effect]}</strong>{' '}
          {sentence(finding)}{' '}
          {mayWrite && finding.effect !== 'set_aside' && (
            <a href={mendOf(finding).to}>{mendOf(finding).label}</a>
          )}{' '}
          {mayManage && finding.check !== 'approval' && finding.effect !== 'warn' && (
            <a href={`${scope}/checks/${finding.check}?version=${practice.version}`}>
              {finding.effect === 'set_aside' ? text.takeUp : text.setAside}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A finding in one sentence. */
export function useFindingSentence(): (finding: ShownFinding) => string {
  const { scopeChecks: text, words } = useMessages()
  return ({ check, rule, value = 0, limit = 0 }) => {
    switch (check) {
      case 'too-broad':
        return rule === 'target-groups'
          ? text.tooManyTargetGroups(value)
          : text.tooBroad(words.scopeLevels[value as ScopeLevel])
      case 'too-narrow':
        return rule === 'staff' ? text.tooFewStaff(value) : text.tooFewCitizens(value, limit)
      case 'overlap':
        return text.overlaps(value)
      case 'same':
        return text.same(value)
      case 'approval':
        return rule === 'sent-back' ? text.sentBack : text.notApproved
      default:
        return text.missingPart[check]
    }
  }
}
