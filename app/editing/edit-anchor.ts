/** Where a page without scripts is to be shown after an action, as the end of an address: at what was moved or added. */
export function anchorOf(action: string): string {
  const [kind, id] = action.split(':')
  if (kind === 'moveItem' || kind === 'addRoleText' || kind === 'removeRoleText') return `#item.${id}`
  if (kind === 'moveQuestion' || kind === 'addOption' || kind === 'removeOption' || kind === 'moveOption') {
    return id === 'basis' ? '#basis' : `#question.${id}`
  }
  if (kind === 'addQuestion' || kind === 'removeQuestion') return '#own-questions'
  return kind === 'basis' ? '#basis' : ''
}
