import type { TestServer } from './server.ts'
import { ask } from './site.ts'

/** What a page says once it waits for nothing, without its scripts and styles. */
export async function askSettled(
  server: TestServer,
  path: string,
  cookie: string,
): Promise<{ status: number; text: string }> {
  for (;;) {
    const { status, text } = await ask(server, path, cookie)
    if (status !== 503 && !text.includes('http-equiv="refresh"')) return { status, text: saidIn(text) }
  }
}

function saidIn(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

const senseless = /\b(?:NaN|undefined|Infinity|null)\b|\[object|∞/

/** What no reader could make sense of, with the words before it; `null` when there is none. */
export function senselessIn(text: string): string | null {
  const said = senseless.exec(text)
  return said && text.slice(Math.max(0, said.index - 60), said.index + 20)
}
