import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import type { DrawnCoverage } from '#app/coverage-map/coverage-page.server.ts'
import { isFiltered, type CoverageView } from '#app/coverage-map/coverage-view.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { useCoverageWords } from './coverage-words.ts'

const mostNamed = 3

/** Where fewer practices could be expected, an empty cell is no hole to name. */
const leastExpected = 0.5

/** The holes of the map in words, the largest first. */
export function CoverageGaps({ drawn, view }: { drawn: DrawnCoverage; view: CoverageView }) {
  const { coverage: text } = useMessages()
  const language = useLanguage()
  const words = useCoverageWords()
  const { gaps, cells, rows, columns, without } = drawn
  const known = cells.flatMap((line, at) =>
    rows[at]!.value === null ? [] : line.filter((_, across) => columns[across]!.value !== null),
  )
  const withSome = known.filter(({ practices }) => practices > 0).length
  const isFull = gaps.cells.length + gaps.rows.length + gaps.columns.length === 0
  const large = gaps.cells.filter(({ expected }) => expected >= leastExpected)
  const small = gaps.cells.length - large.length
  return (
    <section>
      <h2>{text.gapsHeading}</h2>
      {isFull && <p>{gaps.known > 0 ? text.gapsNone : text.gapsUnknown}</p>}
      {large.length > 0 && (
        <ul className="prose">
          {large.slice(0, mostNamed).map(({ row, column, expected }) => (
            <li key={`${row} ${column}`}>
              {text.gap(
                words.value(view.rows, row),
                words.value(view.columns, column),
                formatNumber(expected, language, 1),
              )}
            </li>
          ))}
          {large.length > mostNamed && <li>{text.gapsMore(large.length - mostNamed)}</li>}
        </ul>
      )}
      {small > 0 && <p>{text.gapsSmall(small)}</p>}
      <EmptyLines attribute={view.rows} values={gaps.rows} />
      <EmptyLines attribute={view.columns} values={gaps.columns} />
      {withSome > 0 && <p>{text.weak(gaps.weak, withSome)}</p>}
      {without.length > 0 && (
        <details className="prose">
          <summary>{text.without(text.attributes[view.rows], without.length)}</summary>
          <p>{without.map((value) => words.value(view.rows, value)).join('; ')}.</p>
        </details>
      )}
      {!isFull && <p className="quiet">{text.gapsOrder}</p>}
      {isFiltered(view) && <p>{text.gapsAmong}</p>}
    </section>
  )
}

function EmptyLines({ attribute, values }: { attribute: CoverageAttribute; values: readonly string[] }) {
  const { coverage: text } = useMessages()
  const words = useCoverageWords()
  if (values.length === 0) return null
  return (
    <p>
      {text.emptyLines(
        text.attributes[attribute],
        values.map((value) => words.value(attribute, value)),
      )}
    </p>
  )
}
