import { useMessages } from '#app/messages/use-messages.ts'
import type { ReliabilitySlice } from '#app/report/study/reliability.ts'
import type { ScoreUse } from '../use-score-use.ts'
import { DStudyFigure } from './d-study-figure.tsx'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'

/** How many informants it takes: the D-study as a figure, and its calculation at the study's own number. */
export function InformantsNeeded({ slice, said }: { slice: ReliabilitySlice; said: ScoreUse }) {
  const { reliability: text } = useMessages()
  const { reason } = useFormats()
  const here = slice.dStudy.atMeanInformants
  return (
    <section>
      <h2 id="curve">{text.curveHeading}</h2>
      {!here || here.fixedItems === null ? (
        <p>{text.noReliability(reason(slice.components.reasons.practice))}</p>
      ) : (
        <>
          <DStudyFigure slice={slice} said={said} />
          <p className="quiet">{text.curveWhy}</p>
          <HowCurve
            components={slice.components}
            here={{ informants: here.informants, value: here.fixedItems }}
          />
        </>
      )}
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
  // negative components count as 0
  const [p, pi] = [Math.max(0, practice), Math.max(0, practiceByItem)]
  const [rp, e] = [Math.max(0, informantWithinPractice), Math.max(0, residual)]
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
