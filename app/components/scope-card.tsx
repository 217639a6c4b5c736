import type { PracticeFieldName } from '#app/imports/practice-fields.ts'
import { formatShortDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { scopeLines } from '#app/scopes/scope-lines.ts'
import { usePracticeValue } from './practice-value.ts'
import { ScopeList } from './scope-list.tsx'

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

/** Which version of a scope a card shows. */
export interface ScopeCardVersion {
  readonly version: number
  readonly createdAt: string
  /** Who wrote it here. */
  readonly by: string
}

const factFields = scopeCardFields.filter(
  (field) => !['included', 'excluded', 'delimitedBy', 'source'].includes(field),
)
/** Shown even when they are not stated: nobody delimits without them. */
const alwaysShown: readonly string[] = ['level', 'citizensPerYear', 'targetGroup']

/** How a practice is delimited: what is in and what is not as two lists, the facts below, and who drew the line on what. */
export function ScopeCard({ scope, version }: { scope: ScopeCardValues; version?: ScopeCardVersion }) {
  const { practices, scopeCards: text, words } = useMessages()
  const shown = usePracticeValue()
  const language = useLanguage()
  const facts = factFields.filter((field) => scope[field] !== null || alwaysShown.includes(field))
  const notStated = <span className="quiet">{words.notStated}</span>
  return (
    <div className="scope-card">
      {version && (
        <p className="scope-head">
          <span className="chip">
            {text.chip(version.version, formatShortDate(version.createdAt, language))}
          </span>{' '}
          <span className="quiet">{text.writtenBy(version.by)}</span>
        </p>
      )}
      <div className="scope-lists">
        <ScopeList kind="included" lines={scopeLines(textOf(scope.included))} />
        <ScopeList kind="excluded" lines={scopeLines(textOf(scope.excluded))} />
      </div>
      <dl className="facts">
        {facts.map((field) => (
          <div key={field}>
            <dt>{practices.fields[field]}</dt>
            <dd>{shown(field, scope[field]) ?? notStated}</dd>
          </div>
        ))}
        {(['delimitedBy', 'source'] as const).map((field) => (
          <div key={field}>
            <dt>{practices.fields[field]}</dt>
            <dd>{shown(field, scope[field]) ?? notStated}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value))
