import { createHash } from 'node:crypto'
import { measurementOf, presentationOf } from './measurement.ts'
import type { Questionnaire } from './questionnaire.ts'

/**
 * SHA-256 of a questionnaire as canonical JSON, hex: the same whatever the order of its properties, another when a
 * single letter or number differs.
 */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  return sha256(questionnaire)
}

/** SHA-256 of what decides a score and what is asked in it. Two versions of the same digest measure alike. */
export function measurementDigest(questionnaire: Questionnaire): string {
  return sha256(measurementOf(questionnaire))
}

/** SHA-256 of all the rest but the id and the parent. Two versions with both digests in common say the same. */
export function presentationDigest(questionnaire: Questionnaire): string {
  return sha256(presentationOf(questionnaire))
}

/** JSON with properties sorted by name, undefined ones left out, and text in Unicode normal form C. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
