const basePrefix = 'base.'

/** Digits, a sign, and what may part the thousands. */
export const longestNumber = 16

/**
 * The answers as they stand on the page. The controls of the plain form are the one place where they live; SurveyJS,
 * when it is shown, writes into them.
 */
export interface Fields {
  readonly names: readonly string[]
  /** As it is stored: `''` when nothing is chosen or written, several codes with a space between them. */
  read(name: string): string
  write(name: string, value: string): void
  /** What was there when the server made the page. */
  initial(name: string): string
  revision(name: string): number
  /** Notes what the server now holds, for the next save and for the form's own post. */
  setBase(name: string, base: string): void
  /** What a person reads on the screen for a field and for one of its values. */
  label(name: string): string
  valueLabel(name: string, value: string): string
  /** What is wrong with a value that the field cannot have, where the page has better words than for any field. */
  faultText(name: string): string | undefined
  /** Its controls, in the order shown. */
  controls(name: string): readonly Control[]
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export function fieldsOf(form: HTMLFormElement): Fields {
  const bases = new Map<string, HTMLInputElement>()
  const byName = new Map<string, Control[]>()
  for (const control of form.elements as Iterable<Element>) {
    if (!isControl(control)) continue
    if (control.type === 'hidden') {
      if (control.name.startsWith(basePrefix)) {
        bases.set(control.name.slice(basePrefix.length), control as HTMLInputElement)
      }
      continue
    }
    const known = byName.get(control.name)
    if (known) known.push(control)
    else byName.set(control.name, [control])
  }
  const controls = (name: string) => byName.get(name) ?? []

  return {
    names: [...bases.keys()],
    read: (name) => valueOf(controls(name), ({ checked }) => checked, currentValue),
    write(name, value) {
      for (const control of controls(name)) {
        if (!isOption(control)) control.value = value
        else if (control.type === 'radio') control.checked = control.value === value
        else control.checked = value.split(' ').includes(control.value)
      }
    },
    initial: (name) => valueOf(controls(name), ({ defaultChecked }) => defaultChecked, initialValue),
    revision: (name) => Number.parseInt(bases.get(name)?.value ?? '0', 10),
    setBase(name, base) {
      const input = bases.get(name)
      if (input) input.value = base
    },
    label: (name) => bases.get(name)?.dataset.label ?? name,
    valueLabel: (name, value) => labelOfValue(controls(name), value),
    faultText: (name) => bases.get(name)?.dataset.fault,
    controls,
  }
}

/** Whether a control stands otherwise than the server made it. */
export function isChanged(control: Element): boolean {
  if (!isControl(control) || control.type === 'hidden') return false
  if (isOption(control)) return control.checked !== control.defaultChecked
  return control.value !== initialValue(control)
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
}

const isOption = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox'

function valueOf(
  controls: readonly Control[],
  isChosen: (option: HTMLInputElement) => boolean,
  written: (control: Control) => string,
): string {
  return controls
    .flatMap((control) =>
      isOption(control) ? (isChosen(control) ? [control.value] : []) : [written(control)],
    )
    .join(' ')
}

const currentValue = ({ value }: Control): string => value

function initialValue(control: Control): string {
  return control instanceof HTMLSelectElement
    ? ([...control.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '')
    : control.defaultValue
}

function labelOfValue(controls: readonly Control[], value: string): string {
  const [first] = controls
  if (first instanceof HTMLSelectElement) {
    return value && ([...first.options].find((option) => option.value === value)?.text ?? value)
  }
  const chosen = controls.filter((control) => isOption(control) && value.split(' ').includes(control.value))
  if (chosen.length === 0) return value
  return chosen.map(({ labels }) => labels?.[0]?.textContent?.trim() ?? '').join(', ')
}
