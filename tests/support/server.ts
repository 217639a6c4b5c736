import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestServer {
  readonly url: string
  readonly databaseUrl: string
  /** Signs the personal links. */
  readonly secret: string
  readonly process: ChildProcess
  /** What it has printed to its log and to standard error. */
  readonly output: () => string
  /** Ends it as a person would, and waits. */
  readonly stop: () => Promise<void>
}

/** Starts the built production server on a free loopback port and waits until it listens. */
export async function startServer(
  values: { databaseUrl: string; port?: number } & { environment?: Record<string, string> },
): Promise<TestServer> {
  const port = values.port ?? (await freePort())
  const secret = 'a secret that only tests know, of some length'
  const child = spawn(process.execPath, ['build/node/main.js'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SESSION_SECRET: secret,
      DATABASE_URL: values.databaseUrl,
      ...values.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await listening(child, () => output)
  return {
    url: `http://localhost:${port}`,
    databaseUrl: values.databaseUrl,
    secret,
    process: child,
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A folder that is gone when `remove` is called. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'praksiskort-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A loopback port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function listening(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not listen:\n${output()}`)), 20_000)
    child.stdout?.on('data', () => {
      if (!/^Praksiskort: http/m.test(output())) return
      clearTimeout(timer)
      resolve()
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the server ended with ${code}:\n${output()}`))
    })
  })
}
