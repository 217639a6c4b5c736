import { formatNumber, sentenceCase } from '#app/messages/format.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { targetGroups } from '#codes/target-groups.ts'
import type { ScopeValues } from '#db/queries/scope-card.ts'
import type { Language, ScopeLevel, ScopeTable } from '#db/schema.ts'

/** What the study says is to be answered about. */
export type ScopeCard = Omit<ScopeValues, 'delimitedBy' | 'source'>

/** What informants read of a scope: not who delimited it, nor on what source. */
export function scopeCardOf(scope: ScopeTable): ScopeCard {
  return {
    included: scope.included,
    excluded: scope.excluded,
    targetGroup: targetGroups.find(({ uuid }) => uuid === scope.targetGroup)?.label ?? null,
    place: scope.place,
    sinceYear: scope.sinceYear,
    citizensPerYear: scope.citizensPerYear,
    staffCount: scope.staffCount,
    level: scope.level,
    legalBasis: scope.legalBasis,
  }
}

/** The scope card as it is put before an informant. */
export function InformantScopeCard({ scope, language }: { scope: ScopeCard; language: Language }) {
  const { answer, words } = messagesIn[language]
  const rows = Object.entries(answer.scope.rows).flatMap(([name, label]) => {
    const value = scope[name as keyof ScopeCard]
    if (value === null || value === '') return []
    if (name === 'level')
      return [{ name, label, value: sentenceCase(words.scopeLevels[value as ScopeLevel]) }]
    if (name === 'sinceYear') return [{ name, label, value: String(value) }]
    return [{ name, label, value: typeof value === 'number' ? formatNumber(value, language) : value }]
  })
  if (rows.length === 0) return <p className="notice">{answer.scope.empty}</p>
  return (
    <dl className="facts card">
      {rows.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
