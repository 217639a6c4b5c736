import { scopeLines } from '#app/scopes/scope-lines.ts'
import type { ScopeLevel, VariantKind } from '#db/schema.ts'

/** One of the cards that a practice is asked about. */
export interface ListedCard {
  readonly practiceId: string
  readonly variant: VariantKind | null
  readonly scopeLevel: ScopeLevel | null
  readonly scopeIncluded: string | null
}

/** What tells a card from the others of its practice: its level, or the first line of what is included. */
export interface CardInAWord {
  readonly variant: VariantKind | null
  readonly level: ScopeLevel | null
  readonly line: string | null
}

const longestLine = 90

/** @returns `null` for a practice that is asked about as it is delimited, and in no other way. */
export function cardInAWord(card: ListedCard, all: readonly ListedCard[]): CardInAWord | null {
  const cards = all.filter(({ practiceId }) => practiceId === card.practiceId)
  if (cards.every(({ variant }) => variant === null)) return null
  const levels = new Set(cards.map(({ scopeLevel }) => scopeLevel))
  const [first = null] = scopeLines(card.scopeIncluded)
  const line = first && first.length > longestLine ? `${first.slice(0, longestLine - 1).trimEnd()}…` : first
  const { variant } = card
  return levels.size === cards.length && card.scopeLevel !== null
    ? { variant, level: card.scopeLevel, line: null }
    : { variant, level: null, line }
}
