import type { Fields } from './fields.ts'

/** Class of the button that takes an answer away, in the plain form as in SurveyJS. */
export const removalClass = 'link-button remove-answer'

/**
 * Puts a button into every question of the plain form that takes its answer away: radio buttons cannot be unchosen. It
 * is there only while there is an answer.
 *
 * @param onRemoval called after an answer was taken away.
 */
export function offerRemoval(fields: Fields, text: string, onRemoval: () => void) {
  const buttons = fields.names.flatMap((name) => {
    const [first] = fields.controls(name)
    const question = first?.closest('fieldset')
    if (first?.type !== 'radio' || !question) return []
    const button = document.createElement('button')
    button.type = 'button'
    button.className = removalClass
    button.textContent = text
    button.setAttribute('aria-label', `${text}: ${fields.label(name)}`)
    button.addEventListener('click', () => {
      fields.write(name, '')
      first.focus()
      show()
      onRemoval()
    })
    question.append(button)
    return [{ button, name }]
  })

  function show(): void {
    for (const { button, name } of buttons) button.hidden = fields.read(name) === ''
  }

  // a form that the browser has filled in again, as after going back, says so late
  addEventListener('pageshow', show)
  show()
  return { show }
}

/** The button goes away with the answer; whoever pressed it goes on with the question. */
export function focusFirst(question: Element): void {
  question.querySelector<HTMLInputElement>('input[type=radio]')?.focus()
}
