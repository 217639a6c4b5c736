import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { referenceCases, type ReferenceCase } from './verify/reference-file.ts'
import { verifyCase } from './verify/verify-case.ts'

const usage =
  'Usage: npm run verify -- <file.json>... [--data <folder that holds the mapping folders>]\n' +
  'The form of the files stands in tests/reference/README.md.'

/**
 * Compares what analysis computes with reference values: one line per value that differs (case, path, got, expected), and
 * last `N passed, N failed`, counting cases.
 *
 * @returns the exit code: 0, 1 when a case fails, 2 when the arguments or the files are not as they should be.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args)
  if (!asked) return refuse(usage)
  let [passed, failed, values] = [0, 0, 0]
  for (const file of asked.files) {
    const cases = await readCases(file)
    if (typeof cases === 'string') return refuse(cases)
    for (const reference of cases) {
      const verdict = await verifyCase(reference, { dataFolder: asked.data })
      values += verdict.values
      if (verdict.differences.length === 0) passed += 1
      else failed += 1
      for (const { path, got, expected } of verdict.differences) {
        say(`${reference.id} ${path || '.'} got ${written(got)} expected ${written(expected)}`)
      }
    }
  }
  say(`${values} values in ${passed + failed} cases`)
  say(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

function argumentsOf(args: readonly string[]): { files: string[]; data: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { data: { type: 'string', default: 'demonstration' } },
      allowPositionals: true,
    })
    return positionals.length > 0 ? { files: positionals, data: values.data } : null
  } catch {
    return null
  }
}

async function readCases(file: string): Promise<ReferenceCase[] | string> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return `${file}: the file cannot be read`
  }
  try {
    return referenceCases(text)
  } catch (error) {
    return `${file}: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`
  }
}

function written(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}
