/** Whether something was typed or chosen in a form of this page that is not what stands. */
export function hasUnsaved(page: ParentNode): boolean {
  const controls = page.querySelectorAll('form[method="post"] :is(input, textarea, select)')
  return [...controls].some(isChanged)
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].findIndex(({ defaultSelected }) => defaultSelected)
    return control.selectedIndex !== Math.max(chosen, 0)
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
  const isTicked = control.type === 'checkbox' || control.type === 'radio'
  return isTicked ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}
