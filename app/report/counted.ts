import type { AskedPractice } from '#db/queries/asked-practices.ts'
import type { CountedAsOne, NotCounted, ScopeAccount } from './chosen-scopes.ts'

/** A practice as a line about what counts names it. */
interface Named {
  readonly code: string
  readonly name: string
}

/** Which answers figures count and which not, besides what the choices say: shown wherever figures are. */
export interface Counted {
  /** Sent responses that somebody has left out; whether figures are without them is a choice. */
  readonly leftOut: number
  /** By the practice's name. */
  readonly asOne: readonly (CountedAsOne & Named)[]
  readonly notCounted: readonly (NotCounted & Named)[]
}

/** What stands in a release, which no decision about answers changes afterwards. */
export const nothingElseCounted: Counted = { leftOut: 0, asOne: [], notCounted: [] }

/** Puts names on what decisions and choices did. */
export function countedOf(
  leftOut: number,
  { asOne, notCounted }: ScopeAccount,
  asked: readonly AskedPractice[],
): Counted {
  const known = new Map(asked.map((practice) => [practice.id, practice]))
  const named = <Of extends { readonly practice: string }>(all: readonly Of[]) =>
    all
      .map((one) => ({ one, practice: known.get(one.practice) }))
      .sort((a, b) => ((a.practice?.sortKey ?? '') < (b.practice?.sortKey ?? '') ? -1 : 1))
      .map(({ one, practice }) => ({
        ...one,
        code: practice?.code ?? '',
        name: practice?.name ?? one.practice,
      }))
  return { leftOut, asOne: named(asOne), notCounted: named(notCounted) }
}
