import { relative } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Stops a build that would ship SQL or the database driver to the browser. Remix keeps `.server` files out by name;
 * this does the same for everything in `db/`, whose types pages may use and whose values they may not.
 */
export function serverOnly(): Plugin {
  return {
    name: 'praksiskort:server-only',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(_code, id) {
      const path = relative(process.cwd(), id.split('?')[0] ?? id)
      if (path.startsWith('db/')) this.error(`${path} must not reach the browser: import its types only.`)
    },
  }
}
