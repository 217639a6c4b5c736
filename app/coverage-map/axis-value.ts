import type { AxisValue } from '#analysis/coverage-map/coverage-map.ts'

/** A value as an address names it, with a sign of its own for what is not known; `readAxisValue` reads it back. */
export function axisValueText(value: AxisValue): string {
  if (value === null) return unknown
  return value.startsWith(unknown) ? `${unknown}${value}` : value
}

export function readAxisValue(text: string): AxisValue {
  if (text === unknown) return null
  return text.startsWith(unknown) ? text.slice(unknown.length) : text
}

const unknown = '~'
