import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import type { MissingText } from '#survey/editable-texts.ts'
import type { EditorWarning } from '#survey/editor-warnings.ts'
import { pathOfPage, type PageEntry } from './edit-view.ts'
import { pageName } from './page-name.ts'
import { useTextName } from './text-name.ts'

/** What is worth a look, with the way there; none of it stops anything. */
export function DraftWarnings({
  path,
  entries,
  warnings,
}: {
  path: string
  entries: readonly PageEntry[]
  warnings: readonly EditorWarning[]
}) {
  const { editor } = useMessages()
  const language = useLanguage()
  const nameOf = useTextName()
  const text = editor.front
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="warnings-heading" className="draft-warnings">
      <h2 id="warnings-heading">{text.warningsHeading}</h2>
      <p className="quiet">{text.warningsNote}</p>
      <ul>
        {warnings.map(({ code, page, path: place, language: of, count = 0 }) => {
          const entry = entries.find((one) => one.page === page)
          return (
            <li key={`${code} ${page} ${place} ${of}`}>
              <a href={`${path}/${pathOfPage(page)}${place && of ? `#${place}.${of}` : ''}`}>
                {entry && pageName(editor, entry, language)}
                {place && `: ${nameOf(place)}`}
              </a>{' '}
              {text.warnings[code](count, of ? text.inLanguage[of] : '')}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Every text that is missing, by page, with the way to its field. */
export function DraftMissing({
  path,
  entries,
  missing,
}: {
  path: string
  entries: readonly PageEntry[]
  missing: readonly MissingText[]
}) {
  const { editor } = useMessages()
  const language = useLanguage()
  const nameOf = useTextName()
  const text = editor.front
  return (
    <section aria-labelledby="missing-heading" className="draft-missing">
      <h2 id="missing-heading">{text.missingHeading}</h2>
      {missing.length === 0 && <p>{text.allWritten}</p>}
      {entries
        .filter((entry) => entry.missing > 0)
        .map((entry) => (
          <section key={entry.page}>
            <h3>{pageName(editor, entry, language)}</h3>
            <ul>
              {missing
                .filter(({ page }) => page === entry.page)
                .map((one) => (
                  <li key={`${one.path} ${one.language}`}>
                    <a href={`${path}/${pathOfPage(one.page)}#${one.path}.${one.language}`}>
                      {nameOf(one.path)}
                    </a>{' '}
                    {text.missingIn[one.language]}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </section>
  )
}
