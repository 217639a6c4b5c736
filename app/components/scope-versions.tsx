import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { ScopeCardVersion } from './scope-card.tsx'

/** The versions of a scope, the newest first: who made each and when, and the way to what it changed. */
export function ScopeVersions({
  scopes,
  compare,
}: {
  scopes: readonly ScopeCardVersion[]
  /** The page that compares two versions. */
  compare: string
}) {
  const { practices, scopeCards: text } = useMessages()
  const language = useLanguage()
  return (
    <section>
      <h3>{practices.versions}</h3>
      <p>{practices.versionsLead}</p>
      <ul className="scope-versions">
        {scopes.map(({ version, createdAt, by }, index) => {
          const before = scopes[index + 1]
          return (
            <li key={version}>
              {text.versionBy(version, formatDate(createdAt, language), by)}{' '}
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
