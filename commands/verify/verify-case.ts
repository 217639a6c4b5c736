import { z } from 'zod'
import { countValues, differences, type Difference } from './compare.ts'
import { referenceFunctions } from './functions.ts'
import type { ReferenceCase } from './reference-file.ts'
import type { VerifyContext } from './reference-function.ts'

export interface Verdict {
  /** How many values were compared. */
  readonly values: number
  readonly differences: readonly Difference[]
}

/** Computes one case and compares; whatever is thrown is a difference too. */
export async function verifyCase(reference: ReferenceCase, context: VerifyContext): Promise<Verdict> {
  const found = Object.hasOwn(referenceFunctions, reference.function)
    ? referenceFunctions[reference.function]
    : undefined
  if (!found) return failed('function', 'no such function', reference.function)
  try {
    const got = await found.compute(reference.input, context)
    return {
      values: countValues(reference.expected),
      differences: differences(got, reference.expected, reference.tolerance, found.exceptions),
    }
  } catch (error) {
    return failed('', wordsFor(error), 'a result')
  }
}

/** What was wrong, of a malformed input only the first thing. */
function wordsFor(error: unknown): string {
  const first = error instanceof z.ZodError ? error.issues[0] : undefined
  if (first) return `input.${first.path.join('.')}: ${first.message}`
  return error instanceof Error ? error.message : String(error)
}

function failed(path: string, got: string, expected: string): Verdict {
  return { values: 0, differences: [{ path, got, expected }] }
}
