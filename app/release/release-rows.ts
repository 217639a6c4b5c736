import type { ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import type { NamedLine } from '#app/components/released-practices.tsx'
import type { Cell } from '#app/export/csv.ts'
import { releasedRoles, releasedScopes, type ReleasedEntry, type ReleasedGroup } from './released-view.ts'

const header = [
  'practice_code',
  'practice_name',
  'scope_version',
  'role',
  'sent',
  'element',
  'informants',
  'mean',
  'interval_low',
  'interval_high',
  'hidden',
  'scopes_as_one',
]

/**
 * A release as rows of a file, the header first: all practices together, then each in the order of `lines`. Nobody's role
 * is `all`, the total's element `total`; what is hidden is empty, with the code of why. Versions of a scope that count as one
 * stand with spaces between.
 */
export function releaseRows(figures: ReleasedFigures, lines: readonly NamedLine[]): Cell[][] {
  const ofAll = releasedRoles(figures).flatMap((group) => groupRows(['', '', null], '', group))
  const scopes = new Map(
    [...new Set(lines.map(({ practice }) => practice))].flatMap((practice) =>
      releasedScopes(figures, practice).map((scope) => [`${practice} ${scope.scopeVersion}`, scope] as const),
    ),
  )
  const ofPractices = lines.flatMap(({ practice, scopeVersion, asOne, code, name }) =>
    (scopes.get(`${practice} ${scopeVersion}`)?.groups ?? []).flatMap((group) =>
      groupRows([code, name, scopeVersion], asOne?.join(' ') ?? '', group),
    ),
  )
  return [header, ...ofAll, ...ofPractices]
}

function groupRows(
  about: readonly Cell[],
  asOne: string,
  { role, sent, elements, total }: ReleasedGroup,
): Cell[][] {
  const row = (element: string, { informants, mean, interval, release }: ReleasedEntry): Cell[] => [
    ...about,
    role ?? 'all',
    sent,
    element,
    informants,
    rounded(mean),
    rounded(interval?.[0] ?? null),
    rounded(interval?.[1] ?? null),
    release === 'shown' ? '' : release,
    asOne,
  ]
  return [...elements.map((entry) => row(entry.id, entry)), row('total', total)]
}

/** As on the page. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}
