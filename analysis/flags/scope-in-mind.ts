import type { PracticeRow } from '../dataset.ts'
import type { AnsweredScope, ScoreTable } from '../score-table.ts'
import {
  firstRaised,
  isAtLeast,
  overInformants,
  overPractices,
  type Finding,
  type Verdict,
} from './judging.ts'
import type { FlagThresholds } from './thresholds.ts'

/** Informants of one practice had scopes in mind that lie steps apart, or that reach three times as many citizens. */
export function scopeMismatch(
  table: ScoreTable,
  { levels, citizens }: FlagThresholds['scopeMismatch'],
): Finding {
  return overPractices('scope-mismatch', table, (scope) => {
    const { stated, reached } = scopesInMind(table, scope)
    const byLevel =
      stated.length < 2
        ? null
        : levelVerdict(Math.max(...stated) - Math.min(...stated), levels, stated.length)
    const byCitizens =
      reached.length < 2
        ? null
        : citizensVerdict(Math.min(...reached), Math.max(...reached), citizens, reached.length)
    return firstRaised(byLevel, byCitizens)
  })
}

/** An informant had another scope in mind than the registered one: another level, or three times as many or few citizens. */
export function scopeVersusRegistration(
  table: ScoreTable,
  practices: ReadonlyMap<string, PracticeRow>,
  { levels, citizens }: FlagThresholds['scopeVersusRegistration'],
): Finding {
  return overInformants('scope-vs-registration', table, (row) => {
    const { practice, scopeLevel, scopeCitizensPerYear } = table.responses[row]!
    const registered = practices.get(practice)
    const level = registered?.scopeLevel ?? null
    const reached = registered?.citizensPerYear ?? null
    const byLevel =
      scopeLevel === null || level === null ? null : levelVerdict(Math.abs(scopeLevel - level), levels, 1)
    const byCitizens =
      scopeCitizensPerYear === null || reached === null
        ? null
        : citizensVerdict(
            Math.min(scopeCitizensPerYear, reached),
            Math.max(scopeCitizensPerYear, reached),
            citizens,
            1,
          )
    return firstRaised(byLevel, byCitizens)
  })
}

function scopesInMind({ responses }: ScoreTable, { rows }: AnsweredScope) {
  return {
    stated: rows.flatMap((row) => responses[row]!.scopeLevel ?? []),
    reached: rows.flatMap((row) => responses[row]!.scopeCitizensPerYear ?? []),
  }
}

function levelVerdict(steps: number, threshold: number, n: number): Verdict {
  return { raised: steps >= threshold, rule: 'level', value: steps, threshold, n }
}

/** No citizens count as one, so that there is a number of times. */
function citizensVerdict(fewest: number, most: number, threshold: number, n: number): Verdict {
  const value = Math.max(most, 1) / Math.max(fewest, 1)
  return { raised: isAtLeast(value, threshold), rule: 'citizens', value, threshold, n }
}
