import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'

// `node commands/build.mjs` builds the web site when its sources have changed since the last build; `--force` always.

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['app', 'db', 'survey', 'analysis', 'codes', 'server', 'vite', 'public', 'commands/build.mjs']
const files = ['package.json', 'package-lock.json', 'remix.config.js', 'vite.config.ts']
const fingerprintFile = join(root, 'build', 'fingerprint')

function* filesBelow(path) {
  const entry = join(root, path)
  if (!existsSync(entry)) return
  if (!/\.\w+$/.test(path)) {
    for (const name of readdirSync(entry).sort()) yield* filesBelow(join(path, name))
  } else yield path
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const path of [...sources.flatMap((source) => [...filesBelow(source)]), ...files]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.update(process.version).digest('hex')
}

/** Bundles TypeScript for plain Node; packages stay outside. */
export function bundleForNode(entryPoints, outdir) {
  return bundle({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** @returns whether anything was built. */
export async function buildWhenChanged({ force = false } = {}) {
  const now = fingerprint()
  if (!force && existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === now) return false
  rmSync(fingerprintFile, { force: true })
  const remix = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'],
    {
      cwd: root,
      stdio: process.env.PRAKSISKORT_VERBOSE ? 'inherit' : 'pipe',
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  )
  if (remix.status !== 0) {
    process.stderr.write(`${remix.stdout ?? ''}${remix.stderr ?? ''}`)
    throw new Error('The web site could not be built.')
  }
  await bundleForNode(
    [
      { in: 'server/main.ts', out: 'main' },
      { in: 'app/imports/table-worker.ts', out: 'table-worker' },
      { in: 'app/exchange/exchange-worker.ts', out: 'exchange-worker' },
      { in: 'app/report/figures-worker.ts', out: 'figures-worker' },
      { in: 'app/report/analysis-worker.ts', out: 'analysis-worker' },
    ],
    'build/node',
  )
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(fingerprintFile, now)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = Date.now()
  const built = await buildWhenChanged({ force: process.argv.includes('--force') })
  process.stderr.write(
    built ? `Built in ${((Date.now() - began) / 1000).toFixed(1)} s.\n` : 'Already built.\n',
  )
}
