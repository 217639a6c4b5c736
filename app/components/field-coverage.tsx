import { may } from '#app/auth/authorize.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Role } from '#db/schema.ts'
import type { StudyHead, WaveHead } from './study-frame.tsx'

/** How many practices have the informants that the study's rule asks for. */
export function FieldCoverage({
  study,
  wave,
  rules,
  covered,
  toFind,
  practiceCount,
}: {
  study: StudyHead
  wave: WaveHead
  rules: readonly { readonly role: Role; readonly minimum: number }[]
  /** Practices that lack nobody. */
  covered: number
  /** Practices for which somebody has yet to be found. */
  toFind: number
  practiceCount: number
}) {
  const { coverage, field: text, words } = useMessages()
  const parts = rules.map(
    ({ role, minimum }) => `${minimum} ${(minimum === 1 ? words.roles : words.rolesPlural)[role]}`,
  )
  return (
    <section>
      <h2>{text.coverage}</h2>
      {rules.length === 0 ? (
        <p>
          {text.noRule}{' '}
          {may(study.role, 'study:manage') && <a href={`/studies/${study.id}/settings`}>{text.toSettings}</a>}
        </p>
      ) : (
        <p>
          {text.rule(text.ruleJoin(parts))} {text.covered(covered, practiceCount)}{' '}
          {toFind > 0 && text.toFind(toFind)}
        </p>
      )}
      <p>
        <a href={`/studies/${study.id}/waves/${wave.id}/coverage-map`}>{coverage.linkFromField}</a>
      </p>
    </section>
  )
}
