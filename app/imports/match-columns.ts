/** A thing that a column may hold. */
export interface ImportField<Name extends string> {
  readonly name: Name
  readonly required: boolean
  /** Headers by which it is known, in Danish, English and the files of the demonstration. */
  readonly headers: readonly string[]
}

/** Which column holds each field, counted from 0; null when none does. */
export type ColumnMapping<Name extends string> = Record<Name, number | null>

/** Guesses by the headers; case, spaces and punctuation make no difference. A column is used once. */
export function matchColumns<Name extends string>(
  header: readonly string[],
  fields: readonly ImportField<Name>[],
): ColumnMapping<Name> {
  const plain = header.map(plainHeader)
  const taken = new Set<number>()
  const mapping = {} as ColumnMapping<Name>
  for (const field of fields) {
    const column = field.headers
      .map((known) => plain.findIndex((title, index) => !taken.has(index) && title === plainHeader(known)))
      .find((index) => index >= 0)
    mapping[field.name] = column ?? null
    if (column !== undefined) taken.add(column)
  }
  return mapping
}

/**
 * The mapping that a person chose, as the form sends it: field name → column number or empty.
 *
 * @returns the guess for fields that were not sent.
 */
export function chosenColumns<Name extends string>(
  chosen: { get(name: string): unknown },
  header: readonly string[],
  fields: readonly ImportField<Name>[],
): ColumnMapping<Name> {
  const mapping = matchColumns(header, fields)
  for (const { name } of fields) {
    const value = chosen.get(name)
    if (typeof value !== 'string') continue
    const column = /^\d{1,3}$/.test(value) ? Number(value) : null
    mapping[name] = column !== null && column < header.length ? column : null
  }
  return mapping
}

/** A column that two fields were matched with. */
export function columnMatchedTwice<Name extends string>(mapping: ColumnMapping<Name>): number | null {
  const used = Object.values<number | null>(mapping).filter((column) => column !== null)
  return used.find((column, index) => used.indexOf(column) !== index) ?? null
}

function plainHeader(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
