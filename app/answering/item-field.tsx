import type { InformantRole } from '#survey/informant-wording.ts'
import { itemAnchor, itemText, type Item, type Option, type Questionnaire } from '#survey/questionnaire.ts'
import { classOf, described, FieldBeginning, FieldTitle, type FieldDrawing } from './field-parts.tsx'

/** One question that counts: the points of the scale one below the other, then the ways not to answer, set apart. */
export function ItemField({
  questionnaire,
  item,
  role,
  ...drawing
}: FieldDrawing & { questionnaire: Questionnaire; item: Item; role: InformantRole }) {
  const { id, language, value, fault, isFirstFault } = drawing
  const text = itemText(item, role)
  const anchor = itemAnchor(item, role)
  const option = ({ value: number, label }: Option, index: number) => (
    <label key={number}>
      <input
        type="radio"
        name={id}
        value={number}
        defaultChecked={value === String(number)}
        aria-invalid={fault ? true : undefined}
        autoFocus={isFirstFault && index === 0}
      />
      {label[language]}
    </label>
  )
  return (
    <fieldset className={classOf(drawing, 'options')} id={id} aria-describedby={described(drawing, anchor)}>
      <legend>
        <FieldTitle>{text[language]}</FieldTitle>
      </legend>
      <FieldBeginning {...drawing} label={text} hint={anchor} />
      {questionnaire.scale.map(option)}
      {questionnaire.noAnswers.length > 0 && (
        <div className="no-answers">{questionnaire.noAnswers.map((one) => option(one, -1))}</div>
      )}
    </fieldset>
  )
}
