import { longestNumber } from '#app/answer-client/fields.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import type { Question } from '#survey/questionnaire.ts'
import { classOf, described, FieldBeginning, FieldTitle, type FieldDrawing } from './field-parts.tsx'

/** One question that does not count, or the comment of an element, which is drawn as one. */
export function QuestionField({ question, ...drawing }: FieldDrawing & { question: Question }) {
  return question.kind === 'choices' || (question.kind === 'choice' && question.shownAs !== 'dropdown') ? (
    <GroupField {...drawing} question={question} />
  ) : (
    <ControlField {...drawing} question={question} />
  )
}

/** Radio buttons or boxes below each other in a named group. */
function GroupField({
  question,
  ...drawing
}: FieldDrawing & { question: Extract<Question, { kind: 'choice' | 'choices' }> }) {
  const { id, language, value, fault, isFirstFault } = drawing
  const isSeveral = question.kind === 'choices'
  const chosen = new Set(isSeveral ? value.split(' ') : [value])
  return (
    <fieldset
      className={classOf(drawing, isSeveral ? 'options several' : 'options')}
      id={id}
      aria-describedby={described(drawing, question.hint)}
    >
      <legend>
        <FieldTitle>{question.text[language]}</FieldTitle>
      </legend>
      <FieldBeginning {...drawing} question={question} label={question.text} hint={question.hint} />
      <div className="option-list">
        {question.options.map(({ code, label }, index) => (
          <label key={code}>
            <input
              type={isSeveral ? 'checkbox' : 'radio'}
              name={id}
              value={code}
              defaultChecked={chosen.has(code)}
              aria-invalid={fault ? true : undefined}
              autoFocus={isFirstFault && index === 0}
            />
            {label[language]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One control under its label. */
function ControlField({ question, ...drawing }: FieldDrawing & { question: Question }) {
  const { id, language, value, fault, isFirstFault } = drawing
  const control = {
    id,
    name: id,
    defaultValue: value,
    autoFocus: isFirstFault,
    'aria-invalid': fault ? (true as const) : undefined,
    'aria-describedby': described(drawing, question.hint),
  }
  return (
    <div className={classOf(drawing)}>
      <FieldTitle>
        <label htmlFor={id}>{question.text[language]}</label>
      </FieldTitle>
      <FieldBeginning {...drawing} question={question} label={question.text} hint={question.hint} />
      {question.kind === 'comment' && <textarea {...control} rows={4} maxLength={question.maxLength} />}
      {question.kind === 'text' && <input {...control} type="text" maxLength={question.maxLength} />}
      {question.kind === 'number' && (
        <input {...control} type="text" className="short" inputMode="numeric" maxLength={longestNumber} />
      )}
      {question.kind === 'choice' && (
        <select {...control}>
          <option value="">{messagesIn[language].answer.element.choose}</option>
          {question.options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label[language]}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
