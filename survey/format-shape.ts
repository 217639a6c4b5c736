import { propertyPath, type FaultList } from './format-fault.ts'
import { plainText, plainTextFault } from './plain-text.ts'
import type { Text } from './questionnaire.ts'

/** Reads a value of unknown shape; `undefined` when it is not right, and then the list has at least one fault more. */
export type Read<T> = (value: unknown, path: string, faults: FaultList) => T | undefined

export interface Property<T> {
  readonly read: Read<T>
  readonly isOptional: boolean
}

/** How each property of an object is read; all of them must stand here. */
export type Shape<T> = { readonly [Name in keyof T]-?: Property<Exclude<T[Name], undefined>> }

export const required = <T>(read: Read<T>): Property<T> => ({ read, isOptional: false })
export const optional = <T>(read: Read<T>): Property<T> => ({ read, isOptional: true })

/** An object with these own properties and no others. */
export function objectOf<T extends object>(shape: Shape<T>): Read<T> {
  const properties = new Map<string, Property<unknown>>(Object.entries(shape))
  return (value, path, faults) => {
    const object = asObject(value, path, faults)
    if (!object) return undefined
    const before = faults.faults.length
    for (const name of Object.keys(object)) {
      if (!properties.has(name)) faults.add(propertyPath(path, name), 'unknown_property')
    }
    const parts: [string, unknown][] = []
    let isWhole = faults.faults.length === before && !faults.isFull
    for (const [name, { read, isOptional }] of properties) {
      const part = Object.hasOwn(object, name) ? object[name] : undefined
      const at = propertyPath(path, name)
      if (part === undefined) {
        if (isOptional) continue
        faults.add(at, 'missing')
        isWhole = false
        continue
      }
      const count = faults.faults.length
      const readPart = read(part, at, faults)
      if (readPart !== undefined) parts.push([name, readPart])
      // an optional text that says nothing is left out without a fault
      else if (!isOptional || faults.faults.length > count || faults.isFull) isWhole = false
    }
    return isWhole ? (Object.fromEntries(parts) as T) : undefined
  }
}

/** A list of at most so many. */
export function listOf<T>(read: Read<T>, most: number): Read<readonly T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) return faults.add(path, 'wrong_type', { value, expected: 'list' })
    if (value.length > most)
      return faults.add(path, 'too_many', { value: value.length, expected: String(most) })
    const parts = value.map((part: unknown, index) => read(part, `${path}[${index}]`, faults))
    return parts.every((part) => part !== undefined) ? (parts as T[]) : undefined
  }
}

/** A list of exactly as many as there are readers. */
export function tupleOf<T extends readonly unknown[]>(
  ...reads: { readonly [Index in keyof T]: Read<T[Index]> }
): Read<T> {
  const list = reads as unknown as readonly Read<unknown>[]
  return (value, path, faults) => {
    if (!Array.isArray(value)) return faults.add(path, 'wrong_type', { value, expected: 'list' })
    if (value.length !== list.length) {
      const code = value.length > list.length ? 'too_many' : 'too_few'
      return faults.add(path, code, { value: value.length, expected: String(list.length) })
    }
    const parts = list.map((read, index) => read(value[index], `${path}[${index}]`, faults))
    return parts.every((part) => part !== undefined) ? (parts as unknown as T) : undefined
  }
}

/** One of these words. */
export function oneOf<T extends string>(...words: readonly T[]): Read<T> {
  return (value, path, faults) =>
    words.find((word) => word === value) ??
    faults.add(path, 'unknown_value', { value, expected: words.join(', ') })
}

export const boolean: Read<boolean> = (value, path, faults) =>
  typeof value === 'boolean' ? value : faults.add(path, 'wrong_type', { value, expected: 'true or false' })

/** A number from `least` to `most`. */
export function numberFrom(least: number, most: number): Read<number> {
  return (value, path, faults) => {
    if (typeof value !== 'number') return faults.add(path, 'wrong_type', { value, expected: 'number' })
    // written so that NaN is refused too
    if (!(value >= least && value <= most)) {
      return faults.add(path, 'out_of_range', { value, expected: `${least}–${most}` })
    }
    return value === 0 ? 0 : value
  }
}

/** A whole number from `least` to `most`. */
export function integerFrom(least: number, most: number): Read<number> {
  const read = numberFrom(least, most)
  return (value, path, faults) => {
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) {
      return faults.add(path, 'wrong_type', { value, expected: 'whole number' })
    }
    return read(value, path, faults)
  }
}

/** A text as it stands in a questionnaire, of at most so many letters; it may be empty. */
export function textUpTo(most: number): Read<string> {
  return (value, path, faults) => {
    if (typeof value !== 'string') return faults.add(path, 'wrong_type', { value, expected: 'text' })
    const text = plainText(value)
    if (text.length > most)
      return faults.add(path, 'too_long', { value: text.length, expected: String(most) })
    const fault = plainTextFault(text)
    return fault ? faults.add(path, fault, { value: text }) : text
  }
}

/** Longest text of a questionnaire in one language. */
export const longestText = 2000

const oneLanguage = textUpTo(longestText)

/** A text in both languages; either may be empty in a draft. */
export const text: Read<Text> = objectOf<Text>({ da: required(oneLanguage), en: required(oneLanguage) })

/** A text that need not be there: empty in both languages is not there. */
export const spareText: Read<Text> = (value, path, faults) => {
  const both = text(value, path, faults)
  return both && (both.da !== '' || both.en !== '') ? both : undefined
}

/** A list that need not be there: an empty one is not there. */
export function spareList<T>(read: Read<readonly T[]>): Read<readonly T[]> {
  return (value, path, faults) => {
    const list = read(value, path, faults)
    return list && list.length > 0 ? list : undefined
  }
}

/** An object of any own properties, for readers that look at one property to know the rest. */
export function asObject(
  value: unknown,
  path: string,
  faults: FaultList,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return faults.add(path, 'wrong_type', { value, expected: 'object' })
  }
  return value as Readonly<Record<string, unknown>>
}
