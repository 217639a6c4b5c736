/** Longest tag that spreadsheets write, many times over: the ranges of a rule for colours can be long. */
const longestTag = 32 * 1024

/** One tag of an XML file: its name without a prefix, and all that stands in it. */
export interface Tag {
  readonly name: string
  readonly text: string
}

/**
 * Calls back with every tag of an XML file, in one pass and without building anything. Stops at what no spreadsheet
 * writes and a reader may take for something else: comments, document types, tags within tags, tags without an end.
 *
 * @param visit says whether to go on.
 * @returns false when it stopped by itself.
 */
export function forEachTag(xml: Uint8Array, visit: (tag: Tag) => boolean): boolean {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength)
  for (let from = bytes.indexOf(opens); from >= 0; from = bytes.indexOf(opens, from)) {
    const to = bytes.indexOf(closes, from)
    if (to < 0 || to - from > longestTag || bytes[from + 1] === exclamation) return false
    const text = bytes.toString('latin1', from + 1, to)
    if (text.includes('<')) return false
    const end = text.search(/[\s/]/)
    const name = end === 0 ? text.slice(0, 1) : end < 0 ? text : text.slice(0, end)
    if (!visit({ name: name.slice(name.indexOf(':') + 1), text })) return true
    from = to + 1
  }
  return true
}

/** What stands in an attribute, whatever its prefix; the last one of that name, or `null`. */
export function attributeOf({ text }: Tag, name: 'r'): string | null {
  const found = [...text.matchAll(attributes[name])].at(-1)
  return found ? (found[1] ?? found[2] ?? '') : null
}

const attributes = { r: /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g }
const opens = 0x3c
const closes = 0x3e
const exclamation = 0x21
