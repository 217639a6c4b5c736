import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildWhenChanged } from './build.mjs'
import { endWithNpm } from './with-npm.mjs'

// `npm run demo`: the product with synthetic data, in a database of its own that is kept from one start to the next.

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: process.env.DATABASE_URL || 'sqlite:data/demonstration/praksiskort.db',
  // one line per request would hide what is printed here
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
}

endWithNpm(() => process.kill(process.pid, 'SIGTERM'))
const began = Date.now()
if (await buildWhenChanged()) process.stdout.write(`  build: ${seconds(began)}\n`)
const loaded = await run(['commands/run.mjs', 'demonstration'])
if (loaded === 0) {
  process.stdout.write(`Everything is in place after ${seconds(began)}; Ctrl+C ends the server.\n`)
  process.exitCode = await run(['build/node/main.js'])
} else process.exitCode = loaded

/** Runs a program of ours until it ends, and passes on the wish to stop. */
function run(program) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { env: environment, stdio: 'inherit' })
    const stop = (signal) => child.kill(signal)
    process.on('SIGINT', stop).on('SIGTERM', stop)
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
