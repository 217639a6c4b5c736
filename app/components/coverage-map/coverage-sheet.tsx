import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { SheetPractice } from '#app/coverage-map/coverage-file.server.tsx'
import type { CoverageBasis, DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import type { CoverageView } from '#app/coverage-map/coverage-view.ts'
import { formatDate } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { CoverageBasisLine } from './coverage-basis.tsx'
import { CoverageGaps } from './coverage-gaps.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import { CoverageMatrix } from './coverage-matrix.tsx'
import { CoverageSentence } from './coverage-sentence.tsx'
import { useCoverageWords } from './coverage-words.ts'

/** What is in the file of a map: the map, the practices of each cell, and every practice once. */
export function CoverageSheet({
  study,
  wave,
  at,
  view,
  basis,
  tooMany,
  drawn,
  cells,
  practices,
}: {
  study: { readonly title: string; readonly syntheticAt: string | null }
  wave: { readonly title: string }
  /** When it was saved. */
  at: string
  view: CoverageView
  basis: CoverageBasis
  tooMany: readonly CoverageAttribute[]
  drawn: DrawnCoverage
  /** Ids of practices by row, then by column. */
  cells: readonly (readonly (readonly string[])[])[]
  practices: readonly SheetPractice[]
}) {
  const { coverage: text, frame } = useMessages()
  const language = useLanguage()
  const words = useCoverageWords()
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  return (
    <main id="map">
      <h1>{text.fileTitle(study.title)}</h1>
      <p>{text.fileFrom(study.title, wave.title, formatDate(at, language))}</p>
      {study.syntheticAt && <p className="notice warning">{frame.synthetic}</p>}
      {practices.length === 0 ? (
        <p className="notice">{basis.registered === 0 ? text.noPractices : text.noHits}</p>
      ) : (
        <>
          <CoverageSentence drawn={drawn} />
          <CoverageLegend />
          <p className="on-screen">{text.fileOpen}</p>
          <CoverageMatrix
            drawn={drawn}
            view={view}
            wayTo={({ row, column }) =>
              row === undefined || column === undefined
                ? null
                : `#${cellId(valueAt(drawn.rows, row), valueAt(drawn.columns, column))}`
            }
          />
          {cells.map((line, row) =>
            line.map((ids, column) =>
              ids.length === 0 ? null : (
                <section
                  key={cellId(row, column)}
                  id={cellId(row, column)}
                  className="sheet-cell"
                  aria-labelledby={`${cellId(row, column)}-heading`}
                >
                  <h2 id={`${cellId(row, column)}-heading`}>
                    {text.openHeading(
                      words.value(view.rows, drawn.rows[row]!.value),
                      words.value(view.columns, drawn.columns[column]!.value),
                    )}
                  </h2>
                  <ul>
                    {ids.map((id) => {
                      const practice = byId.get(id)
                      return practice ? (
                        <li key={id}>
                          {practice.code} {practice.name}:{' '}
                          {text.fileLine(text.informed[practice.informed], practice.informants)}
                        </li>
                      ) : null
                    })}
                  </ul>
                  <p>
                    <a href="#map">{text.fileBack}</a>
                  </p>
                </section>
              ),
            ),
          )}
          <CoverageGaps drawn={drawn} view={view} />
        </>
      )}
      <CoverageBasisLine drawn={drawn} view={view} basis={basis} tooMany={tooMany} />
      <p>{text.filePrivacy}</p>
      {basis.frozen && <p className="fingerprint">{text.fileDigest(basis.frozen.digest)}</p>}
      {practices.length > 0 && <AllPractices practices={practices} />}
    </main>
  )
}

function AllPractices({ practices }: { practices: readonly SheetPractice[] }) {
  const { coverage: text } = useMessages()
  return (
    <section>
      <h2>{text.fileAll}</h2>
      <table className="named-rows">
        <caption className="visually-hidden">{text.fileAll}</caption>
        <thead>
          <tr>
            <th scope="col">{text.practice}</th>
            <th scope="col">{text.howInformedShort}</th>
            <th scope="col">{text.informants}</th>
          </tr>
        </thead>
        <tbody>
          {practices.map(({ id, code, name, informed, informants }) => (
            <tr key={id}>
              <th scope="row">
                {name} <span className="quiet">{code}</span>
              </th>
              <td className="own-line">{text.informed[informed]}</td>
              <td data-label={text.informants}>{informants}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const cellId = (row: number, column: number) => `cell-${row}-${column}`

function valueAt(lines: readonly { readonly value: string | null }[], value: string | null): number {
  return lines.findIndex((line) => line.value === value)
}
