/** A number as a person writes it, with a comma or a dot before its decimals; `null` for anything else. */
export function typedNumber(value: string): number | null {
  const text = value.trim().replace(',', '.')
  return /^-?\d{1,10}(\.\d{1,3})?$/.test(text) ? Number(text) : null
}

/**
 * A whole number as a person writes it. Where no decimals can stand, a dot, a comma or a space before three digits
 * parts the thousands: `2.100` is two thousand one hundred.
 */
export function typedWholeNumber(value: string): number | null {
  const text = value.trim().replace(/^−/, '-')
  const parted = /^-?\d{1,3}([., \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(text)
  return typedNumber(parted ? text.replace(/[., \u00a0\u202f]/g, '') : text)
}
