import type { ReactNode } from 'react'
import { ids } from '#app/answer-client/page.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { OverviewEntry } from './overview.ts'

interface Overview {
  readonly entries: readonly OverviewEntry[]
  /** The place that is shown. */
  readonly current: string
  readonly questionLanguage: Language
}

/** A page of the answering with the overview below it, or beside it where there is room. */
export function WithOverview({ children, ...overview }: Overview & { children: ReactNode }) {
  return (
    <div className="with-overview">
      <div className="page-of-questions">{children}</div>
      <OverviewList {...overview} />
    </div>
  )
}

/**
 * The way through the questionnaire, in any order. Each line is a button of the page's form, so that what is on the page
 * is saved before it is left. It stands below the form, whose first button is what Enter does.
 */
function OverviewList({ entries, current, questionLanguage }: Overview) {
  const { answer } = useMessages()
  const text = answer.overview
  const heading = `${ids.overview}-heading`
  return (
    <nav className="overview" id={ids.overview} aria-labelledby={heading}>
      <h2 id={heading}>{text.heading}</h2>
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
  )
}
