import { scoreDistribution, type ScoreDistribution } from '#analysis/distributions.ts'
import { placeOf } from '#analysis/disclosure/group-table.ts'
import type { Release } from '#analysis/disclosure/release-basis.ts'
import type { ReleasedFigure, ReleasedFigures, ReleasedRow } from '#analysis/disclosure/released-figures.ts'
import type { Interval } from '#analysis/figure.ts'
import { scoreInterval, scoreMargin } from '#analysis/score-interval.ts'
import { intervalLevel } from '#analysis/settings.ts'

/** A released figure of one group: the mean of its informants, or why it is hidden. */
export interface ReleasedEntry {
  readonly release: Release
  readonly mean: number | null
  /** From how much informants of a practice differ over all practices; `null` where that is not told. */
  readonly interval: Interval | null
  /** Informants behind it; `null` where hidden. */
  readonly informants: number | null
}

/** Everything that is released of one group of informants. */
export interface ReleasedGroup {
  /** `null` for all roles together. */
  readonly role: string | null
  /** Informants who sent an answer. */
  readonly sent: number
  readonly elements: readonly (ReleasedEntry & { readonly id: string })[]
  readonly total: ReleasedEntry
}

/** What is released of a practice on one version of its scope, role by role and then all together. */
export interface ReleasedScope extends ReleasedRow {
  readonly groups: readonly ReleasedGroup[]
}

/** Informants of every role over all practices, and then all informants. */
export function releasedRoles(figures: ReleasedFigures): ReleasedGroup[] {
  return groupsOf(figures, figures.rows.length)
}

/** A practice's scope versions, in order; none of a practice that nobody answered about. */
export function releasedScopes(figures: ReleasedFigures, practice: string): ReleasedScope[] {
  return figures.rows.flatMap((row, at) =>
    row.practice === practice ? { ...row, groups: groupsOf(figures, at) } : [],
  )
}

/** Whether anything may be shown of all informants of a practice together. */
export function hasShown({ groups }: Pick<ReleasedScope, 'groups'>): boolean {
  return groups.some(({ role, elements }) => role === null && elements.some(({ mean }) => mean !== null))
}

/** A practice in a list: who answered, and its total. */
export interface ReleasedLine extends ReleasedRow {
  /** Informants who sent an answer, by role. */
  readonly roles: Readonly<Record<string, number>>
  readonly sent: number
  readonly total: ReleasedEntry
}

export function releasedLines(figures: ReleasedFigures): ReleasedLine[] {
  const { rows, columns, sent } = figures
  return rows.map((row, at) => {
    const all = placeIn(figures, at, columns.length)
    const roles = columns.map((role, column) => [role, sent[placeIn(figures, at, column)]!] as const)
    return {
      ...row,
      roles: Object.fromEntries(roles.filter(([, count]) => count > 0)),
      sent: sent[all]!,
      total: totalOf(figures, all),
    }
  })
}

/** How the shown practices lie on every element and in total. Hidden ones are not among them. */
export function spreadOfShown(
  figures: ReleasedFigures,
  scale: { readonly minimum: number; readonly maximum: number },
): { readonly id: string; readonly distribution: ScoreDistribution }[] {
  const shownOf = ({ means }: Pick<ReleasedFigure, 'means'>) =>
    figures.rows.flatMap((_, row) => means[placeIn(figures, row, figures.columns.length)] ?? [])
  return [...figures.elements, { id: 'total', ...figures.total }].map((figure) => ({
    id: figure.id,
    distribution: scoreDistribution(shownOf(figure), scale, 'too_few_groups'),
  }))
}

function groupsOf(figures: ReleasedFigures, row: number): ReleasedGroup[] {
  const { columns, sent, elements } = figures
  return [...columns, null].flatMap((role, column) => {
    const place = placeIn(figures, row, column)
    if (role !== null && sent[place] === 0) return []
    return {
      role,
      sent: sent[place]!,
      elements: elements.map((element) => ({
        id: element.id,
        ...entryOf(element, element.informants[place]!, place),
      })),
      total: totalOf(figures, place),
    }
  })
}

function totalOf({ total, sent }: ReleasedFigures, place: number): ReleasedEntry {
  return entryOf(total, total.releases[place] === 'shown' ? sent[place]! : null, place)
}

function entryOf(
  { means, releases, within }: Pick<ReleasedFigure, 'means' | 'releases' | 'within'>,
  informants: number | null,
  place: number,
): ReleasedEntry {
  const mean = means[place] ?? null
  return {
    release: releases[place]!,
    mean,
    interval: within && scoreInterval(mean, informants, scoreMargin(within, intervalLevel)),
    informants,
  }
}

function placeIn({ columns }: ReleasedFigures, row: number, column: number): number {
  return placeOf({ columns: columns.length }, row, column)
}
