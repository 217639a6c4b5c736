import { useLocation, useParams } from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { useMessages } from '#app/messages/use-messages.ts'
import type { MethodAnchor } from '#app/method/anchors.ts'
import { ChartSheet, type SheetWords } from '#app/saved-charts/chart-sheet.tsx'
import { SavingContext } from '#app/saved-charts/saving.ts'
import { MethodLink } from '../method-link.tsx'
import { Legend } from './legend.tsx'

/** Which chart of `saved-charts.server.tsx` a figure is, and what tells it from others of its kind. */
interface SavedAs {
  /** Its id there: letters and hyphens. */
  readonly id: string
  /** Parts of the address that its page does not have: `{ practice: … }`, `{ element: … }`, `{ scope: … }`. */
  readonly of?: Readonly<Record<string, string>>
}

/**
 * A chart on a page with everything it is read with: a title, one sentence in words, what it stands on, the same in a table,
 * and a link that saves it as SVG. The chart, one `svg` of full width and a height in pixels, is the child.
 *
 * Drawn within `SavingContext` it is the file itself. Then nothing may need more than its props, the language and the texts:
 * no address, no loader's data. To have a chart saved, draw it within this and add it to `saved-charts.server.tsx`.
 */
export function ChartFigure(figure: {
  readonly title: string
  /** Whether a heading above says the title, so that it need not be seen twice. */
  readonly isTitledAbove?: boolean
  /** The chart in one sentence, from its values. */
  readonly sentence: string
  /** How its marks are read. */
  readonly reading?: string | undefined
  /** What it stands on: practices, informants, answered of asked. */
  readonly basis: string
  readonly legend?: SheetWords['legend']
  readonly table: ReactNode
  /** A table beside its chart where there is room, or folded away below it. */
  readonly tableIs?: 'beside' | 'folded'
  /** Where its formula and source stand. */
  readonly method?: MethodAnchor
  /** `null` where it cannot be had as a file. */
  readonly savedAs: SavedAs | null
  readonly children: ReactNode
}) {
  const saving = useContext(SavingContext)
  return saving ? <ChartSheet {...figure} saving={saving} /> : <FigureOnPage {...figure} />
}

function FigureOnPage({
  title,
  isTitledAbove = false,
  sentence,
  reading,
  basis,
  legend,
  table,
  tableIs = 'beside',
  method,
  savedAs,
  children,
}: Parameters<typeof ChartFigure>[0]) {
  const { charts: text, results } = useMessages()
  return (
    <figure className="chart-figure">
      <figcaption>
        <p className={isTitledAbove ? 'visually-hidden' : 'figure-title'}>{title}</p>
        <p className="prose">
          {sentence} {reading}
        </p>
      </figcaption>
      {legend && legend.length > 0 && <Legend label={results.legend} entries={legend} />}
      {tableIs === 'beside' ? (
        <div className="figure-and-table">
          {children}
          <div>{table}</div>
        </div>
      ) : (
        <>
          {children}
          <details>
            <summary>
              {text.table}
              <span className="visually-hidden">: {title}</span>
            </summary>
            {table}
          </details>
        </>
      )}
      <p className="figure-foot">
        <span className="quiet">{basis}</span> {savedAs && <SaveChart as={savedAs} title={title} />}{' '}
        {method && <MethodLink to={method} about={title} />}
      </p>
    </figure>
  )
}

function SaveChart({ as, title }: { as: SavedAs; title: string }) {
  const { charts: text } = useMessages()
  return (
    <a href={useSavedAddress(as)} className="save-chart">
      {text.save}
      <span className="visually-hidden">: {title}</span>
    </a>
  )
}

/** The file of a chart: everything chosen in this page's address is chosen for it too. */
function useSavedAddress({ id, of = {} }: SavedAs): string {
  const { studyId = '', waveId = '' } = useParams()
  const asked = new URLSearchParams(useLocation().search)
  for (const [name, value] of Object.entries(of)) asked.set(name, value)
  return `/studies/${studyId}/waves/${waveId}/charts/${id}.svg${asked.size > 0 ? `?${asked}` : ''}`
}
