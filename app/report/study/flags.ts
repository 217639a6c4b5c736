import type { ResponseRow } from '#analysis/dataset.ts'
import type { Flag } from '#analysis/flags/flag.ts'
import type { FlagCount } from '#analysis/flags/raise-flags.ts'
import type { FullFigures } from '../computations.ts'
import { byName, practiceNamer, type ListedPractice, type NamedPractice } from './named-practice.ts'
import type { StudyView } from './study-slice.ts'

/** How often each flag was raised, and of one of them where. */
export interface FlagsSlice {
  readonly counts: readonly FlagCount[]
  /** Practices with at least one flag. */
  readonly practices: number
  /** `null` when no flag is asked for. */
  readonly listed: FlagList | null
}

export interface FlagList {
  /** One page, by the practice's name. */
  readonly lines: readonly FlagLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** A flag, and who it is on. */
export interface FlagLine {
  readonly flag: Flag
  readonly practice: NamedPractice
  /** The informant by role, and by number where several have it; `null` on flags of practices and elements. */
  readonly informant: { readonly role: string; readonly number: number | null } | null
}

export const flagsPerPage = 100

export function flagsSlice(
  { flags, flagCounts }: FullFigures,
  asked: readonly ListedPractice[],
  sent: readonly ResponseRow[],
  { flag, page }: StudyView,
): FlagsSlice {
  return {
    counts: flagCounts,
    practices: new Set(flags.map(({ practice }) => practice)).size,
    listed:
      flag === null
        ? null
        : listOf(
            flags.filter((raised) => raised.flag === flag),
            asked,
            sent,
            page,
          ),
  }
}

function listOf(
  flags: readonly Flag[],
  asked: readonly ListedPractice[],
  sent: readonly ResponseRow[],
  page: number,
): FlagList {
  const nameOf = practiceNamer(asked)
  const named = flags
    .map((flag) => ({ flag, practice: nameOf(flag.practice, flag.scopeVersion) }))
    .sort((a, b) => byName(a.practice, b.practice))
  const pages = Math.max(1, Math.ceil(named.length / flagsPerPage))
  const shown = Math.min(page, pages)
  return {
    lines: named
      .slice((shown - 1) * flagsPerPage, shown * flagsPerPage)
      .map((line) => ({ ...line, informant: informantOf(line.flag, sent) })),
    total: named.length,
    page: shown,
    pages,
  }
}

/** Numbered as on the practice's profile: among those of the role who sent something about it, by response. */
function informantOf({ response, practice }: Flag, sent: readonly ResponseRow[]): FlagLine['informant'] {
  const own = sent.find((other) => other.response === response)
  if (!own) return null
  const mates = sent.filter((other) => other.practice === practice && other.role === own.role)
  return { role: own.role, number: mates.length === 1 ? null : mates.indexOf(own) + 1 }
}
