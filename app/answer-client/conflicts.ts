import { formatTime } from '#app/messages/format.ts'
import type { Language } from '#db/schema.ts'
import type { Fields } from './fields.ts'
import type { ClientTexts, FieldOutcome } from './page.ts'

/**
 * Shows an answer that was changed somewhere else beside the one on this page; the person chooses.
 *
 * @param settle called once with the choice.
 */
export function showConflict(
  place: HTMLElement,
  {
    name,
    outcome,
    fields,
    language,
    texts,
  }: {
    name: string
    outcome: FieldOutcome
    fields: Fields
    language: Language
    texts: ClientTexts
  },
  settle: (choice: 'mine' | 'theirs') => void,
): void {
  const box = element('section', 'conflict notice warning')
  box.append(
    element('h2', '', texts.conflictHeading),
    element('p', '', fields.label(name)),
    sides([
      [texts.mine, fields.valueLabel(name, fields.read(name)) || texts.nothing],
      [
        texts.theirs.replace('{time}', formatTime(outcome.savedAt, language)),
        fields.valueLabel(name, outcome.value) || texts.nothing,
      ],
    ]),
    actions([
      [texts.keepMine, 'mine'],
      [texts.useTheirs, 'theirs'],
    ]),
  )
  place.append(box)

  function actions(choices: [string, 'mine' | 'theirs'][]): HTMLElement {
    const row = element('div', 'actions')
    for (const [label, choice] of choices) {
      const button = element('button', 'secondary', label)
      button.setAttribute('type', 'button')
      button.addEventListener('click', () => {
        box.remove()
        settle(choice)
      })
      row.append(button)
    }
    return row
  }
}

function sides(rows: [string, string][]): HTMLElement {
  const list = element('dl', 'sides')
  for (const [term, value] of rows) {
    const side = element('div', '')
    side.append(element('dt', '', term), element('dd', '', value))
    list.append(side)
  }
  return list
}

function element(tag: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}
