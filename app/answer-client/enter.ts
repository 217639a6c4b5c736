/** Makes Enter in a question that stands outside the form do what it does inside: press the form's first button. */
export function submitOnEnter(place: HTMLElement, form: HTMLFormElement): void {
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    form.requestSubmit([...form.elements].find(isSubmitButton))
  })
}

const isSubmitButton = (element: Element): element is HTMLButtonElement =>
  element instanceof HTMLButtonElement && element.type === 'submit'
