import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { ReliabilityCurve } from '../charts/reliability-curve.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import type { ScoreUse } from '../use-score-use.ts'
import { useFormats } from './formats.ts'

/** How reliable the mean of one, two … informants is, as a curve with the study's own place; `null` without components. */
export function DStudyFigure({
  slice: { dStudy, components },
  said,
}: {
  slice: ReliabilitySlice
  said: ScoreUse
}) {
  const { reliability: text, charts } = useMessages()
  const { two, informants } = useFormats()
  const { rows, atMeanInformants, needed } = dStudy
  const points = rows.flatMap(({ informants: n, fixedItems }) =>
    fixedItems === null ? [] : [{ informants: n, value: fixedItems }],
  )
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || !atMeanInformants || atMeanInformants.fixedItems === null) return null
  const here = { informants: atMeanInformants.informants, value: atMeanInformants.fixedItems }
  const words = {
    title: text.curveTitle,
    sentence: text.curveSentence({
      here: informants(here.informants),
      coefficient: two(here.value),
      first: two(first.value),
      last: two(last.value),
      most: informants(last.informants),
    }),
  }
  return (
    <ChartFigure
      {...words}
      isTitledAbove
      reading={`${text.curveMean} ${said.curveReading}`}
      basis={charts.basis(components.practices, components.informants)}
      table={<DStudyTable rows={rows} here={atMeanInformants} />}
      savedAs={{ id: 'd-study' }}
    >
      <ReliabilityCurve
        {...words}
        points={points}
        here={{ ...here, label: text.curveHere(informants(here.informants), two(here.value)) }}
        marks={needed.map(({ target }) => ({
          value: target,
          number: two(target),
          label: said.curveMarks[target] ?? '',
        }))}
        ticks={[0, 0.2, 0.4, 0.6, 1].map((value) => ({ value, label: two(value) }))}
        xLabel={text.curveX}
        yLabel={text.curveY}
      />
    </ChartFigure>
  )
}

function DStudyTable({
  rows,
  here,
}: {
  rows: ReliabilitySlice['dStudy']['rows']
  here: ReliabilitySlice['dStudy']['rows'][number]
}) {
  const { reliability: text } = useMessages()
  const { informants } = useFormats()
  return (
    <ScrollTable caption={text.curveTable} isSaidAbove>
      <thead>
        <tr>
          <th scope="col">{text.informants}</th>
          <th scope="col" className="number">
            {text.fixedItems}
          </th>
          <th scope="col" className="number">
            {text.randomItems}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows, here]
          .toSorted((a, b) => a.informants - b.informants)
          .map((row) => (
            <tr key={row === here ? 'here' : row.informants} className={row === here ? 'total' : undefined}>
              <th scope="row">
                {row === here ? text.hereRow(informants(row.informants)) : informants(row.informants)}
              </th>
              <FigureCell value={row.fixedItems} reason={row.reasons.fixedItems} />
              <FigureCell value={row.randomItems} reason={row.reasons.randomItems} />
            </tr>
          ))}
      </tbody>
    </ScrollTable>
  )
}
