import type { AnswerRow } from '#analysis/dataset.ts'
import type { Random } from '#analysis/statistics/random.ts'
import type { ScoringKey } from '#survey/scoring-key.ts'
import { draws } from './distributions.ts'
import type { FreshInformant, FreshRole } from './informants.ts'

/** The effects of mapping-84, on the scale before it is cut to 1 … 5; see its truth.json. */
export const effects = {
  grandMean: 3.45,
  sd: {
    practice: 0.5,
    practiceElement: 0.3,
    item: 0.3,
    informant: 0.3,
    informantElement: 0.15,
    residual: 0.65,
  },
  role: { leder: 0.45, medarbejder: 0, borger: -0.1, ekstern: -0.2 },
  ownStake: 0.25,
  camp: 1.1,
  outlier: 1.5,
} as const

/** How many of the staff answer "do not know", by element; the other roles some times as many. */
const dontKnow = [0.032, 0.025, 0.033, 0.032, 0.043, 0.137, 0.026, 0.012, 0.018, 0.043, 0.029]
const dontKnowTimes: Readonly<Record<FreshRole, number>> = {
  leder: 0.65,
  medarbejder: 1,
  borger: 2.8,
  ekstern: 2.7,
}
const dontKnowOfUnknowing = 0.42
const skipped = 0.008
const otherAnswersOfNearlyStraight = 2

export interface FreshAnswers {
  readonly answers: readonly AnswerRow[]
  /** By place of the practice: what its score would be without informants and items, uncut. */
  readonly trueScores: readonly number[]
}

export function freshAnswers(
  random: Random,
  key: ScoringKey,
  practices: number,
  informants: readonly FreshInformant[],
): FreshAnswers {
  const { sd, grandMean } = effects
  const elements = key.elements.length
  const ofPractice = draws(random, practices, sd.practice)
  const ofPracticeElement = ofPractice.map(() => draws(random, elements, sd.practiceElement))
  const ofItem = key.elements.map(({ items }) => draws(random, items.length, sd.item))
  const answers = informants.flatMap((informant): AnswerRow[] => {
    if (informant.departure === 'straight' || informant.departure === 'nearly-straight') {
      return straightLine(random, key, informant)
    }
    const middle =
      grandMean + ofPractice[informant.practice]! + shiftOf(informant) + sd.informant * random.normal()
    const ofElement = draws(random, elements, sd.informantElement)
    return key.elements.flatMap(({ items }, element) =>
      items.map(({ id }, item) => {
        const meant =
          middle +
          ofPracticeElement[informant.practice]![element]! +
          ofElement[element]! +
          ofItem[element]![item]! +
          sd.residual * random.normal()
        const missing = missingOf(random, informant, element)
        const rating = missing === null ? cut(meant, key) : null
        return { response: informant.row.response, item: id, rating, missing }
      }),
    )
  })
  const trueScores = ofPractice.map(
    (effect, practice) =>
      grandMean + effect + ofPracticeElement[practice]!.reduce((sum, one) => sum + one, 0) / elements,
  )
  return { answers, trueScores }
}

function shiftOf({ row, departure }: FreshInformant): number {
  const ofRole = effects.role[row.role as FreshRole] + (row.ownStake === 'yes' ? effects.ownStake : 0)
  if (departure === 'camp-high') return ofRole + effects.camp
  if (departure === 'camp-low') return ofRole - effects.camp
  if (departure === 'high') return ofRole + effects.outlier
  return departure === 'low' ? ofRole - effects.outlier : ofRole
}

function missingOf(random: Random, { row, departure }: FreshInformant, element: number): -1 | -7 | null {
  const share =
    departure === 'unknowing'
      ? dontKnowOfUnknowing
      : (dontKnow[element] ?? 0) * dontKnowTimes[row.role as FreshRole]
  const drawn = random.uniform()
  return drawn < share ? -7 : drawn < share + skipped ? -1 : null
}

function cut(meant: number, { minimum, maximum }: ScoringKey): number {
  return Math.min(maximum, Math.max(minimum, Math.round(meant)))
}

function straightLine(random: Random, key: ScoringKey, { row, departure }: FreshInformant): AnswerRow[] {
  const line = key.maximum - random.below(3)
  const items = key.elements.flatMap((element) => element.items)
  const others = new Set<number>()
  while (departure === 'nearly-straight' && others.size < otherAnswersOfNearlyStraight) {
    others.add(random.below(items.length))
  }
  const other = line === key.maximum ? line - 1 : line + 1
  return items.map(({ id }, place) => ({
    response: row.response,
    item: id,
    rating: others.has(place) ? other : line,
    missing: null,
  }))
}
