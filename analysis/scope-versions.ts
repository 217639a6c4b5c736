import { figures, type Figures, type Reason } from './figure.ts'
import type { PracticeResult } from './practices.ts'

/** What is set side by side of a practice on one version, or one variant, of its scope. */
export type ScopeResult = Pick<PracticeResult, 'score' | 'elements'>

/** How far a score moves between delimitations of the same practice, in points. */
export type ScopeDifference = Figures<'difference'>

export interface ScopeDifferences {
  readonly total: ScopeDifference
  /** By element, in the questionnaire's order. */
  readonly elements: readonly (ScopeDifference & { readonly id: string })[]
  /** The element that moves most, of either sign; the first of equals, `null` when none is defined on two. */
  readonly most: string | null
}

/**
 * How far the scores of a practice move with the way it is delimited.
 *
 *     of two    difference = the second's score − the first's
 *     of more   difference = the highest score − the lowest
 *
 * Other informants answered on another version as a rule: the difference holds both.
 *
 * @param results one per version, in the order they are shown; their elements in the same order.
 * @returns `null` with `too_few_scopes` where fewer than two have the score; what has none is left out.
 */
export function scopeDifferences(results: readonly ScopeResult[]): ScopeDifferences {
  const ids = results[0]?.elements.map(({ id }) => id) ?? []
  const elements = ids.map((id, place) => ({
    id,
    ...difference(results.map((result) => result.elements[place]?.raw ?? null)),
  }))
  const size = (place: number) => Math.abs(elements[place]!.difference ?? 0)
  const defined = [...elements.keys()].filter((place) => elements[place]!.difference !== null)
  const [most] = defined.toSorted((a, b) => size(b) - size(a))
  return {
    total: difference(results.map(({ score }) => score.raw)),
    elements,
    most: most === undefined ? null : elements[most]!.id,
  }
}

/** What the total is on another version of the scope instead. */
export type ScopeMove = Figures<'score' | 'change'> & { readonly scopeVersion: number }

/**
 * The totals of a practice on its other scope versions, the one that moves the total most first.
 *
 *     change = the total on the other version − the total on this one
 *
 * @param own the result on this version.
 * @param all the results of the practice on every version that was answered on, this one among them.
 * @returns one per other version; `change` is `null` for the reason that either total is.
 */
export function scopeMoves(own: PracticeResult, all: readonly PracticeResult[]): ScopeMove[] {
  return all
    .flatMap(({ scopeVersion, score }) => {
      if (scopeVersion === null || scopeVersion === own.scopeVersion) return []
      const change = score.raw === null || own.score.raw === null ? null : score.raw - own.score.raw
      const reason: Reason = score.reasons.raw ?? own.score.reasons.raw ?? 'empty'
      return [
        {
          scopeVersion,
          ...figures({ score: score.raw, change }, { score: score.reasons.raw ?? null, change: reason }),
        },
      ]
    })
    .toSorted((a, b) => Math.abs(b.change ?? -1) - Math.abs(a.change ?? -1))
}

function difference(scores: readonly (number | null)[]): ScopeDifference {
  const defined = scores.filter((score) => score !== null)
  const [first, second] = defined
  const isPair = scores.length === 2
  return figures(
    {
      difference:
        first === undefined || second === undefined
          ? null
          : isPair
            ? second - first
            : Math.max(...defined) - Math.min(...defined),
    },
    { difference: 'too_few_scopes' },
  )
}
