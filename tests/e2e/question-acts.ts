/** Through what an informant answers. */
export type Mode = 'plain' | 'SurveyJS'

/** One thing somebody does to one question, found by what stands on the screen. */
export interface Act {
  readonly field: string
  readonly label: string
  readonly does: 'choose' | 'remove' | 'select' | 'tick' | 'write'
  /** The option's label; several with `|` between them; or the text. */
  readonly option: string
  /** The field's value afterwards, as a form sends it. */
  readonly leaves: string
}

/** A question as somebody sees it. */
export interface ShownQuestion {
  readonly label: string
  readonly help: string
  readonly kind: string
  readonly options: readonly string[]
  /** What is chosen or written. */
  readonly standing: readonly string[]
}

/** What stands on the page, in order. Runs in the browser. */
export function shownQuestions(mode: Mode): ShownQuestion[] {
  const questions = document.querySelectorAll<HTMLElement>(
    mode === 'plain' ? '#answer-fields .item' : '#answer-survey [data-name]',
  )
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
  return [...questions].map((question) => {
    const controls = [
      ...question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input:not([type=hidden]), textarea, select',
      ),
    ]
    const group = question.matches('fieldset')
      ? question
      : (question.querySelector('fieldset') ?? controls[0])
    const help = (group?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    const [first] = controls
    const isGroup = first?.type === 'radio' || first?.type === 'checkbox'
    const labels = first instanceof HTMLSelectElement ? [...first.options].map(({ text }) => text) : []
    return {
      label: textOf(question.querySelector('h2')),
      help: help.map((id) => textOf(document.getElementById(id))).join(' '),
      kind: first?.type ?? '',
      options: isGroup ? controls.map((control) => textOf(control.closest('label'))) : labels,
      standing: isGroup
        ? controls.flatMap((control) =>
            (control as HTMLInputElement).checked ? [textOf(control.closest('label'))] : [],
          )
        : [first?.value ?? ''],
    }
  })
}

/** Does them one after the other. Runs in the browser. */
export async function act({ mode, acts }: { mode: Mode; acts: readonly Act[] }): Promise<void> {
  const questions = [
    ...document.querySelectorAll<HTMLElement>(
      mode === 'plain' ? '#answer-fields .item' : '#answer-survey [data-name]',
    ),
  ]
  // a task of its own for each act, whatever is done to the clock
  const rest = () =>
    new Promise<void>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve())
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  const write = (control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) => {
    const type = Object.getPrototypeOf(control) as object
    // past what React keeps of the value
    Object.getOwnPropertyDescriptor(type, 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
  for (const { label, does, option } of acts) {
    const question = questions.find((one) => one.querySelector('h2')?.textContent?.trim() === label)
    if (!question) throw new Error(`there is no question »${label}«`)
    const inputs = [...question.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')]
    const labelled = (input: Element) => input.closest('label')?.textContent?.trim() ?? ''
    if (does === 'choose') inputs.find((input) => labelled(input) === option)?.click()
    else if (does === 'remove') {
      question.querySelector<HTMLButtonElement>('button.remove-answer:not([hidden])')?.click()
    } else if (does === 'tick') {
      const wanted = option.split('|')
      for (const input of inputs) {
        if (input.checked === wanted.includes(labelled(input))) continue
        input.click()
        await rest()
      }
    } else if (does === 'select') {
      const select = question.querySelector('select')
      const chosen = [...(select?.options ?? [])].find(({ text, value }) =>
        option ? text === option : value === '',
      )
      if (select && chosen) write(select, chosen.value)
    } else {
      const control = question.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        'input:not([type=hidden]), textarea',
      )
      if (control) write(control, option)
    }
    await rest()
  }
}
