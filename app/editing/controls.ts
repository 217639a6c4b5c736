/** A control of the form, as it stands now. */
export interface Control {
  readonly name: string
  readonly value: string
  readonly element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  write(value: string): void
  focus(): void
}

/** The controls of a form whose values belong to the draft; what only says what a button adds is not among them. */
export function controlsOf(form: HTMLFormElement | null): Control[] {
  if (!form) return []
  return [...form.querySelectorAll<Control['element']>('[data-edited]')].map((element) => ({
    name: element.name,
    value: element.value,
    element,
    write: (value) => {
      element.value = value
      element.dispatchEvent(new Event('input', { bubbles: true }))
    },
    focus: () => element.focus(),
  }))
}

/** What stood in a control when the server made the page, or the part of it. */
export function initialOf({ element }: Control): string {
  if (!(element instanceof HTMLSelectElement)) return element.defaultValue
  const options = [...element.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
}
