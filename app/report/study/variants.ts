import type { VariantSlice } from '../variants/variant-slice.ts'
import type { ListedPractice } from './named-practice.ts'

/** How far scores move between narrow and broad over the practices of a wave. */
export interface StudyVariants {
  /** `null` when nobody was asked about a variant. */
  readonly found: VariantSlice | null
  /** Of the practices that have one, by id. */
  readonly names: Readonly<Record<string, { readonly code: string; readonly name: string }>>
}

export function studyVariants(found: VariantSlice | null, asked: readonly ListedPractice[]): StudyVariants {
  const own = new Set(
    [...(found?.compared ?? []), ...(found?.uncompared ?? [])].map(({ variant }) => variant.practiceId),
  )
  return {
    found,
    names: Object.fromEntries(
      asked.flatMap(({ id, code, name }) => (own.has(id) ? [[id, { code, name }] as const] : [])),
    ),
  }
}
