import type { PracticeValues } from '#db/queries/practices.ts'
import type { ScopeValues } from '#db/queries/scope-card.ts'

/** What a practice that takes the place of others begins as, before anybody has written: its card, and no name or code. */
export interface Prefilled {
  readonly values: Omit<PracticeValues, 'code' | 'name'>
  readonly scope: ScopeValues
}

type Old = Omit<PracticeValues, 'code' | 'name'> & { readonly scope: ScopeValues }

/**
 * Begins from the practices that end: what they agree on stays, and what they do not is empty, but lists of what is in and what
 * is not are put after each other, each line once.
 *
 * @throws Error when there is none.
 */
export function prefillFrom(practices: readonly Old[]): Prefilled {
  const [first] = practices
  if (!first) throw new Error('nothing to begin from')
  const scopes = practices.map(({ scope }) => scope)
  return {
    values: {
      municipalityCode: agreed(practices.map((one) => one.municipalityCode)),
      organisation: agreed(practices.map((one) => one.organisation)),
      area: agreed(practices.map((one) => one.area)),
      startYear: agreed(practices.map((one) => one.startYear)),
    },
    scope: {
      included: lines(scopes.map((one) => one.included)),
      excluded: lines(scopes.map((one) => one.excluded)),
      targetGroup: agreed(scopes.map((one) => one.targetGroup)),
      place: agreed(scopes.map((one) => one.place)),
      sinceYear: agreed(scopes.map((one) => one.sinceYear)),
      citizensPerYear: agreed(scopes.map((one) => one.citizensPerYear)),
      staffCount: agreed(scopes.map((one) => one.staffCount)),
      level: agreed(scopes.map((one) => one.level)),
      legalBasis: agreed(scopes.map((one) => one.legalBasis)),
      delimitedBy: agreed(scopes.map((one) => one.delimitedBy)),
      source: lines(scopes.map((one) => one.source)),
    },
  }
}

function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

function lines(texts: readonly (string | null)[]): string | null {
  const all = texts.flatMap((text) => text?.split('\n') ?? []).map((line) => line.trimEnd())
  const once = all.filter((line, place) => line !== '' && all.indexOf(line) === place)
  return once.length === 0 ? null : once.join('\n')
}
