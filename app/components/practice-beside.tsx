import { ScopeCard, type ScopeCardValues, type ScopeCardVersion } from './scope-card.tsx'
import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from './practice-value.ts'

const factFields = ['municipalityCode', 'organisation', 'area', 'startYear'] as const

/** One of two practices that are compared: what is known of it, and its card. */
export function PracticeBeside({
  path,
  practice,
}: {
  path: string
  practice: Readonly<Record<(typeof factFields)[number], string | number | null>> & {
    readonly code: string
    readonly name: string
    readonly scope: ScopeCardValues & ScopeCardVersion
  }
}) {
  const { practices: text, words } = useMessages()
  const shown = usePracticeValue()
  return (
    <section>
      <h2>
        <a href={path}>
          {practice.code} {practice.name}
        </a>
      </h2>
      <dl className="facts">
        {factFields.map((field) => (
          <div key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>{shown(field, practice[field]) ?? <span className="quiet">{words.notStated}</span>}</dd>
          </div>
        ))}
      </dl>
      <ScopeCard scope={practice.scope} version={practice.scope} />
    </section>
  )
}
