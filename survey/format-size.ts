import type { FaultList } from './format-fault.ts'

/** What a definition may hold before anything else is looked at. */
export const formatLimits = { bytes: 256 * 1024, depth: 12, parts: 20_000 } as const

/**
 * Whether a value is small enough to be read: its depth, the number of its values, and the letters in it. Walks without
 * recursion and stops at the first limit, so that it takes no longer than the limits allow.
 */
export function isOfReadableSize(
  value: unknown,
  faults: FaultList,
  limits: { readonly bytes: number; readonly depth: number; readonly parts: number } = formatLimits,
): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }]
  let parts = 0
  let letters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    parts += 1
    if (typeof next.value === 'string') letters += next.value.length
    if (parts + waiting.length > limits.parts) return fault(faults, 'too_many_parts', limits.parts)
    if (letters > limits.bytes) return fault(faults, 'too_large', limits.bytes)
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > limits.depth) return fault(faults, 'too_deep', limits.depth)
    const inside: unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value)
    if (inside.length > limits.parts) return fault(faults, 'too_many_parts', limits.parts)
    for (const part of inside) waiting.push({ value: part, depth: next.depth + 1 })
    if (!Array.isArray(next.value)) for (const name of Object.keys(next.value)) letters += name.length
  }
  return true
}

function fault(faults: FaultList, code: 'too_deep' | 'too_large' | 'too_many_parts', limit: number): false {
  faults.add('', code, { expected: String(limit) })
  return false
}
