/**
 * A cell or form field as text that every database keeps: composed letters, plain spaces and line ends, no control
 * characters, nothing around it.
 */
export function cellText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]|\p{Surrogate}/gu, '')
    .trim()
}
