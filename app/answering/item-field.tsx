import { useMessages } from '#app/messages/use-messages.ts'
import type { Language } from '#db/schema.ts'
import type { FieldFault } from '#survey/question-answers.ts'
import type { Item, Option, Questionnaire } from '#survey/questionnaire.ts'

/** One question: the points of the scale one below the other, then the ways not to answer, set apart. */
export function ItemField({
  questionnaire,
  item,
  language,
  base,
  value,
  fault,
}: {
  questionnaire: Questionnaire
  item: Item
  language: Language
  base: string
  value: string
  fault: FieldFault | undefined
}) {
  const { answer } = useMessages()
  const option = ({ value: number, label }: Option) => (
    <label key={number}>
      <input
        type="radio"
        name={item.id}
        value={number}
        defaultChecked={value === String(number)}
        aria-invalid={fault ? true : undefined}
      />
      {label[language]}
    </label>
  )
  return (
    <fieldset className="item options" id={item.id} aria-describedby={fault && `${item.id}-error`}>
      <legend>{item.text[language]}</legend>
      {fault && (
        <span className="error" id={`${item.id}-error`}>
          {answer.element.faults[fault]}
        </span>
      )}
      <input type="hidden" name={`base.${item.id}`} value={base} data-label={item.text[language]} />
      {questionnaire.scale.map(option)}
      <div className="no-answers">{questionnaire.noAnswers.map(option)}</div>
    </fieldset>
  )
}
