import type { Flag, FlagName } from '#analysis/flags/flag.ts'

/** What was put into a made-up mapping: ids of practices or informants that should have a flag. */
export interface Injected {
  readonly single: readonly string[]
  readonly straight: readonly string[]
  readonly disagree: readonly string[]
  readonly outlier: readonly string[]
  readonly scope: readonly string[]
  readonly low: readonly string[]
}

export type InjectedKind = keyof Injected

/** The flag that should find each kind. */
export const flagOfKind: Readonly<Record<InjectedKind, FlagName>> = {
  single: 'single-informant',
  straight: 'straight-lining',
  disagree: 'strong-disagreement',
  outlier: 'outlier-informant',
  scope: 'scope-mismatch',
  low: 'low-knowledge',
}

export interface FlagQuality {
  readonly found: number
  readonly true: number
  /** Of the injected, the share that was found; `null` when nothing was injected. */
  readonly recall: number | null
  /** Of the found, the share that was injected; `null` when nothing was found. */
  readonly precision: number | null
}

/** How well flags find what was injected, by kind. Each practice or informant counts once. */
export function flagQuality(
  flags: readonly Flag[],
  injected: Injected,
): Readonly<Record<InjectedKind, FlagQuality>> {
  const quality = (kind: InjectedKind): FlagQuality => {
    const found = new Set(flags.filter(({ flag }) => flag === flagOfKind[kind]).map(unitOf))
    const truth = new Set(injected[kind])
    const hits = [...found].filter((id) => truth.has(id)).length
    return {
      found: found.size,
      true: truth.size,
      recall: truth.size > 0 ? hits / truth.size : null,
      precision: found.size > 0 ? hits / found.size : null,
    }
  }
  return {
    single: quality('single'),
    straight: quality('straight'),
    disagree: quality('disagree'),
    outlier: quality('outlier'),
    scope: quality('scope'),
    low: quality('low'),
  }
}

function unitOf({ informant, practice }: Flag): string {
  return informant ?? practice
}
