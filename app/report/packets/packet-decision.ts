import { countedVersion, type VersionDecision } from '#analysis/version-decisions.ts'
import type { Decided, FrozenContent } from '#app/frozen/frozen-content.ts'

/** What was decided about the versions of a practice's scope when the data were frozen, and what it did to the answers. */
export interface PacketDecision extends Decided, VersionDecision {
  /** Versions whose answers count on another, lowest first. */
  readonly moved: readonly number[]
  /** The answers that do not count by it, of all that could; `null` when all do. */
  readonly dropped: {
    readonly versions: readonly number[]
    readonly responses: number
    readonly of: number
  } | null
}

/** @returns `null` when nothing was decided. */
export function packetDecision(content: FrozenContent, practice: string): PacketDecision | null {
  const found = content.decisions.versions.find((one) => one.practice === practice)
  if (!found) return null
  const { practice: _, ...decided } = found
  const leftOut = new Set(content.decisions.leftOut.map(({ response }) => response))
  const given = content.responses.flatMap(({ practice: own, response, scopeVersion }) =>
    own === practice && !leftOut.has(response) ? scopeVersion : [],
  )
  const counted = (version: number) => countedVersion(decided, version)
  const dropped = given.filter((version) => counted(version) === null)
  const moved = given.filter((version) => counted(version) !== null && counted(version) !== version)
  return {
    ...decided,
    moved: versionsAmong(moved),
    dropped:
      dropped.length === 0
        ? null
        : { versions: versionsAmong(dropped), responses: dropped.length, of: given.length },
  }
}

function versionsAmong(given: readonly number[]): number[] {
  return [...new Set(given)].toSorted((a, b) => a - b)
}
