import { valuesOf, type ScoreTable } from '../score-table.ts'
import { mean } from '../statistics/mean.ts'
import { pooledWithin, type PooledWithin } from '../statistics/pooled-within.ts'
import { hideEnds } from './ends-of-scale.ts'
import { entriesOf, membershipTable, type Membership } from './group-table.ts'
import { changedEntries, entryName, type Groups, type Release, type ReleaseBasis } from './release-basis.ts'
import { suppress } from './suppression.ts'

/** One figure for every entry of a table of groups; of what is not shown there is nothing but why. */
export interface ReleasedFigure {
  /** Informants behind each entry. */
  readonly informants: readonly (number | null)[]
  readonly means: readonly (number | null)[]
  readonly releases: readonly Release[]
  /** How much informants of the same practice differ, over all of them; `null` where that could tell of one practice. */
  readonly within: PooledWithin | null
}

/** A practice on one version of its scope. */
export interface ReleasedRow {
  readonly practice: string
  readonly scopeVersion: number
  /** The versions that were decided to count as one on this; not there where it stands for itself. */
  readonly asOne?: readonly number[] | undefined
}

/**
 * Everything that those may see who may not see answers: means of groups of informants, a practice on one version of its
 * scope by a role, with the sums of both. Entries stand row after row as in `GroupTable`.
 */
export interface ReleasedFigures {
  readonly minimum: number
  readonly rows: readonly ReleasedRow[]
  readonly columns: readonly string[]
  /** Informants who sent an answer, of each entry. How many they are is no secret. */
  readonly sent: readonly number[]
  readonly elements: readonly (ReleasedFigure & { readonly id: string })[]
  /** The mean of the elements' means as they are shown, where none of them is hidden: it tells nothing that they do not. */
  readonly total: Omit<ReleasedFigure, 'informants'>
}

/**
 * The figures of a wave as they may be released, suppressed as one set.
 *
 * Each element is a table of its own, with those informants who have a score on it; what one shows says nothing of another.
 * The total is made of what is shown, and not of informants' totals: where somebody lacks an element their totals would be
 * one more equation, from which the scores of those who lack one could be computed. Standard deviations, intervals from
 * them, medians and models are left out: of five informants with a few points each, they can give all away.
 *
 * @param scoring what tells one way of scoring from another.
 * @param first the basis of the first release of the same wave. Then only figures are shown that stood in it, of groups in
 *   which nobody has come or gone since: the difference would tell who did.
 * @throws RangeError for a minimum below 1.
 */
export function releasedFigures(
  table: ScoreTable,
  minimum: number,
  scoring: string,
  first: ReleaseBasis | null = null,
): { readonly figures: ReleasedFigures; readonly basis: ReleaseBasis } {
  const { scopes, responses } = table
  const groups: Groups = { scopes, columns: [...new Set(responses.map(({ role }) => role))].sort() }
  const sent = tableOf(groups, memberships(table, groups, responses.keys())).counts
  const names = sent.map((_, place) => entryName(groups, place))
  const changed = first && changedEntries(responses, scoring, first)
  const elements = table.key.elements.map(({ id }, element) => {
    const withheld = new Map<number, Release>()
    for (const [place, name] of names.entries()) {
      const isChanged = changed === 'all' || changed?.has(name)
      const release = isChanged ? 'changed' : first?.hidden[id]?.[name]
      if (release) withheld.set(place, release)
    }
    return { id, ...releasedElement(table, groups, table.elements[element]!, { minimum, sent, withheld }) }
  })
  return {
    figures: {
      minimum,
      rows: scopes.map(({ practice, scopeVersion }) => ({ practice, scopeVersion })),
      columns: groups.columns,
      sent,
      elements,
      total: totalOf(table, elements, sent, minimum),
    },
    basis: {
      scoring,
      responses: responses.map(({ response, practice, scopeVersion, role }) => ({
        response,
        practice,
        scopeVersion,
        role,
      })),
      hidden: Object.fromEntries(elements.map(({ id, releases }) => [id, hiddenOf(names, releases)])),
    },
  }
}

