import { informedClasses, type Informed } from '#analysis/coverage-map/informed.ts'
import type { AxisValue } from '#analysis/coverage-map/coverage-map.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { axisValueText, readAxisValue } from './axis-value.ts'
import { coverageAttributes, familyOf, type CoverageAttribute } from './attributes.ts'

/** What stands about a practice; `open` when nothing does. */
export const coverageDecisions = ['open', 'chosen', 'reserve', 'not_chosen', 'declined'] as const satisfies (
  DecisionOutcome | 'open'
)[]
export type CoverageDecision = (typeof coverageDecisions)[number]

export interface CoverageFilter {
  readonly search: string
  /** `null` for practices of which it is not known. */
  readonly attributes: Readonly<Partial<Record<CoverageAttribute, AxisValue>>>
  readonly informed: Informed | null
  readonly decision: CoverageDecision | null
}

/** What an address asks to see: the map, which practices are on it, and the cell or line that is open. */
export interface CoverageView extends CoverageFilter {
  readonly rows: CoverageAttribute
  readonly columns: CoverageAttribute
  readonly open: { readonly row?: AxisValue; readonly column?: AxisValue } | null
}

/** What can be asked for. */
export interface CoverageOffer {
  readonly rows: readonly CoverageAttribute[]
  readonly columns: readonly CoverageAttribute[]
  readonly filters: readonly {
    readonly attribute: CoverageAttribute
    readonly values: readonly AxisValue[]
  }[]
  /** Whether practices are decided about, and the reader may know. */
  readonly decisions: boolean
}

/** Reads an address; whatever it cannot mean is left out. */
export function readCoverageView(params: URLSearchParams, offer: CoverageOffer): CoverageView {
  const rows = oneOf(offer.rows, params.get('rows')) ?? offer.rows[0] ?? 'targetGroup'
  const others = offer.columns.filter((attribute) => familyOf(attribute) !== familyOf(rows))
  const usual = others.includes('level') ? 'level' : others[0]
  const columns = oneOf(others, params.get('columns')) ?? usual ?? 'level'
  const attributes = offer.filters.flatMap(({ attribute, values }) => {
    const value = readAxisValue(params.get(attribute) || ' ')
    return values.includes(value) ? [[attribute, value] as const] : []
  })
  const [row, column] = [params.get('row'), params.get('column')]
  return {
    rows,
    columns,
    search: (params.get('search') ?? '').trim().slice(0, 200),
    attributes: Object.fromEntries(attributes),
    informed: oneOf(informedClasses, params.get('informed')),
    decision: offer.decisions ? oneOf(coverageDecisions, params.get('decision')) : null,
    open:
      row === null && column === null
        ? null
        : {
            ...(row !== null && { row: readAxisValue(row) }),
            ...(column !== null && { column: readAxisValue(column) }),
          },
  }
}

/** The address of the same map, with another cell or line open; without, with none. */
export function coverageAddress(view: CoverageView, open: CoverageView['open'] = null): string {
  const params = new URLSearchParams({ rows: view.rows, columns: view.columns })
  if (view.search) params.set('search', view.search)
  for (const attribute of coverageAttributes) {
    const value = view.attributes[attribute]
    if (value !== undefined) params.set(attribute, axisValueText(value))
  }
  if (view.informed) params.set('informed', view.informed)
  if (view.decision) params.set('decision', view.decision)
  if (open?.row !== undefined) params.set('row', axisValueText(open.row))
  if (open?.column !== undefined) params.set('column', axisValueText(open.column))
  return `?${params}`
}

/** Whether anything but the whole map is asked for. */
export function isFiltered({ search, attributes, informed, decision }: CoverageFilter): boolean {
  return search !== '' || Object.keys(attributes).length > 0 || informed !== null || decision !== null
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null
}
