import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import { ReliabilityCurve } from '../charts/reliability-curve.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

/** How reliable the mean of one, two … informants is: the D-study as a curve, a sentence and a table. */
export function InformantsNeeded({ slice: { dStudy, components } }: { slice: ReliabilitySlice }) {
  const { reliability: text } = useMessages()
  const { two, informants, reason } = useFormats()
  const { rows, atMeanInformants, needed } = dStudy
  const points = rows.flatMap(({ informants: n, fixedItems }) =>
    fixedItems === null ? [] : [{ informants: n, value: fixedItems }],
  )
  const [first, last] = [points[0], points.at(-1)]
  const here =
    atMeanInformants && atMeanInformants.fixedItems !== null
      ? { informants: atMeanInformants.informants, value: atMeanInformants.fixedItems }
      : null
  if (!first || !last || !here) {
    return (
      <section>
        <h2 id="curve">{text.curveHeading}</h2>
        <p>{text.noReliability(reason(components.reasons.practice))}</p>
      </section>
    )
  }
  const sentence = text.curveSentence({
    here: informants(here.informants),
    coefficient: two(here.value),
    first: two(first.value),
    last: two(last.value),
    most: informants(last.informants),
  })
  const tableRows = [...rows, ...(atMeanInformants ? [atMeanInformants] : [])].toSorted(
    (a, b) => a.informants - b.informants,
  )
  return (
    <section>
      <h2 id="curve">{text.curveHeading}</h2>
      <p className="prose">
        {sentence} {text.curveMean}
      </p>
      <div className="figure-and-table">
        <div>
          <ReliabilityCurve
            title={text.curveTitle}
            sentence={sentence}
            points={points}
            here={{ ...here, label: text.curveHere(informants(here.informants), two(here.value)) }}
            marks={needed.map(({ target }) => ({
              value: target,
              label: `${two(target)} ${text.curveMarks[target] ?? ''}`,
            }))}
            ticks={[0, 0.2, 0.4, 0.6, 1].map((value) => ({ value, label: two(value) }))}
            xLabel={text.curveX}
          />
        </div>
        <div>
          <ScrollTable caption={text.curveTable}>
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
              {tableRows.map((row) => (
                <tr key={row.informants} className={row === atMeanInformants ? 'total' : undefined}>
                  <th scope="row">
                    {row === atMeanInformants
                      ? text.hereRow(informants(row.informants))
                      : informants(row.informants)}
                  </th>
                  <FigureCell value={row.fixedItems} reason={row.reasons.fixedItems} />
                  <FigureCell value={row.randomItems} reason={row.reasons.randomItems} />
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </div>
      </div>
      <p className="quiet">{text.curveWhy}</p>
      <HowCurve components={components} here={here} />
    </section>
  )
}

function HowCurve({
  components: { practice, practiceByItem, informantWithinPractice, residual, items },
  here,
}: {
  components: ReliabilitySlice['components']
  here: { readonly informants: number; readonly value: number }
}) {
  const { reliability: text, studyPages } = useMessages()
  const { exact, two, count } = useFormats()
  if (practice === null || practiceByItem === null || informantWithinPractice === null || residual === null) {
    return null
  }
  const { curveSteps: steps } = text
  const [p, pi, rp, e] = [practice, practiceByItem, informantWithinPractice, residual].map((part) =>
    Math.max(0, part),
  ) as [number, number, number, number]
  const own = p + pi / items
  const error = rp / here.informants + e / (here.informants * items)
  const [n, k] = [exact(here.informants), count(items)]
  const numbered = [
    steps.components({ p: exact(p), pi: exact(pi), rp: exact(rp), e: exact(e), items: k }),
    steps.true(exact(p), exact(pi), k, exact(own)),
    steps.error(exact(rp), n, exact(e), k, exact(error)),
    steps.result(exact(own), exact(error), two(here.value)),
    studyPages.exact,
  ]
  return <HowComputed figure={text.curveTitle} anchor="d-study" steps={numbered} />
}
