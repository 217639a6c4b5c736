import type { Fields } from './fields.ts'

/** Class of the fields that are told of when they are left: comments and such may be left without a word. */
export const askedClass = 'asked'

/**
 * The line above the buttons that says how many questions were left out, while some are answered and some not.
 *
 * @param focus goes to a question, wherever it is drawn.
 */
export function skippedLine(
  place: HTMLElement,
  fields: Fields,
  texts: { readonly skipped: string; readonly goToSkipped: string },
  focus: (name: string) => unknown,
) {
  const asked = fields.names.filter((name) => fields.controls(name)[0]?.closest(`.${askedClass}`))
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link-button'
  button.textContent = texts.goToSkipped
  const words = document.createElement('span')
  place.append(words, ' ', button)
  const left = () => asked.filter((name) => fields.read(name) === '')
  button.addEventListener('click', () => {
    const [first] = left()
    if (first !== undefined) focus(first)
  })
  const text = () => texts.skipped.replace('{count}', String(left().length))

  function show(): void {
    const count = left().length
    place.hidden = count === 0 || count === asked.length
    words.textContent = text()
  }
  addEventListener('pageshow', show)
  show()
  return {
    show,
    /** What is to be said when the page is left; `''` when nothing was skipped. */
    said: () => (left().length > 0 ? text() : ''),
  }
}
