/** What two practices are compared by. Texts are folded by the caller: lower case, accents as the language sorts them. */
export interface ComparedPractice {
  readonly practice: string
  readonly name: string
  readonly included: string | null
  readonly place: string | null
  readonly organisation: string | null
  readonly municipality: string | null
  readonly targetGroup: string | null
}

/** What speaks for two practices being one, and with how many points; the last speaks against it. */
export const overlapPoints = {
  'same-name': 5,
  'similar-name': 2,
  'similar-content': 2,
  'same-place': 2,
  'same-organisation': 1,
  'same-target-group': 1,
  'same-municipality': 1,
  'other-municipality': -2,
} as const
export type OverlapReason = keyof typeof overlapPoints

/** From so many points a pair is shown: attributes alone give three, so names, place or content must speak for it too. */
export const overlapLimit = 4

export interface Overlap {
  /** The two ids, in the order of their characters. */
  readonly practices: readonly [string, string]
  readonly points: number
  readonly reasons: readonly OverlapReason[]
}

/** Words of which so large a share is common to both texts make them similar (Dice: twice the shared over all). */
const similarShare = 0.5
/** A word, place or attribute that so many share tells none of them apart, and names no candidates. */
const mostSharing = 200

/**
 * Pairs of practices that may be the same, or one a part of the other: those with at least `overlapLimit` points, the
 * most points first, then by id. Each point has its reason, so that a person can judge; nothing is learnt.
 *
 * Only pairs that share a word of the name, a place, or municipality and target group are compared.
 *
 * @param of when only the pairs of one practice are wanted.
 */
export function findOverlaps(practices: readonly ComparedPractice[], of?: string): Overlap[] {
  const all = practices.map(prepared)
  const found: Overlap[] = []
  for (const [first, others] of candidates(all, of)) {
    for (const second of others) {
      const overlap = compare(all[first]!, all[second]!)
      if (overlap.points >= overlapLimit) found.push(overlap)
    }
  }
  return found.toSorted((a, b) => b.points - a.points || order(a.practices.join(), b.practices.join()))
}

/** What speaks for and against two practices being one, however few points it is. */
export function compareTwo(one: ComparedPractice, other: ComparedPractice): Overlap {
  return compare(prepared(one), prepared(other))
}

interface Prepared extends ComparedPractice {
  readonly nameWords: ReadonlySet<string>
  /** Read from the text when it is first asked for: most pairs never are. */
  readonly contentWords: () => ReadonlySet<string>
}

function prepared(practice: ComparedPractice): Prepared {
  let words: ReadonlySet<string> | undefined
  return {
    ...practice,
    nameWords: wordsOf(practice.name),
    contentWords: () => (words ??= wordsOf(practice.included ?? '')),
  }
}

function compare(one: Prepared, other: Prepared): Overlap {
  const likeness = sharedShare(one.nameWords, other.nameWords)
  const byName: OverlapReason[] =
    likeness === 1 ? ['same-name'] : likeness >= similarShare ? ['similar-name'] : []
  const reasons = [...byName, ...sharedFacts(one, other)]
  // the long texts are compared only where they can decide
  const isOpen = pointsOf(reasons) + overlapPoints['similar-content'] >= overlapLimit
  if (isOpen && sharedShare(one.contentWords(), other.contentWords()) >= similarShare) {
    reasons.splice(byName.length, 0, 'similar-content')
  }
  return {
    practices:
      order(one.practice, other.practice) < 0
        ? [one.practice, other.practice]
        : [other.practice, one.practice],
    points: pointsOf(reasons),
    reasons,
  }
}

function sharedFacts(one: Prepared, other: Prepared): OverlapReason[] {
  const reasons: OverlapReason[] = []
  if (isSame(one.place, other.place)) reasons.push('same-place')
  if (isSame(one.organisation, other.organisation)) reasons.push('same-organisation')
  if (isSame(one.targetGroup, other.targetGroup)) reasons.push('same-target-group')
  if (isSame(one.municipality, other.municipality)) reasons.push('same-municipality')
  else if (one.municipality && other.municipality) reasons.push('other-municipality')
  return reasons
}

const pointsOf = (reasons: readonly OverlapReason[]): number =>
  reasons.reduce((sum, reason) => sum + overlapPoints[reason], 0)

/** For each practice, by its place in the list, those after it that share a key with it; only pairs of one when it is named. */
function candidates(all: readonly Prepared[], of: string | undefined): Map<number, Set<number>> {
  const sharing = new Map<string, number[]>()
  all.forEach((practice, place) => {
    for (const key of keysOf(practice)) {
      const places = sharing.get(key)
      if (places) places.push(place)
      else sharing.set(key, [place])
    }
  })
  const pairs = new Map<number, Set<number>>()
  for (const places of sharing.values()) {
    if (places.length > mostSharing) continue
    places.forEach((first, index) => {
      const others = pairs.get(first) ?? new Set()
      for (const second of places.slice(index + 1)) {
        if (of === undefined || all[first]!.practice === of || all[second]!.practice === of)
          others.add(second)
      }
      if (others.size > 0) pairs.set(first, others)
    })
  }
  return pairs
}

/** The whole name is a key too: a name of common words alone must still meet its twin. */
function keysOf({ nameWords, place, municipality, targetGroup }: Prepared): string[] {
  return [
    `name ${[...nameWords].toSorted(order).join(' ')}`,
    ...[...nameWords].map((word) => `word ${word}`),
    ...(place ? [`place ${place}`] : []),
    ...(municipality && targetGroup ? [`both ${municipality} ${targetGroup}`] : []),
  ]
}

/** Words of three characters and more, and numbers; the short ones are particles, or tell little. */
function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\d]{3,}|\d+/gu) ?? [])
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return (2 * shared) / all
}

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && one !== '' && one === other

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
