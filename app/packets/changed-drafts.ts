/**
 * The places of a form with drafts where somebody put one in other words; an emptied one says nothing that could be lost.
 *
 * @param values by field: `key-n` the draft, `text-n` what stands there, `was-n` how it read before anybody typed.
 */
export function changedDrafts(values: Readonly<Record<string, string>>): string[] {
  return Object.keys(values)
    .filter((name) => name.startsWith('key-'))
    .map((name) => name.slice(4))
    .filter((place) => {
      const [text, was] = [read(values[`text-${place}`]), read(values[`was-${place}`])]
      return text !== '' && text !== was
    })
}

/** Browsers send the ends of lines in their own way. */
function read(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim()
}
