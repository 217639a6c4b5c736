import { useMessages } from '#app/messages/use-messages.ts'
import { questionKinds } from '#survey/own-questions.ts'
import type { Question } from '#survey/questionnaire.ts'
import { ActionButton, AddButton, MoveButtons } from './edit-buttons.tsx'
import { useEditing } from './field-notes.ts'
import { OptionList } from './option-list.tsx'
import { ChoiceSetting, NumberSetting } from './setting-field.tsx'
import { TextPair } from './text-pair.tsx'

/** The questions of one's own in one place, and the way to one more. */
export function OwnQuestions({ place, questions }: { place: string; questions: readonly Question[] }) {
  const { editor } = useMessages()
  const { ownLeft } = useEditing()
  return (
    <section id="own-questions" aria-labelledby="own-questions-heading">
      <h2 id="own-questions-heading">{editor.ownHeading}</h2>
      <p className="quiet">{editor.ownNote(ownLeft)}</p>
      {questions.length === 0 && <p>{editor.ownNone}</p>}
      {questions.map((question, index) => (
        <QuestionCard key={question.id} question={question} index={index} of={questions.length} />
      ))}
      {ownLeft > 0 && (
        <AddButton
          action={`addQuestion:${place}`}
          label={editor.addQuestion}
          choiceLabel={editor.addQuestionKind}
          choices={questionKinds.map((kind) => ({ value: kind, label: editor.kinds[kind] }))}
        />
      )}
    </section>
  )
}

function QuestionCard({ question, index, of }: { question: Question; index: number; of: number }) {
  const { editor } = useMessages()
  const name = editor.question(index + 1)
  const { id } = question
  const path = `question.${id}`
  return (
    <section className="edit-card" id={path} aria-labelledby={`${path}-heading`}>
      <div className="card-head">
        <h3 id={`${path}-heading`}>
          {name}{' '}
          <span className="quiet">
            {editor.kinds[question.kind]} · {id}
          </span>
        </h3>
        <MoveButtons
          up={`moveQuestion:${id}:up`}
          down={`moveQuestion:${id}:down`}
          what={name.toLowerCase()}
          index={index}
          of={of}
        />
        <ActionButton
          action={`removeQuestion:${id}`}
          label={editor.remove}
          name={editor.removeQuestion(name.toLowerCase())}
        />
      </div>
      <TextPair path={`${path}.text`} text={question.text} label={editor.questionText} />
      <TextPair
        path={`${path}.hint`}
        text={question.hint ?? { da: '', en: '' }}
        label={editor.hint}
        isSpare
      />
      {'options' in question && <OptionList of={id} path={path} options={question.options} />}
      <Settings question={question} />
    </section>
  )
}

function Settings({ question }: { question: Question }) {
  const { editor } = useMessages()
  const { id } = question
  switch (question.kind) {
    case 'text':
    case 'comment':
      return (
        <div className="settings">
          <NumberSetting
            name={`maxLength.${id}`}
            label={editor.maxLength}
            value={String(question.maxLength)}
          />
        </div>
      )
    case 'number':
      return (
        <div className="settings">
          <NumberSetting name={`minimum.${id}`} label={editor.minimum} value={String(question.minimum)} />
          <NumberSetting name={`maximum.${id}`} label={editor.maximum} value={String(question.maximum)} />
        </div>
      )
    case 'choice':
      return (
        <div className="settings">
          <ChoiceSetting
            name={`shownAs.${id}`}
            label={editor.shownAs}
            value={question.shownAs ?? 'radio'}
            choices={(['radio', 'dropdown'] as const).map((value) => ({
              value,
              label: editor.shownAsKinds[value],
            }))}
          />
        </div>
      )
    case 'choices':
      return null
  }
}
