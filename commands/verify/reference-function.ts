import type { z } from 'zod'
import type { Exceptions } from './compare.ts'

/** What a function may need besides its input. */
export interface VerifyContext {
  /** The folder that holds the mapping folders. */
  readonly dataFolder: string
}

/** One `function` of a reference file. */
export interface ReferenceFunction {
  /** Takes a case's input and gives what the case expects, by the same keys. */
  readonly compute: (input: unknown, context: VerifyContext) => unknown
  readonly exceptions: Exceptions
}

/**
 * Checks the input of a case before computing.
 *
 * @throws ZodError, from the function, when the input is not of the schema.
 */
export function referenceFunction<Input>(
  schema: z.ZodType<Input>,
  compute: (input: Input, context: VerifyContext) => unknown,
  exceptions: Exceptions = {},
): ReferenceFunction {
  return { compute: (input, context) => compute(schema.parse(input), context), exceptions }
}
