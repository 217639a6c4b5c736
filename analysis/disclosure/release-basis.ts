import type { ResponseRow } from '../dataset.ts'
import type { AnsweredScope } from '../score-table.ts'
import type { Disclosure } from './suppression.ts'

type ReleasedResponse = Pick<ResponseRow, 'response' | 'practice' | 'scopeVersion' | 'role'>

/**
 * Whether a released figure is shown, and if not, why: as `Disclosure` says, or since it would tell the answers that changed
 * after the first release (`changed`), since one of its elements is hidden (`element_hidden`), or nobody answered (`nobody`).
 */
export type Release = Exclude<Disclosure, 'elsewhere'> | 'changed' | 'element_hidden' | 'nobody'

/** Who stands in a release, and what was shown: what a later one must be held against. */
export interface ReleaseBasis {
  /** Scores are only the same under the same rule. */
  readonly scoring: string
  readonly responses: readonly ReleasedResponse[]
  /** For each element why entries were hidden, by `entryName`. */
  readonly hidden: Readonly<Record<string, Readonly<Record<string, Release>>>>
}

/** What the rows and columns of a released table are. */
export interface Groups {
  readonly scopes: readonly Pick<AnsweredScope, 'practice' | 'scopeVersion'>[]
  /** Roles. */
  readonly columns: readonly string[]
}

/** The same name for the same group in two releases, wherever it stands; `place` as in `GroupTable`. */
export function entryName({ scopes, columns }: Groups, place: number): string {
  const scope = scopes[Math.floor(place / (columns.length + 1))]
  return nameOf(scope ?? null, columns[place % (columns.length + 1)] ?? null)
}

/**
 * The entries, by name, of which somebody has come or gone since a release; of all of them when scores are made by another
 * rule. Somebody whose role or scope is another now has gone from one group and come to another.
 *
 * @returns `'all'` or the names.
 */
export function changedEntries(
  responses: readonly ReleasedResponse[],
  scoring: string,
  first: ReleaseBasis,
): 'all' | ReadonlySet<string> {
  if (scoring !== first.scoring) return 'all'
  const before = new Set(first.responses.map(identityOf))
  const now = new Set(responses.map(identityOf))
  const changed = [
    ...responses.filter((response) => !before.has(identityOf(response))),
    ...first.responses.filter((response) => !now.has(identityOf(response))),
  ]
  return new Set(
    changed.flatMap((response) => [
      nameOf(response, response.role),
      nameOf(response, null),
      nameOf(null, response.role),
      nameOf(null, null),
    ]),
  )
}

function identityOf({ response, practice, scopeVersion, role }: ReleasedResponse): string {
  return JSON.stringify([response, practice, scopeVersion, role])
}

function nameOf(scope: Groups['scopes'][number] | null, role: string | null): string {
  return JSON.stringify([scope?.practice ?? null, scope?.scopeVersion ?? null, role])
}
