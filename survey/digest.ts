import { createHash } from 'node:crypto'
import type { Questionnaire } from './questionnaire.ts'

/**
 * SHA-256 of a questionnaire as canonical JSON, hex: the same whatever the order of its properties, another when a
 * single letter or number differs.
 */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  return createHash('sha256').update(canonicalJson(questionnaire)).digest('hex')
}

/** JSON with properties sorted by name and text in Unicode normal form C. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
