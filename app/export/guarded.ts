/** Text that can do no harm in a spreadsheet: nothing in it begins a formula. */
export function guarded(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
}
