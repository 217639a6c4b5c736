import { useMessages } from '#app/messages/use-messages.ts'
import type { AgreementSlice } from '#app/report/study/agreement.ts'
import { AdFigure, RandomGroupsFigure } from './agreement-figures.tsx'
import { AgreementList } from './agreement-list.tsx'
import { useFormats } from './formats.ts'
import { Subscripted } from '../subscripted.tsx'
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
  const { two, count } = useFormats()
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
  return (
    <section>
      <h2 id="agreement">{text.agreementHeading}</h2>
      <div className="figure-pair">
        <AdFigure agreement={agreement} />
        {percentile && <RandomGroupsFigure agreement={agreement} />}
      </div>
      <p className="prose">
        <Subscripted
          text={
            awg.median === null
              ? text.awgNone
              : text.awgSentence({ n: count(awg.n), median: two(awg.median), weak: count(awg.weak) })
          }
        />{' '}
        {within.sd !== null && text.withinSentence(two(within.sd))}{' '}
        {withoutAd > 0 && text.withoutAd(count(withoutAd))}
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
