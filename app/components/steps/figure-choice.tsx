import { useMessages } from '#app/messages/use-messages.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { addressOf, type ResultChoices } from '#app/report/choices.ts'
import { figuresOfComparison, stepFigures, type StepFigure } from '#app/report/practice/step-figures.ts'
import { useElementNames, type ElementName } from '../element-names.ts'

/** The form that leads to another figure of the same practice. */
export function FigureChoice({
  scope,
  figure,
  element,
  elements,
  choices,
  ranks,
}: {
  scope: number
  figure: StepFigure
  /** `null` for the total. */
  element: string | null
  elements: readonly ElementName[]
  choices: ResultChoices
  /** Whether practices may be compared. */
  ranks: boolean
}) {
  const { steps: text } = useMessages()
  const nameOf = useElementNames(elements)
  const offered = stepFigures.filter((code) => ranks || !figuresOfComparison.includes(code))
  return (
    <section>
      <h2>{text.choose}</h2>
      <form method="get" className="filters">
        <input type="hidden" name="scope" value={scope} />
        {[...new URLSearchParams(addressOf(choices))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="field">
          <label htmlFor="figure">{text.figureLabel}</label>
          <select id="figure" name="figure" defaultValue={figure}>
            {offered.map((code) => (
              <option key={code} value={code}>
                {sentenceCase(text.figures[code])}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="element">{text.elementLabel}</label>
          <select id="element" name="element" defaultValue={element ?? ''}>
            <option value="">{text.total}</option>
            {elements.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </div>
        <div className="actions">
          <button className="secondary">{text.show}</button>
        </div>
      </form>
    </section>
  )
}
