import type { FieldFault } from '#survey/question-answers.ts'
import type { Fields } from './fields.ts'
import type { ClientTexts } from './page.ts'

/** What is wrong with a field, in words. */
export function faultText(fields: Fields, texts: ClientTexts, name: string, fault: FieldFault): string {
  const isOfNumber = fault === 'not_a_number' || fault === 'out_of_range'
  return (isOfNumber && fields.faultText(name)) || texts.faults[fault]
}

/** Shows a fault of the plain form as the server would have drawn it; `null` takes it away again. */
export function markFault(fields: Fields, name: string, text: string | null): void {
  const [first] = fields.controls(name)
  if (!first) return
  const id = `${name}-error`
  const group = first.closest('fieldset') ?? first
  const described = (group.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one && one !== id)
  document.getElementById(id)?.remove()
  if (text !== null) {
    const error = document.createElement('span')
    error.className = 'error'
    error.id = id
    error.textContent = text
    const before = group === first ? first : (first.closest('.option-list') ?? first.closest('label'))
    before?.before(error)
    described.push(id)
  }
  if (described.length > 0) group.setAttribute('aria-describedby', described.join(' '))
  else group.removeAttribute('aria-describedby')
  for (const control of fields.controls(name)) {
    if (text === null) control.removeAttribute('aria-invalid')
    else control.setAttribute('aria-invalid', 'true')
  }
}
