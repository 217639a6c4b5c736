import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { scopeCardFields, type ScopeCardValues } from './scope-card.tsx'
import { changesBetween, ValueChanges } from './value-changes.tsx'

/** The versions of a scope, the newest first, each with what it changed. */
export function ScopeVersions({
  scopes,
}: {
  scopes: readonly (ScopeCardValues & { id: string; version: number; createdAt: string })[]
}) {
  const { practices: text } = useMessages()
  const language = useLanguage()
  return (
    <details>
      <summary>
        {text.versions} ({scopes.length})
      </summary>
      <p>{text.versionsLead}</p>
      {scopes.map((scope, index) => {
        const before = scopes[index + 1]
        const caption = text.versionOf(scope.version, formatDate(scope.createdAt, language))
        return (
          <section key={scope.id}>
            {before ? (
              <ValueChanges
                caption={caption}
                from={text.from}
                to={text.to}
                changes={changesBetween(scopeCardFields, before, scope)}
              />
            ) : (
              <p>
                <strong>{caption}</strong>. {text.firstVersion}
              </p>
            )}
          </section>
        )
      })}
    </details>
  )
}
