const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#x27': "'",
  '#39': "'",
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value?.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (whole, entity: string) => entities[entity] ?? whole)
}

/**
 * Fills in the first posted form of `<main>` as an informant would: hidden fields go along, one radio of each group, and
 * a number where one is asked for.
 *
 * @param random from 0 up to 1.
 * @returns where the form posts to, and its fields; `null` when the page has no form.
 */
export function fillForm(
  html: string,
  path: string,
  random: () => number,
): { action: string; fields: URLSearchParams } | null {
  const main = html.slice(html.indexOf('<main'))
  const form = /<form\b[^>]*method="post"[^>]*>[\s\S]*?<\/form>/.exec(main)?.[0]
  if (!form) return null
  const fields = new URLSearchParams()
  const groups = new Map<string, string[]>()
  for (const [tag] of form.matchAll(/<(?:input|textarea|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type') ?? (tag.startsWith('<button') ? 'submit' : 'text')
    const value = attribute(tag, 'value')
    if (!name || /\sdisabled(=|\s|>)/.test(tag)) continue
    if (type === 'hidden') fields.append(name, value ?? '')
    else if (type === 'radio') groups.set(name, [...(groups.get(name) ?? []), value ?? 'on'])
    else if (type === 'submit') {
      // the first button is the one that Enter presses
      if (![...fields.keys()].includes(name)) fields.append(name, value ?? '')
    } else if (type !== 'checkbox') fields.append(name, type === 'number' ? '4' : '')
  }
  for (const [name, values] of groups) {
    fields.append(name, values[Math.floor(random() * values.length)] ?? '')
  }
  return { action: attribute(/<form\b[^>]*>/.exec(form)?.[0] ?? '', 'action') || path, fields }
}
