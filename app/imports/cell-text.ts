/**
 * A cell or form field as text that every database keeps: composed letters, plain spaces and line ends, no control
 * characters, nothing around it.
 */
export function cellText(value: string): string {
  return (
    value
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u202f]/g, ' ')
      // all control characters but line ends and tabs
      .replace(/[^\P{Cc}\n\t]|\ufeff|\p{Surrogate}/gu, '')
      .trim()
  )
}
