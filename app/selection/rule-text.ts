import { createHash } from 'node:crypto'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { canonicalJson } from '#survey/digest.ts'

/** A rule as it is kept, exported and told from others. */
export interface RuleText {
  /** Canonical JSON. */
  readonly text: string
  /** SHA-256 of it, hex. */
  readonly digest: string
}

export function ruleText(rule: SelectionRule): RuleText {
  const text = canonicalJson(rule)
  return { text, digest: createHash('sha256').update(text).digest('hex') }
}
