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
  const compute = Object.hasOwn(referenceFunctions, reference.function)
    ? referenceFunctions[reference.function]
    : undefined
  if (!compute) return failed('function', 'no such function', reference.function)
  try {
    const got = await compute(reference.input, context)
    return {
      values: countValues(reference.expected),
      differences: differences(got, reference.expected, reference.tolerance),
    }
  } catch (error) {
    return failed('', error instanceof Error ? error.message : String(error), 'a result')
  }
}

function failed(path: string, got: string, expected: string): Verdict {
  return { values: 0, differences: [{ path, got, expected }] }
}
