import type { Dataset } from '#analysis/dataset.ts'
import { randomStream } from '#analysis/statistics/random.ts'
import type { Injected } from '#commands/verify/flag-quality.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { freshAnswers } from './answers.ts'
import { freshInformants, type Departure, type FreshInformant } from './informants.ts'
import { freshPractices, type Case, type FreshPractice } from './practices.ts'

export interface FreshMapping {
  readonly dataset: Dataset
  readonly key: ScoringKey
  readonly injected: Injected
  /** By practice, in the order of the data set. */
  readonly trueScores: readonly number[]
}

/** Items of each of the 11 elements, as in mapping-84. */
const itemCounts = [4, 4, 4, 4, 3, 3, 5, 5, 4, 4, 3]

/**
 * A mapping made up as mapping-84 was, by what its README and truth.json say: the same effects and spreads, the same number
 * of injected cases of each kind, drawn anew. Its random numbers and the shares that are not written there (own stake and
 * closeness by role, "do not know" by element, seconds) are our own, read off mapping-84.
 *
 * @param seed a whole number from 0 to 2³² − 1; the same seed gives the same mapping.
 */
export function freshMapping(seed: number): FreshMapping {
  const key = freshKey()
  const practices = freshPractices(randomStream(seed, 0))
  const informants = freshInformants(randomStream(seed, 1), practices)
  const { answers, trueScores } = freshAnswers(randomStream(seed, 2), key, practices.length, informants)
  return {
    dataset: {
      practices: practices.map(({ row }) => row),
      responses: informants.map(({ row }) => row),
      answers,
    },
    key,
    injected: {
      single: idsOf(practices, 'single'),
      straight: whoDepart(informants, 'straight', 'nearly-straight'),
      disagree: idsOf(practices, 'camps'),
      outlier: whoDepart(informants, 'high', 'low'),
      scope: idsOf(practices, 'scopes'),
      low: whoDepart(informants, 'unknowing'),
    },
    trueScores,
  }
}

function freshKey(): ScoringKey {
  return {
    questionnaire: 'folder',
    minimum: 1,
    maximum: 5,
    elements: itemCounts.map((count, place) => {
      const id = `E${String(place + 1).padStart(2, '0')}`
      return {
        id,
        items: Array.from({ length: count }, (_, item) => ({ id: `${id}-${item + 1}`, reverse: false })),
      }
    }),
  }
}

function idsOf(practices: readonly FreshPractice[], kind: Case): string[] {
  return practices.filter((practice) => practice.kind === kind).map(({ row }) => row.practice)
}

function whoDepart(informants: readonly FreshInformant[], ...departures: readonly Departure[]): string[] {
  return informants
    .filter(({ departure }) => departure !== null && departures.includes(departure))
    .map(({ row }) => row.informant)
}
