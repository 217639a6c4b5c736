import type { PracticeRow } from '#analysis/dataset.ts'
import type { Random } from '#analysis/statistics/random.ts'
import { drawOne, shuffled } from './distributions.ts'

/** What is put into a practice, and what it should be found as. Each practice has at most one. */
export type Case = 'single' | 'camps' | 'scopes' | 'straight' | 'outlier' | 'low' | 'none'

export interface FreshPractice {
  readonly row: PracticeRow
  readonly informants: number
  readonly kind: Case
}

/** Practices by their number of informants: those of mapping-84, 84 practices and 384 informants. */
const sizes: readonly (readonly [informants: number, practices: number])[] = [
  [1, 4],
  [2, 8],
  [3, 14],
  [4, 16],
  [5, 18],
  [6, 12],
  [7, 4],
  [8, 4],
  [9, 4],
]

/** How many practices of each case, and how many informants such a practice has at least. */
const cases: readonly (readonly [kind: Case, practices: number, informants: number])[] = [
  ['camps', 6, 5],
  ['outlier', 4, 4],
  ['scopes', 3, 4],
  ['straight', 5, 2],
  ['low', 6, 2],
]

/** Level, its weight, and citizens a year and staff on it from and to. */
const levels = [
  { level: 1, weight: 0.2, citizens: [8, 30], staff: [2, 7] },
  { level: 2, weight: 0.43, citizens: [11, 74], staff: [4, 15] },
  { level: 3, weight: 0.15, citizens: [28, 173], staff: [7, 27] },
  { level: 4, weight: 0.2, citizens: [39, 119], staff: [7, 20] },
  { level: 5, weight: 0.02, citizens: [320, 608], staff: [41, 80] },
] as const

export function freshPractices(random: Random): FreshPractice[] {
  const counts = shuffled(
    random,
    sizes.flatMap(([informants, practices]) => Array<number>(practices).fill(informants)),
  )
  const caseOf = new Map<number, Case>()
  for (const [place, informants] of counts.entries()) if (informants === 1) caseOf.set(place, 'single')
  for (const [name, practices, fewest] of cases) {
    const free = [...counts.keys()].filter((place) => !caseOf.has(place) && counts[place]! >= fewest)
    for (const place of shuffled(random, free).slice(0, practices)) caseOf.set(place, name)
  }
  return counts.map((informants, place) => ({
    row: registered(random, `P${String(place + 1).padStart(3, '0')}`),
    informants,
    kind: caseOf.get(place) ?? 'none',
  }))
}

function registered(random: Random, practice: string): PracticeRow {
  const { level, citizens, staff } = drawOne(
    random,
    levels.map((one) => [one, one.weight] as const),
  )
  return {
    practice,
    scopeLevel: level,
    citizensPerYear: between(random, citizens),
    staff: between(random, staff),
    targetGroups: null,
    attributes: {
      municipality: drawOne(random, [
        ['Aabenraa', 1],
        ['Sorø', 1],
        ['Slagelse', 1],
        ['Randers', 1],
      ]),
      organisation: drawOne(random, [
        ['kommunal', 0.62],
        ['privat', 0.22],
        ['forening', 0.09],
        ['regional', 0.07],
      ]),
      area: drawOne(random, [
        ['børn og unge', 0.6],
        ['udsatte voksne', 0.26],
        ['handicap og psykiatri', 0.14],
      ]),
      startYear: between(random, [2005, 2024]),
    },
  }
}

function between(random: Random, [least, most]: readonly [number, number]): number {
  return least + random.below(most - least + 1)
}
