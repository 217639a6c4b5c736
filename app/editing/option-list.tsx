import { useMessages } from '#app/messages/use-messages.ts'
import type { QuestionOption } from '#survey/questionnaire.ts'
import { ActionButton, MoveButtons } from './edit-buttons.tsx'
import { TextPair } from './text-pair.tsx'

/** The options of a question, each with the code that is stored and stays the same. */
export function OptionList({
  of,
  path,
  options,
}: {
  /** A question's id, or `basis`. */
  of: string
  path: string
  options: readonly QuestionOption[]
}) {
  const { editor } = useMessages()
  return (
    <div className="option-list" role="group" aria-label={editor.options}>
      {options.map(({ code, label }, index) => {
        const name = editor.option(index + 1)
        return (
          <div key={code} className="option-row">
            <TextPair
              path={`${path}.option.${code}`}
              text={label}
              label={`${name} · ${editor.optionCode(code)}`}
            />
            <span className="row-buttons">
              <MoveButtons
                up={`moveOption:${of}:${code}:up`}
                down={`moveOption:${of}:${code}:down`}
                what={name.toLowerCase()}
                index={index}
                of={options.length}
              />
              <ActionButton
                action={`removeOption:${of}:${code}`}
                label={editor.remove}
                name={editor.removeOption(name.toLowerCase())}
              />
            </span>
          </div>
        )
      })}
      <ActionButton action={`addOption:${of}`} label={editor.addOption} />
    </div>
  )
}
