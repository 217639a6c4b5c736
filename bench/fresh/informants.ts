import type { ResponseRow } from '#analysis/dataset.ts'
import type { Random } from '#analysis/statistics/random.ts'
import { drawOne } from './distributions.ts'
import type { Case, FreshPractice } from './practices.ts'

/** How an informant's answers depart from the model. */
export type Departure =
  'camp-high' | 'camp-low' | 'high' | 'low' | 'straight' | 'nearly-straight' | 'unknowing'

export interface FreshInformant {
  readonly row: ResponseRow
  /** Place of the practice. */
  readonly practice: number
  readonly departure: Departure | null
}

/** Shares in mapping-84. Nobody there rates their own knowledge below 3 but those who were made to. */
const roles = {
  leder: {
    others: 0.04,
    ownStake: 0.5,
    closeness: [0, 0.06, 0.62, 0.3, 0.02],
    knowledge: [0.08, 0.58, 0.34],
  },
  medarbejder: {
    others: 0.66,
    ownStake: 0.1,
    closeness: [0, 0, 0.06, 0.37, 0.57],
    knowledge: [0.12, 0.53, 0.35],
  },
  borger: { others: 0.19, ownStake: 0, closeness: [0, 0, 0.07, 0.5, 0.43], knowledge: [0.6, 0.37, 0.03] },
  ekstern: { others: 0.11, ownStake: 0, closeness: [0.09, 0.71, 0.17, 0.03, 0], knowledge: [0.7, 0.3, 0] },
} as const
export type FreshRole = keyof typeof roles

/** Of the first informants of practices the rest are staff. */
const leaderFirst = 0.87
/** Seconds spent are log-normal about a median. */
const seconds = { median: 1129, logSd: 0.4, ofStraight: [80, 165] } as const
/** What informants of one practice had in mind when they did not agree: level, and how many times the citizens. */
const otherScopes = [
  [1, 0.25],
  [4, 6],
  [2, 1],
  [5, 14],
] as const
/** Straight-liners by their place: three are exact, two have two other answers. */
const exactStraightLiners = 3

export function freshInformants(random: Random, practices: readonly FreshPractice[]): FreshInformant[] {
  const all: FreshInformant[] = []
  let straightLiners = 0
  for (const [practice, { informants, ...one }] of practices.entries()) {
    const departing = random.below(informants)
    const straight = straightLiners < exactStraightLiners ? 'straight' : 'nearly-straight'
    if (one.kind === 'straight') straightLiners += 1
    const up = random.uniform() < 0.5
    for (let place = 0; place < informants; place += 1) {
      const departure = departureOf(one.kind, place, place === departing, straight, up)
      const id = `I${String(all.length + 1).padStart(4, '0')}`
      all.push({ row: rowOf(random, id, { informants, ...one }, place, departure), practice, departure })
    }
  }
  return all
}

function departureOf(
  kind: Case,
  place: number,
  isTheOne: boolean,
  straight: Departure,
  up: boolean,
): Departure | null {
  if (kind === 'camps') return place % 2 === 0 ? 'camp-high' : 'camp-low'
  if (!isTheOne) return null
  if (kind === 'straight') return straight
  if (kind === 'outlier') return up ? 'high' : 'low'
  return kind === 'low' ? 'unknowing' : null
}

function rowOf(
  random: Random,
  id: string,
  practice: FreshPractice,
  place: number,
  departure: Departure | null,
): ResponseRow {
  const role = roleOf(random, place)
  const { ownStake, closeness, knowledge } = roles[role]
  const known = 3 + indexOf(random, knowledge)
  const spent = Math.round(seconds.median * Math.exp(seconds.logSd * random.normal()))
  const [least, most] = seconds.ofStraight
  const straight = departure === 'straight' || departure === 'nearly-straight'
  return {
    response: id,
    informant: id,
    practice: practice.row.practice,
    role,
    scopeVersion: 1,
    closeness: 1 + indexOf(random, closeness),
    knowledge: departure === 'unknowing' ? 1 + random.below(2) : known,
    ownStake: random.uniform() < ownStake ? 'yes' : 'no',
    activeSeconds: straight ? least + random.below(most - least) : spent,
    ...scopeInMind(random, practice, place),
  }
}

function roleOf(random: Random, place: number): FreshRole {
  if (place === 0) return random.uniform() < leaderFirst ? 'leder' : 'medarbejder'
  return drawOne(
    random,
    (Object.keys(roles) as FreshRole[]).map((role) => [role, roles[role].others] as const),
  )
}

function indexOf(random: Random, shares: readonly number[]): number {
  return drawOne(
    random,
    shares.map((share, place) => [place, share] as const),
  )
}

function scopeInMind(random: Random, { row, kind }: FreshPractice, place: number) {
  const citizens = row.citizensPerYear ?? 1
  if (kind === 'scopes') {
    const [scopeLevel, times] = otherScopes[place % otherScopes.length]!
    return { scopeLevel, scopeCitizensPerYear: Math.max(1, Math.round(times * citizens)) }
  }
  const off = Math.max(-0.25, Math.min(0.25, 0.12 * random.normal()))
  return { scopeLevel: row.scopeLevel, scopeCitizensPerYear: Math.max(1, Math.round(citizens * (1 + off))) }
}
