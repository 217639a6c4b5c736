import type { z } from 'zod'

/** What can be wrong in a rule, as a code that pages have words for. */
export const ruleFaultCodes = [
  'missing',
  'wrong_type',
  'not_whole',
  'unknown_name',
  'not_an_option',
  'too_small',
  'too_large',
  'too_few',
  'too_many',
  'invalid_text',
  'invalid_value',
  'not_in_order',
  'named_twice',
  'no_weight',
  'not_reachable',
  'more_than_thresholds',
  'more_than_places',
  'no_quota',
  'below_minimum',
  'source_without_weights',
  'source_differs',
  'no_practice',
  'too_much_work',
] as const
export type RuleFaultCode = (typeof ruleFaultCodes)[number]

/** One thing that is wrong, and where. */
export interface RuleFault {
  /** From the rule down: `['scenarios', 1, 'weights', 'e03']`. */
  readonly path: readonly (string | number)[]
  readonly code: RuleFaultCode
  /** The limit that is passed, the name that is not known, or the JSON type that it should be of. */
  readonly detail: string | null
}

/** The faults of a rule in the order they were found. */
export function faultsOf(error: z.ZodError): RuleFault[] {
  return error.issues.flatMap(faultOf)
}

/** A path as it is written about: `scenarios[1].weights.e03`. */
export function pathText(path: RuleFault['path']): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('')
}

function faultOf(issue: z.core.$ZodIssue): RuleFault | RuleFault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const fault = (code: RuleFaultCode, detail: string | number | bigint | null = null): RuleFault => ({
    path,
    code,
    detail: detail === null ? null : String(detail),
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...fault('unknown_name', key), path: [...path, key.slice(0, 60)] }))
    case 'invalid_key':
      return fault('unknown_name', path.at(-1) ?? null)
    case 'invalid_type':
      if (issue.expected === 'int') return fault('not_whole')
      return issue.message.endsWith('received undefined')
        ? fault('missing')
        : fault('wrong_type', issue.expected)
    case 'invalid_value':
      return fault('not_an_option', issue.values.map(String).join(', '))
    case 'too_small':
      return fault(isCount(issue.origin) ? 'too_few' : 'too_small', issue.minimum)
    case 'too_big':
      return fault(isCount(issue.origin) ? 'too_many' : 'too_large', issue.maximum)
    case 'custom':
      return fault(isCode(issue.message) ? issue.message : 'invalid_value')
    case 'invalid_union':
      return fault('not_an_option')
    default:
      return fault('invalid_value')
  }
}

const isCount = (origin: string) => origin === 'array' || origin === 'string'

const isCode = (text: string): text is RuleFaultCode => (ruleFaultCodes as readonly string[]).includes(text)
