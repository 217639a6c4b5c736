import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumMissing, findChromium } from './chromium.mjs'

// `node commands/test.mjs` runs everything; `node commands/test.mjs lint unit` runs those parts.
// The last line is `N passed, N failed`: format, lint, types and build count one each, tests count one by one.

const root = fileURLToPath(new URL('..', import.meta.url))
const minutes = 60_000
const partLimit = 40 * minutes

const parts = {
  format: () => check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  lint: () => check('oxlint/bin/oxlint', ['--deny-warnings']),
  types: () => check('typescript/bin/tsc', []),
  build: () => check('../commands/build.mjs', []),
  unit: () => vitest('unit'),
  db: () => vitest('db'),
  app: () => vitest('app'),
  e2e: () => journeys(),
  durability: () => vitest('durability'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part called ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.\n`,
  )
  process.exit(2)
}

const totals = { passed: 0, failed: 0 }
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const began = Date.now()
  process.stdout.write(`\n▸ ${name}\n`)
  const { passed, failed } = await parts[name]().catch((error) => {
    process.stdout.write(`${error?.stack ?? error}\n`)
    return { passed: 0, failed: 1 }
  })
  totals.passed += passed
  totals.failed += failed
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`,
  )
}
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** One program that is right or wrong as a whole. */
async function check(program, options) {
  const code = await run(program, options)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(project) {
  const file = reportFile(`vitest-${project}`)
  const code = await run('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return counted(code, readReport(file), (report) => {
    const tests = report.testResults.flatMap((result) => result.assertionResults)
    // a file that could not be loaded has no tests to count
    const broken = report.testResults.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
    )
    const passed = tests.filter(({ status }) => status === 'passed').length
    return { passed, failed: tests.length - passed + broken.length }
  })
}

async function journeys() {
  if (!findChromium()) installChromium()
  if (!findChromium()) throw new Error(chromiumMissing)
  const file = reportFile('e2e')
  const code = await run('playwright/cli.js', ['test'])
  return counted(code, readReport(file), ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }))
}

/** A test that is left out proves nothing and counts as failed; so does a runner that ends badly with nothing to show. */
function counted(code, report, count) {
  const { passed, failed } = report ? count(report) : { passed: 0, failed: 0 }
  const crashed = (code !== 0 && failed === 0) || passed + failed === 0
  return { passed, failed: failed + (crashed ? 1 : 0) }
}

/** A report of an earlier run must not be counted again. */
function reportFile(name) {
  const file = join(root, 'test-results', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** On Debian as root we take Debian's own; anybody else chooses for themselves. */
function installChromium() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  process.stdout.write('Installing Chromium from Debian …\n')
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  spawnSync('apt-get', ['update', '-qq', ...wait], options)
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', ...wait],
    options,
  )
}

/** Runs a program with this Node and shows what it prints; its path counts from node_modules. */
function run(program, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...options], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const limit = setTimeout(() => {
      process.stdout.write(`Stopped after ${partLimit / minutes} minutes.\n`)
      child.kill('SIGKILL')
    }, partLimit)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}
