const basePrefix = 'base.'

/**
 * The answers as they stand on the page. The controls of the plain form are the one place where they live; SurveyJS,
 * when it is shown, writes into them.
 */
export interface Fields {
  readonly names: readonly string[]
  /** `''` when nothing is chosen or written. */
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
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const bases = new Map<string, HTMLInputElement>()
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name^="${basePrefix}"]`)) {
    bases.set(input.name.slice(basePrefix.length), input)
  }
  const radios = (name: string) => [
    ...form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`),
  ]
  const text = (name: string) => form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)

  return {
    names: [...bases.keys()],
    read: (name) => text(name)?.value ?? radios(name).find((radio) => radio.checked)?.value ?? '',
    write(name, value) {
      const area = text(name)
      if (area) area.value = value
      for (const radio of radios(name)) radio.checked = radio.value === value
    },
    initial: (name) =>
      text(name)?.defaultValue ?? radios(name).find((radio) => radio.defaultChecked)?.value ?? '',
    revision: (name) => Number.parseInt(bases.get(name)?.value ?? '0', 10),
    setBase(name, base) {
      const input = bases.get(name)
      if (input) input.value = base
    },
    label: (name) => bases.get(name)?.dataset.label ?? name,
    valueLabel: (name, value) =>
      radios(name)
        .find((radio) => radio.value === value)
        ?.labels?.[0]?.textContent?.trim() ?? value,
  }
}
