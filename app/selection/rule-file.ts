import { z } from 'zod'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import type { RegisteredRule } from '#db/queries/selection-rules.ts'
import { lineOfFault } from '#app/exchange/line-of-fault.ts'
import { canonicalJson } from '#survey/digest.ts'
import { readRule } from './rule-format.ts'
import type { RuleFault } from './rule-faults.ts'
import { ruleLimits, type RuleBounds } from './rule-limits.ts'
import { ruleText } from './rule-text.ts'

/** What tells the file from all others. */
const format = 'praksiskort-selection-rule'
const version = 1

/** Why a file is no rule at all. */
export type RuleFileFaultCode =
  'no_file' | 'empty' | 'too_large' | 'not_json' | 'not_a_rule' | 'other_version' | 'digest'

export interface RuleFileFault {
  readonly code: RuleFileFaultCode
  /** The line at which it stops being JSON, the version that it says, or how many kB it may have. */
  readonly detail: string | null
}

export type ReadRuleFile =
  | { readonly rule: SelectionRule; readonly digest: string }
  | { readonly fault: RuleFileFault }
  | { readonly faults: readonly RuleFault[] }

/**
 * A registered rule as a file: canonical JSON on one line, with where it comes from and, when it was registered after results
 * had been opened, the mark that says so.
 *
 * @param mark in both languages.
 */
export function ruleFile(
  { rule, digest, number, reason, by, at, afterOpening }: RegisteredRule,
  from: { readonly study: string; readonly wave: string },
  mark: Readonly<Record<'da' | 'en', string>>,
): string {
  const about = { ...from, number, reason, by, at, afterOpening, mark: afterOpening ? mark : null }
  return `${canonicalJson({ format, version, digest, rule, about })}\n`
}

/** Reads the rule out of a file, held against the wave that it shall be for. Where it comes from is not taken over. */
export function readRuleFile(text: string, bounds: RuleBounds): ReadRuleFile {
  if (text.length > ruleLimits.fileBytes) return refused('too_large', ruleLimits.fileBytes / 1024)
  const { json, line } = parsed(text)
  if (json === undefined) return refused('not_json', line)
  const file = File.safeParse(json)
  if (!file.success) return refused('not_a_rule')
  if (file.data.version !== version) return refused('other_version', file.data.version)
  const read = readRule(file.data.rule, bounds)
  if (read.faults) return { faults: read.faults }
  const { digest } = ruleText(read.rule)
  if (file.data.digest !== undefined && file.data.digest !== digest) return refused('digest')
  return { rule: read.rule, digest }
}

const File = z.object({
  format: z.literal(format),
  version: z.number(),
  digest: z.string().optional(),
  rule: z.unknown(),
})

const refused = (code: RuleFileFaultCode, detail: number | null = null) => ({
  fault: { code, detail: detail === null ? null : String(detail) },
})

function parsed(text: string): { readonly json: unknown; readonly line: number | null } {
  try {
    // a byte order mark is what some editors leave
    return { json: JSON.parse(text.replace(/^\ufeff/, '')), line: null }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { json: undefined, line: lineOfFault(error, text) }
  }
}
