import type { Cell } from './csv.ts'

/** One line of the codebook; what does not apply is left out. */
export type CodebookLine = Partial<
  Record<
    | 'questionnaire'
    | 'variable'
    | 'field'
    | 'element'
    | 'kind'
    | 'reverse'
    | 'weight'
    | 'text'
    | 'hint'
    | 'role_texts'
    | 'anchor'
    | 'codes'
    | 'opposite'
    | 'comparable'
    | 'core'
    | 'parent'
    | 'change_class'
    | 'digest'
    | 'measurement_digest'
    | 'presentation_digest',
    Cell
  >
>

/** `1 = Helt uenig | 2 = Uenig`; `null` when there is nothing to choose from. */
export function codesText(
  entries: readonly (readonly [string, string] | readonly string[])[],
): string | null {
  return entries.length === 0 ? null : entries.map(([code, label]) => `${code} = ${label}`).join(' | ')
}
