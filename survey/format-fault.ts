import { cleanText } from './clean-text.ts'

/** What is wrong at one place of a definition; the page finds the words. */
export interface FormatFault {
  /** Where: `categories[0].elements[1].items[2].text.da`; empty for the whole. */
  readonly path: string
  readonly code: FormatFaultCode
  /** What stands there, shortened, as text that must be escaped like any other. */
  readonly value?: string | undefined
  /** What would be right: a limit (`2000`), a range (`1–10`), the values there are (`text, comment`), an id. */
  readonly expected?: string | undefined
}

export type FormatFaultCode =
  // of the whole
  | 'not_json'
  | 'not_a_workbook'
  | 'formula'
  | 'too_large'
  | 'too_deep'
  | 'too_many_parts'
  // of a value
  | 'wrong_type'
  | 'missing'
  | 'unknown_property'
  | 'unknown_value'
  | 'out_of_range'
  | 'too_long'
  | 'too_many'
  | 'too_few'
  // of a text
  | 'markup'
  | 'piping'
  | 'control_character'
  // of ids and codes
  | 'bad_id'
  | 'reserved_id'
  | 'duplicate_id'
  | 'bad_code'
  | 'duplicate_code'
  // of the questionnaire as a whole
  | 'wrong_elements'
  | 'wrong_scale'
  | 'too_many_questions'
  // what only publishing demands
  | 'text_missing'
  | 'no_items'
  | 'too_few_points'
  | 'too_few_options'
  | 'unknown_item'
  // of a definition that was made elsewhere
  | 'unknown_type'
  | 'refused_type'
  | 'refused_property'
  | 'other_scale'
  | 'other_value'
  | 'unbalanced_group'

/** Gathers faults, in the order found; further ones are dropped when it is full. */
export class FaultList {
  readonly faults: FormatFault[] = []
  readonly #most: number

  constructor(most = 50) {
    this.#most = most
  }

  get isFull(): boolean {
    return this.faults.length >= this.#most
  }

  /** @returns `undefined`, so that a reader can end with it. */
  add(
    path: string,
    code: FormatFaultCode,
    more: { value?: unknown; expected?: string | undefined } = {},
  ): undefined {
    if (this.isFull) return
    const value = shownValue(more.value)
    this.faults.push({
      path: path.length > 300 ? `${path.slice(0, 300)}…` : path,
      code,
      ...(value !== undefined && { value }),
      ...(more.expected !== undefined && { expected: more.expected }),
    })
  }
}

/** The path of a property; a name that is not a plain word stands in brackets, shortened. */
export function propertyPath(path: string, name: string): string {
  if (!/^[A-Za-z_][\w-]{0,59}$/.test(name)) return `${path}[${JSON.stringify(shownValue(name))}]`
  return path === '' ? name : `${path}.${name}`
}

const longestShown = 60

function shownValue(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return 'null'
  if (typeof value !== 'string') return undefined
  const text = cleanText(value.slice(0, longestShown + 1))
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text
}
