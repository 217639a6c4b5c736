/** An element of a document, as it was opened. */
export interface OpenedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u
const token = /<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^<"]*")*)\s*(\/?)>|([^<>]+)/y
const entity = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/**
 * Reads XML by its rules for what is well-formed: one root, everything closed in order, attributes quoted and each once, no
 * bare `<` or `&`, no character that XML does not have. No doctype, comment or CDATA is taken.
 *
 * @returns its elements in order, and its text without them.
 * @throws Error where it is not well-formed.
 */
export function readWellFormed(xml: string): { elements: OpenedElement[]; text: string } {
  if (!allowed.test(xml)) throw new Error('a character that XML does not have')
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '').trimEnd()
  const open: string[] = []
  const elements: OpenedElement[] = []
  let text = ''
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const at = token.lastIndex
    const found = token.exec(body)
    const fault = (what: string) => new Error(`${what} at ${at}: ${body.slice(at, at + 60)}`)
    if (!found) throw fault('not XML')
    const [, closed, opened, given = '', isEmpty, words] = found
    if (entity.test(words ?? given)) throw fault('a bare &')
    if (words !== undefined) text += words
    else if (closed !== undefined) {
      if (open.pop() !== closed) throw fault('closed out of order')
    } else if (opened !== undefined) {
      if (open.length === 0 && elements.length > 0) throw fault('a second root')
      const pairs = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ])
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw fault('an attribute twice')
      elements.push({ name: opened, attributes: Object.fromEntries(pairs) as Record<string, string> })
      if (!isEmpty) open.push(opened)
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`)
  return { elements, text }
}