function hiddenOf(names: readonly string[], releases: readonly Release[]): Record<string, Release> {
  return Object.fromEntries(
    releases.flatMap((release, place) => (release === 'shown' ? [] : [[names[place]!, release]])),
  )
}

interface MemberRow extends Membership {
  /** The informant's row in the table of scores. */
  readonly at: number
}

function memberships(
  { responses, scopeOfRow }: ScoreTable,
  { columns }: Groups,
  rows: Iterable<number>,
): MemberRow[] {
  return Array.from(rows, (at) => ({
    at,
    row: scopeOfRow[at]!,
    column: columns.indexOf(responses[at]!.role),
    informant: responses[at]!.informant,
  }))
}

function tableOf({ scopes, columns }: Groups, members: readonly Membership[]) {
  return membershipTable(scopes.length, columns.length, members)
}

/** What decides about the entries of an element. */
interface Rules {
  readonly minimum: number
  readonly sent: readonly number[]
  readonly withheld: ReadonlyMap<number, Release>
}

function releasedElement(
  table: ScoreTable,
  groups: Groups,
  scores: readonly (number | null)[],
  { minimum, sent, withheld }: Rules,
): Omit<ReleasedFigures['elements'][number], 'id'> {
  const scored = [...scores.keys()].filter((row) => scores[row] !== null)
  const members = memberships(table, groups, scored)
  const counted = tableOf(groups, members)
  const values = counted.counts.map((): number[] => [])
  for (const { row, column, at } of members) {
    for (const place of entriesOf(counted, row, column)) values[place]!.push(scores[at]!)
  }
  const suppressed = suppress(counted, minimum, new Set(withheld.keys()))
  const releases = hideEnds(counted, values, table.key, suppressed).map((disclosure, place): Release => {
    if (sent[place] === 0) return 'nobody'
    const why = withheld.get(place)
    if (why) return why
    // that none of a few has a score would be an answer too
    if (counted.counts[place] === 0) return 'below_minimum'
    return disclosure === 'elsewhere' ? 'changed' : disclosure
  })
  const shown = <Figure>(place: number, figure: Figure) => (releases[place] === 'shown' ? figure : null)
  return {
    informants: counted.counts.map((count, place) => shown(place, count)),
    means: values.map((ofEntry, place) => shown(place, inHundredths(mean(ofEntry)))),
    releases,
    within: shown(releases.length - 1, withinAll(table, scores, minimum)),
  }
}

/** `null` when fewer practices than the minimum have two informants: then it would tell of those. */
function withinAll(
  { scopes }: ScoreTable,
  scores: readonly (number | null)[],
  minimum: number,
): PooledWithin | null {
  const practices = scopes.map(({ rows }) => valuesOf(scores, rows))
  if (practices.filter(({ length }) => length > 1).length < minimum) return null
  const { sd, df } = pooledWithin(practices)
  return { sd: inHundredths(sd), df }
}

function inHundredths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}

function totalOf(
  table: ScoreTable,
  elements: ReleasedFigures['elements'],
  sent: readonly number[],
  minimum: number,
): ReleasedFigures['total'] {
  const releases = sent.map((informants, place): Release => {
    const of = elements.map(({ releases }) => releases[place]!)
    if (informants === 0) return 'nobody'
    if (informants < minimum) return 'below_minimum'
    if (of.every((release) => release === 'shown')) return 'shown'
    return of.every((release) => release === 'changed') ? 'changed' : 'element_hidden'
  })
  const means = releases.map((release, place) =>
    release === 'shown' ? inHundredths(mean(elements.map(({ means }) => means[place]!))) : null,
  )
  const within = releases.at(-1) === 'shown' ? withinAll(table, table.totals, minimum) : null
  return { means, releases, within }
}
