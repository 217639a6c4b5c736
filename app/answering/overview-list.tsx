import { ids } from '#app/answer-client/page.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { OverviewEntry } from './overview.ts'

/**
 * The way through the questionnaire, in any order. Each line is a button of the page's form, so that what is on the page
 * is saved before it is left. It stands below the form, whose first button is what Enter does.
 */
export function OverviewList({
  entries,
  current,
  questionLanguage,
}: {
  entries: readonly OverviewEntry[]
  /** The place that is shown. */
  current: string
  questionLanguage: Language
}) {
  const { answer } = useMessages()
  const text = answer.overview
  return (
    <details className="overview" id={ids.overview}>
      <summary>{text.heading}</summary>
      <nav aria-label={text.heading} id={ids.overviewList}>
        <p className="quiet">{text.intro}</p>
        <ol>
          {entries.map(({ place, name, number, status, left }) => (
            <li key={place} className={name ? 'page' : undefined}>
              <button
                className="link-button"
                form={ids.form}
                name="go"
                value={place}
                aria-current={place === current ? 'page' : undefined}
                lang={name ? questionLanguage : undefined}
              >
                {number !== null && `${number}. `}
                {name ? name[questionLanguage] : text.places[place as keyof typeof text.places]}
              </button>{' '}
              <span className="quiet">
                {[place === current && text.here, status && text.statuses[status](left)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}
