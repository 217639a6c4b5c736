import type { Reason } from '#analysis/figure.ts'
import type { ElementConsistency } from '#analysis/internal-consistency.ts'
import type { AlphaSums, ConsistencySteps } from '#analysis/steps/element-steps.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { useFormats } from '../study/formats.ts'
import { HowComputed } from '../study/how-computed.tsx'
import { ToAnswers } from './to-answers.tsx'

/** The coefficients of an element with the sums that they are made of. */
export function HowConsistent({
  steps: { overall, practiceMeans, withinPractices, pairs },
  consistency,
  texts,
}: {
  steps: ConsistencySteps
  consistency: ElementConsistency
  /** Of the items, by their id. */
  texts: ReadonlyMap<string, string>
}) {
  const { element: text } = useMessages()
  const { count } = useFormats()
  const { reasons } = consistency
  return (
    <>
      <HowAlpha
        name={text.alpha}
        alpha={consistency.alpha}
        why={reasons.alpha}
        sums={overall}
        over={text.alphaSteps.rows(count(overall.rows))}
        texts={texts}
      />
      <HowOmega consistency={consistency} texts={texts} />
      <HowAlpha
        name={text.alphaMeans}
        alpha={consistency.alphaPracticeMeans}
        why={reasons.alphaPracticeMeans}
        sums={practiceMeans}
        over={text.alphaSteps.means(count(practiceMeans.rows))}
        texts={texts}
      />
      <HowAlpha
        name={text.alphaWithin}
        alpha={consistency.alphaWithinPractices}
        why={reasons.alphaWithinPractices}
        sums={withinPractices}
        over={text.alphaSteps.deviations(count(withinPractices.rows))}
        texts={texts}
      />
      <HowInterItem mean={consistency.meanInterItem} why={reasons.meanInterItem} pairs={pairs} />
    </>
  )
}

function HowAlpha({
  name,
  alpha,
  why,
  sums: { items, sumOfVariances, varianceOfSum },
  over,
  texts,
}: {
  name: string
  alpha: number | null
  why: Reason | null | undefined
  sums: AlphaSums
  /** What the variances are over. */
  over: string
  texts: ReadonlyMap<string, string>
}) {
  const { element: text, studyPages } = useMessages()
  const { two, exact, count, reason } = useFormats()
  if (alpha === null || sumOfVariances === null || varianceOfSum === null) {
    return <HowComputed figure={name} anchor="cronbach-alpha" steps={[over, text.alphaNone(reason(why))]} />
  }
  return (
    <HowComputed
      figure={name}
      anchor="cronbach-alpha"
      steps={[
        over,
        text.alphaSteps.variances(
          items.map(({ variance }) => exact(variance)).join(' + '),
          exact(sumOfVariances),
        ),
        text.alphaSteps.sum(exact(varianceOfSum)),
        text.alphaSteps.result(count(items.length), exact(sumOfVariances), exact(varianceOfSum), two(alpha)),
        studyPages.exact,
      ]}
    >
      <ul>
        {items.map(({ id, variance }) => (
          <li key={id}>{text.alphaSteps.item(texts.get(id) ?? id, exact(variance))}</li>
        ))}
      </ul>
      <ToAnswers />
    </HowComputed>
  )
}

function HowOmega({
  consistency: { omega, loadings, items, reasons },
  texts,
}: {
  consistency: ElementConsistency
  texts: ReadonlyMap<string, string>
}) {
  const { element: text, studyPages } = useMessages()
  const { two, exact, reason } = useFormats()
  if (omega === null || loadings === null) {
    const none = text.alphaNone(reason(reasons.omega))
    return <HowComputed figure={text.omega} anchor="omega" steps={[text.omegaSteps.factor, none]} />
  }
  const sum = loadings.reduce((total, loading) => total + loading, 0)
  const own = loadings.reduce((total, loading) => total + 1 - loading ** 2, 0)
  return (
    <HowComputed
      figure={text.omega}
      anchor="omega"
      steps={[
        text.omegaSteps.factor,
        text.omegaSteps.common(loadings.map(exact).join(' + '), exact(sum), exact(sum ** 2)),
        text.omegaSteps.own(exact(own)),
        text.omegaSteps.result(exact(sum ** 2), exact(own), two(omega)),
        studyPages.exact,
      ]}
    >
      <ul>
        {items.map(({ id }, place) => (
          <li key={id}>{text.omegaSteps.item(texts.get(id) ?? id, exact(loadings[place] ?? null))}</li>
        ))}
      </ul>
      <ToAnswers />
    </HowComputed>
  )
}

function HowInterItem({
  mean,
  why,
  pairs,
}: {
  mean: number | null
  why: Reason | null | undefined
  pairs: ConsistencySteps['pairs']
}) {
  const { element: text, studyPages } = useMessages()
  const { two, exact, count, reason } = useFormats()
  return (
    <HowComputed
      figure={text.meanInterItem}
      anchor="item-rest"
      steps={[
        text.interItemSteps.pairs,
        mean === null
          ? text.alphaNone(reason(why))
          : text.interItemSteps.result(pairs.map(exact).join(' + '), count(pairs.length), two(mean)),
        studyPages.exact,
      ]}
    >
      <ToAnswers />
    </HowComputed>
  )
}
