import { unregistered, type PracticeRow, type ResponseRow } from '#analysis/dataset.ts'
import type { Flag, FlagName } from '#analysis/flags/flag.ts'
import { raiseFlags, type FlagSettings, type RaisedFlags } from '#analysis/flags/raise-flags.ts'
import type { ScoreTable } from '#analysis/score-table.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { answerRow } from '#tests/support/answer-row.ts'
import { responseRow } from '#tests/support/response-row.ts'
import { scored } from '#tests/support/scored.ts'

/** Two elements of ten items on five points. */
export const twentyItems: ScoringKey = {
  questionnaire: 'hand-made',
  minimum: 1,
  maximum: 5,
  elements: ['a', 'b'].map((id) => ({
    id,
    items: Array.from({ length: 10 }, (_, place) => ({ id: `${id}${place + 1}`, reverse: false })),
  })),
}

/** The same on a scale of other points, or with reversed items. */
export function keyWith(maximum: number, reversed: readonly string[] = []): ScoringKey {
  return {
    ...twentyItems,
    maximum,
    elements: twentyItems.elements.map(({ id, items }) => ({
      id,
      items: items.map((item) => ({ ...item, reverse: reversed.includes(item.id) })),
    })),
  }
}

/** An informant: facts, and ratings item by item; a single number stands for all, −1, −7 and −8 for no answer. */
export type Informant = Partial<ResponseRow> & { readonly ratings: number | readonly number[] }

export function tableOf(informants: readonly Informant[], key: ScoringKey = twentyItems): ScoreTable {
  const items = key.elements.flatMap((element) => element.items)
  const responses = informants.map(({ ratings: _, ...facts }, place) => {
    const id = `r${String(place + 1).padStart(3, '0')}`
    return responseRow(facts.response ?? id, 'p', facts)
  })
  const answers = informants.flatMap(({ ratings }, place) =>
    items.map(({ id }, column) => {
      const value = typeof ratings === 'number' ? ratings : (ratings[column] ?? -1)
      return answerRow(responses[place]!.response, id, value)
    }),
  )
  return scored({ responses, answers }, key)
}

/** All flags, with raw totals as if no model adjusted them. */
export function raisedIn(
  table: ScoreTable,
  practices: readonly PracticeRow[] = [],
  settings: Partial<FlagSettings> = {},
): RaisedFlags {
  return raiseFlags(table, practices, { adjustedTotals: table.responses.map(() => null), ...settings })
}

/** The flags of one name among informants. */
export function flagged(
  name: FlagName,
  informants: readonly Informant[],
  { key, practices }: { key?: ScoringKey; practices?: readonly PracticeRow[] } = {},
): readonly Flag[] {
  return raisedIn(tableOf(informants, key), practices).flags.filter(({ flag }) => flag === name)
}

export function registered(facts: Partial<PracticeRow>): PracticeRow {
  return { ...unregistered('p'), ...facts }
}

/** Ratings with so many of one category first, the rest another. */
export function mostly(category: number, count: number, other: number): number[] {
  return Array.from({ length: 20 }, (_, place) => (place < count ? category : other))
}
