import { z } from 'zod'

const Tolerance = z.union([z.number().nonnegative(), z.record(z.string(), z.number().nonnegative())])

const Case = z.object({
  id: z.string(),
  function: z.string(),
  input: z.unknown(),
  expected: z.unknown(),
  tolerance: Tolerance.optional(),
})
export type ReferenceCase = z.infer<typeof Case>

const File = z.object({ schema: z.literal('reference-vectors/1'), cases: z.array(Case) })

/**
 * The cases of a file of reference values; its form stands in tests/reference/README.md.
 *
 * @throws SyntaxError when the text is not JSON, ZodError when it is of another form.
 */
export function referenceCases(text: string): ReferenceCase[] {
  return File.parse(JSON.parse(text)).cases
}
