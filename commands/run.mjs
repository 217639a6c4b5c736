import { existsSync } from 'node:fs'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { bundleForNode } from './build.mjs'

// `node commands/run.mjs NAME [arguments]` bundles commands/NAME.ts and runs its `main(arguments)`, which returns the exit
// code or a promise of it.

const root = fileURLToPath(new URL('..', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)

// whoever reads us may stop early, as `head` does
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(join(root, 'commands', `${name}.ts`))) {
  process.stderr.write(`There is no command "${name}".\n`)
  process.exitCode = 2
} else {
  await bundleForNode([`commands/${name}.ts`], 'build/commands')
  const { main } = await import(pathToFileURL(join(root, 'build/commands', `${name}.js`)).href)
  process.exitCode = await main(args)
}
