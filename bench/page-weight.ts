import { Browser } from './browser.ts'

export interface PageWeight {
  /** Bytes over the wire, compressed by gzip. */
  readonly htmlAndCss: number
  readonly all: number
  readonly requests: number
  /** `style 3.2 kB`, in the order of the page. */
  readonly parts: readonly string[]
}

/** Weighs a page as a browser with an empty cache fetches it: the HTML and all that it links to at once. */
export async function weighFirstPage(port: number, path: string): Promise<PageWeight> {
  const browser = new Browser(port)
  const page = await browser.get(path)
  const parts: { kind: string; bytes: number }[] = [{ kind: 'html', bytes: page.bytes }]
  for (const [tag] of page.text.matchAll(/<(?:link|script|img)\b[^>]*>/g)) {
    const address = /\s(?:href|src)="(\/[^"]+)"/.exec(tag)?.[1]
    const kind = kindOf(tag)
    if (!address || !kind) continue
    const { bytes, status } = await browser.get(address)
    if (status !== 200) throw new Error(`${address} answered ${status}`)
    parts.push({ kind, bytes })
  }
  browser.close()
  const sum = (kinds: readonly string[]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    htmlAndCss: sum(['html', 'style']),
    all: sum(['html', 'style', 'script', 'image']),
    requests: parts.length,
    parts: parts.map(({ kind, bytes }) => `${kind} ${(bytes / 1000).toFixed(1)} kB`),
  }
}

function kindOf(tag: string): string | null {
  if (tag.startsWith('<script')) return 'script'
  if (tag.startsWith('<img')) return 'image'
  const rel = /\srel="([^"]+)"/.exec(tag)?.[1] ?? ''
  if (rel === 'stylesheet') return 'style'
  if (rel === 'icon') return 'image'
  return /preload|prefetch/.test(rel) ? 'script' : null
}
