import { readNumberText, type NumberKind } from './number-text.ts'

type Sent = Readonly<Record<string, FormDataEntryValue | FormDataEntryValue[]>>

/** Reads controls one by one, and knows at the end which of those that were sent nobody asked for. */
export interface FieldReader {
  /** One line of text; `null` notes a fault: it was not sent, sent twice, or too long. */
  text(name: string, most?: number): string | null
  /** Text of a control that need not be there; `null` without it. */
  optionalText(name: string, most: number): string | null
  /** `undefined` for an empty control, `null` for what is no number, which is noted. */
  number(name: string, kind: NumberKind): number | null | undefined
  checked(name: string): boolean
  /** Notes a fault of a control. */
  refuse(name: string, code: string): void
  /** How many rows of a group were sent, at most so many. */
  count(name: string, most: number): number
  /** By control, the first of each. */
  readonly refused: ReadonlyMap<string, string>
  /** Names of controls that were sent and not read. */
  unread(): string[]
}

export function fieldReader(sent: Sent): FieldReader {
  const read = new Set<string>()
  const refused = new Map<string, string>()
  const refuse = (name: string, code: string) => {
    if (!refused.has(name)) refused.set(name, code)
  }
  const text = (name: string, most = 400): string | null => {
    read.add(name)
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined
    if (typeof value === 'string' && value.length <= most) return value
    refuse(name, value === undefined ? 'missing' : 'wrong_type')
    return null
  }
  return {
    text,
    refuse,
    refused,
    number(name, kind) {
      const typed = text(name, 40)
      const exact = Object.hasOwn(sent, `${name}-exact`) ? text(`${name}-exact`, 40) : undefined
      if (typed === null || typed.trim() === '') return undefined
      const value = readNumberText(typed, kind, exact ?? undefined)
      if (value === null) refuse(name, 'not_a_number')
      return value
    },
    optionalText: (name, most) => (Object.hasOwn(sent, name) ? text(name, most) : null),
    checked(name) {
      if (!Object.hasOwn(sent, name)) return false
      const value = text(name, 3)
      if (value !== null && value !== 'yes') refuse(name, 'wrong_type')
      return value === 'yes'
    },
    count(name, most) {
      const value = text(name, 3)
      if (value !== null && /^\d{1,2}$/.test(value) && Number(value) <= most) return Number(value)
      refuse(name, 'wrong_type')
      return 0
    },
    unread: () => Object.keys(sent).filter((name) => !read.has(name)),
  }
}
