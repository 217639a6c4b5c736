import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { CopiedScope } from '#db/queries/scope-versions.ts'
import type { ScopeCardVersion } from './scope-card.tsx'

/** The versions of a scope, the newest first: who made each and when, and the way to what it changed. */
export function ScopeVersions({
  scopes,
  copies = [],
  compare,
}: {
  scopes: readonly ScopeCardVersion[]
  /** Those of them that are copies of the cards of practices that ended. */
  copies?: readonly CopiedScope[]
  /** The page that compares two versions. */
  compare: string
}) {
  const { practices, scopeCards: text, successions } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h3>{practices.versions}</h3>
      <p>{practices.versionsLead}</p>
      <ul className="scope-versions">
        {scopes.map(({ version, createdAt, by }, index) => {
          const before = scopes[index + 1]
          const copy = copies.find((one) => one.version === version)
          return (
            <li key={version}>
              {text.versionBy(version, formatDate(createdAt, language), by)}
              {copy && `, ${successions.copyOf(`${copy.code} ${copy.name}`, copy.of)}`}{' '}
              {before ? (
                <a href={`${compare}?from=${before.version}&to=${version}`}>
                  {text.seeChanges(before.version, version)}
                </a>
              ) : (
                <span className="quiet">{practices.firstVersion}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
