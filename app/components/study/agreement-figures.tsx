import { useMessages } from '#app/messages/use-messages.ts'
import type { AgreementSlice } from '#app/report/study/agreement.ts'
import { ChartFigure } from '../charts/chart-figure.tsx'
import { CountHistogram } from '../charts/count-histogram.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useFormats } from './formats.ts'

/** How many practices have which average deviation, and the limit of agreement. */
export function AdFigure({ agreement }: { agreement: AgreementSlice }) {
  const { reliability: text, charts } = useMessages()
  const { two, count, informants } = useFormats()
  const { ad, threshold } = agreement
  const tenth = (value: number) => informants(Math.round(value * 10) / 10)
  const words = {
    title: text.adTitle,
    sentence: text.agreementSentence({
      median: two(ad.median),
      above: count(ad.above),
      n: count(ad.n),
      threshold: two(threshold),
    }),
  }
  return (
    <ChartFigure
      {...words}
      reading={text.agreementFinding}
      basis={charts.basis(ad.n, agreement.informants)}
      table={
        <Bins
          caption={text.adTable}
          bins={ad.bins}
          name={({ from, to }) => text.adBin(tenth(from), tenth(to))}
        />
      }
      tableIs="folded"
      savedAs={{ id: 'agreement' }}
    >
      <CountHistogram
        {...words}
        bars={ad.bins.map((bin) => ({ ...bin, isBeyond: bin.from >= threshold }))}
        ticks={ad.bins
          .filter((_, place) => place % 4 === 0)
          .map(({ from }) => ({ value: from, label: tenth(from) }))}
        limit={{ value: threshold, label: text.adLimit(two(threshold)) }}
        xLabel={text.adX}
      />
    </ChartFigure>
  )
}

/** Where practices' agreement falls among random groups: level when the practice makes no difference. */
export function RandomGroupsFigure({ agreement }: { agreement: AgreementSlice }) {
  const { reliability: text, charts } = useMessages()
  const { count, informants } = useFormats()
  const { percentile } = agreement
  if (!percentile) return null
  const expected = percentile.n / percentile.bins.length
  const expectedText = informants(Math.round(expected * 10) / 10)
  const values = { noBetter: count(percentile.noBetter), n: count(percentile.n), expected: expectedText }
  // a bar is less than one practice high, and a level of that means nothing
  const isFew = expected < 1
  const words = {
    title: text.percentileTitle,
    sentence: isFew ? text.percentileSentenceFew(values) : text.percentileSentence(values),
  }
  return (
    <ChartFigure
      {...words}
      basis={charts.basis(percentile.n, agreement.informants)}
      table={
        <Bins
          caption={text.percentileTable}
          bins={percentile.bins}
          name={({ from, to }) => text.percentileBin(count(from), count(to))}
        />
      }
      tableIs="folded"
      savedAs={{ id: 'random-groups' }}
    >
      <CountHistogram
        {...words}
        bars={percentile.bins}
        ticks={[0, 25, 50, 75, 100].map((value) => ({ value, label: count(value) }))}
        level={isFew ? undefined : { count: expected, label: text.percentileExpected(expectedText) }}
        xLabel={text.percentileX}
      />
    </ChartFigure>
  )
}

type Bin = AgreementSlice['ad']['bins'][number]

/** The bars in numbers. */
function Bins({
  caption,
  bins,
  name,
}: {
  caption: string
  bins: readonly Bin[]
  name: (bin: Bin) => string
}) {
  const { reliability: text } = useMessages()
  const { count } = useFormats()
  return (
    <ScrollTable caption={caption} className="compact">
      <thead>
        <tr>
          <th scope="col">{text.value}</th>
          <th scope="col" className="number">
            {text.practices}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from}>
            <th scope="row">{name(bin)}</th>
            <td className="number">{count(bin.count)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
