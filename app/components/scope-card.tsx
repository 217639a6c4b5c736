import type { PracticeFieldName } from '#app/imports/practice-fields.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { usePracticeValue } from './practice-value.ts'

export const scopeCardFields = [
  'included',
  'excluded',
  'level',
  'citizensPerYear',
  'staffCount',
  'targetGroup',
  'place',
  'sinceYear',
  'legalBasis',
  'delimitedBy',
  'source',
] as const satisfies readonly PracticeFieldName[]

export type ScopeCardValues = Record<(typeof scopeCardFields)[number], string | number | null>

/** How a practice is delimited. What is included, what is not and the level are shown even when they are not stated. */
export function ScopeCard({ scope }: { scope: ScopeCardValues }) {
  const { practices: text, words } = useMessages()
  const shown = usePracticeValue()
  const isAlwaysShown = (field: string) =>
    ['included', 'excluded', 'level', 'citizensPerYear'].includes(field)
  return (
    <dl className="facts">
      {scopeCardFields
        .filter((field) => scope[field] !== null || isAlwaysShown(field))
        .map((field) => (
          <div key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>{shown(field, scope[field]) ?? <span className="quiet">{words.notStated}</span>}</dd>
          </div>
        ))}
    </dl>
  )
}
