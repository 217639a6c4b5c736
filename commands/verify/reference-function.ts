import type { z } from 'zod'

/** What a function may need besides its input. */
export interface VerifyContext {
  /** The folder that holds the mapping folders. */
  readonly dataFolder: string
}

/** One `function` of a reference file: takes a case's input and gives what the case expects, by the same keys. */
export type ReferenceFunction = (input: unknown, context: VerifyContext) => unknown

/**
 * Checks the input of a case before computing.
 *
 * @throws ZodError, from the function, when the input is not of the schema.
 */
export function referenceFunction<Input>(
  schema: z.ZodType<Input>,
  compute: (input: Input, context: VerifyContext) => unknown,
): ReferenceFunction {
  return (input, context) => compute(schema.parse(input), context)
}
