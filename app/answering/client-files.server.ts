import { readFileSync } from 'node:fs'

/** Hashed addresses of the element pages' script and of what it loads later. */
export interface ClientFiles {
  /** `null` where the site was not built, as in tests: pages are plain then. */
  readonly script: string | null
  readonly later: readonly { readonly href: string; readonly as: 'script' | 'style' }[]
}

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const entry = 'app/answer-client.ts'
const bundle = 'app/answer-client/survey.tsx'

let files: ClientFiles | undefined

/** Read from the build's manifest at the first call, then kept. */
export function clientFiles(): ClientFiles {
  files ??= readClientFiles()
  return files
}

function readClientFiles(): ClientFiles {
  let manifest: Record<string, Chunk>
  try {
    manifest = JSON.parse(readFileSync('build/.vite/client-manifest.json', 'utf8')) as Record<string, Chunk>
  } catch {
    return { script: null, later: [] }
  }
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const follow = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    chunk.imports?.forEach(follow)
  }
  follow(entry)
  follow(bundle)
  return {
    script: manifest[entry] ? `/${manifest[entry].file}` : null,
    later: [
      ...[...scripts].map((file) => ({ href: `/${file}`, as: 'script' as const })),
      ...[...styles].map((file) => ({ href: `/${file}`, as: 'style' as const })),
    ],
  }
}
