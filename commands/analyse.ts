import { randomBytes } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { mapping } from '#analysis/mapping.ts'
import { readMappingFolder } from './mapping-folder.ts'
import { InputError } from './table.ts'

const usage = 'Usage: npm run --silent analyse -- <folder> [--out file.json]'

/**
 * Analyses a mapping folder. Without `--out` the JSON alone goes to stdout, and everything else to stderr.
 *
 * @returns the exit code: 0, or 2 when the arguments or the files are not as they should be.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = argumentsOf(args)
  if (!asked) return refuse(usage)
  try {
    if (!(await isFolder(asked.folder))) throw new InputError(asked.folder, null, 'there is no such folder')
    const { dataset, key } = await readMappingFolder(asked.folder)
    const json = `${JSON.stringify(mapping(dataset, key), null, 2)}\n`
    if (asked.out === undefined) await writeOut(json)
    else await writeWhole(asked.out, json)
    return 0
  } catch (error) {
    if (error instanceof InputError) return refuse(error.message)
    throw error
  }
}

function argumentsOf(args: readonly string[]): { folder: string; out: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    return folder && more.length === 0 ? { folder, out: values.out } : null
  } catch {
    return null
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // whoever reads us may stop early, as `head` does
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

/** Readers of the file see the old one or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw new InputError(
      path,
      null,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
    )
  }
}
