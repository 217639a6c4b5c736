import type { ElementResult } from '#analysis/basic-mapping.ts'
import { formatNumber } from '#app/messages/format.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { MethodLink } from '../method-link.tsx'

/** The element in a few figures, and what to look out for. */
export function ElementFacts({ element }: { element: ElementResult }) {
  const { element: text, results } = useMessages()
  const language = useLanguage()
  const { overPractices, overInformants, answers, warnings } = element
  const points = (value: number | null) => formatNumber(value, language, 2)
  const count = (value: number) => formatNumber(value, language)
  return (
    <>
      <dl className="facts">
        <dt>{text.facts.mean}</dt>
        <dd>{text.overPractices(points(overPractices.mean), overPractices.n)}</dd>
        <dt>{text.facts.middle}</dt>
        <dd>
          {overPractices.q1 === null
            ? results.reasons.empty
            : results.intervalOf(points(overPractices.q1), points(overPractices.q3))}
        </dd>
        <dt>{results.informantsN}</dt>
        <dd>{count(overInformants.n)}</dd>
        <dt>{text.facts.answered}</dt>
        <dd>{results.answeredOfAsked(count(answers.answered), count(answers.asked))}</dd>
      </dl>
      {warnings.map((warning) => (
        <p key={warning} className="notice warning">
          {text.warnings[warning]} <MethodLink to="ceiling-floor" about={text.warnings[warning]} />
        </p>
      ))}
    </>
  )
}
