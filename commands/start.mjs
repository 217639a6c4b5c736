import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildWhenChanged } from './build.mjs'
import { endWithNpm } from './with-npm.mjs'

// `npm start`: the production server; builds first when the sources have changed. Settings: README.md.

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.env.NODE_ENV = 'production'
await buildWhenChanged()
endWithNpm(() => process.kill(process.pid, 'SIGTERM'))
await import('../build/node/main.js')
