import { useMessages } from '#app/messages/use-messages.ts'
import type { AgreementSlice } from '#app/report/study/agreement.ts'
import { CountHistogram } from '../charts/count-histogram.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { AgreementList } from './agreement-list.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

/** How alike informants of one practice answer, over all practices, and beside random groups. */
export function AgreementOverview({
  agreement,
  path,
  chosen,
  points,
  ranks,
}: {
  agreement: AgreementSlice
  /** Of the results, and the choices as an address says them. */
  path: string
  chosen: string
  /** How many points the scale has. */
  points: number
  ranks: boolean
}) {
  const { reliability: text } = useMessages()
  const { two, count, informants } = useFormats()
  const { ad, awg, threshold, percentile, within, withoutAd, listed } = agreement
  const [first] = listed
  if (ad.median === null || !first) {
    return (
      <section>
        <h2 id="agreement">{text.agreementHeading}</h2>
        <p>{text.agreementNone}</p>
      </section>
    )
  }
  const sentence = text.agreementSentence({
    median: two(ad.median),
    above: count(ad.above),
    n: count(ad.n),
    threshold: two(threshold),
  })
  return (
    <section>
      <h2 id="agreement">{text.agreementHeading}</h2>
      <p className="prose">
        {sentence} {text.agreementFinding}
      </p>
      <p className="prose quiet">
        {withoutAd > 0 && text.withoutAd(count(withoutAd))}{' '}
        {within.sd !== null && text.withinSentence(two(within.sd))}
      </p>
      <div className="figure-pair">
        <div>
          <h3>{text.adTitle}</h3>
          <CountHistogram
            title={text.adTitle}
            sentence={sentence}
            bars={ad.bins.map((bin) => ({ ...bin, isBeyond: bin.from >= threshold }))}
            ticks={ad.bins
              .filter((_, place) => place % 4 === 0)
              .map(({ from }) => ({ value: from, label: informants(Math.round(from * 10) / 10) }))}
            limit={{ value: threshold, label: text.adLimit(two(threshold)) }}
            xLabel={text.adX}
          />
          <Bins
            caption={text.adTable}
            bins={ad.bins}
            name={({ from, to }) => text.adBin(informants(round(from)), informants(round(to)))}
          />
        </div>
        {percentile && <BesideRandom percentile={percentile} />}
      </div>
      <p className="prose">
        {awg.median === null
          ? text.awgNone
          : text.awgSentence({ n: count(awg.n), median: two(awg.median), weak: count(awg.weak) })}
      </p>
      <AgreementList agreement={agreement} path={path} chosen={chosen} ranks={ranks} />
      <HowComputed
        figure={text.adWord}
        anchor="ad"
        steps={[
          text.adSteps.item,
          text.adSteps.example(first.name, two(first.ad), first.informants),
          text.adSteps.limit(count(points), two(threshold)),
        ]}
      />
      <HowComputed figure={text.awg} anchor="a-wg" steps={[text.awgHow]} />
      {percentile && (
        <HowComputed
          figure={text.percentile}
          anchor="agreement-percentile"
          steps={[text.adSteps.percentile(count(percentile.draws))]}
        />
      )}
    </section>
  )
}

function BesideRandom({ percentile }: { percentile: NonNullable<AgreementSlice['percentile']> }) {
  const { reliability: text } = useMessages()
  const { count, informants } = useFormats()
  const expected = percentile.n / percentile.bins.length
  const sentence = text.percentileSentence({
    noBetter: count(percentile.noBetter),
    n: count(percentile.n),
    expected: informants(Math.round(expected * 10) / 10),
  })
  return (
    <div>
      <h3>{text.percentileTitle}</h3>
      <CountHistogram
        title={text.percentileTitle}
        sentence={sentence}
        bars={percentile.bins}
        ticks={[0, 25, 50, 75, 100].map((value) => ({ value, label: count(value) }))}
        level={{
          count: expected,
          label: text.percentileExpected(informants(Math.round(expected * 10) / 10)),
        }}
        xLabel={text.percentileX}
      />
      <p>{sentence}</p>
      <Bins
        caption={text.percentileTable}
        bins={percentile.bins}
        name={({ from, to }) => text.percentileBin(count(from), count(to))}
      />
    </div>
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
  const { reliability: text, studyPages } = useMessages()
  const { count } = useFormats()
  return (
    <details className="how">
      <summary>
        {studyPages.numbers}
        <span className="visually-hidden">: {caption}</span>
      </summary>
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
    </details>
  )
}

/** Bins are made of tenths, which no binary number holds. */
const round = (value: number) => Math.round(value * 10) / 10
