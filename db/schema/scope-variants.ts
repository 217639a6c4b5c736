export const variantKinds = ['narrow', 'broad'] as const
export type VariantKind = (typeof variantKinds)[number]

/** A scope that is the same practice narrower or broader on purpose: it stands beside the versions, and is none of them. */
export interface ScopeVariantTable {
  scopeId: string
  practiceId: string
  kind: VariantKind
  /** The version that it is narrower or broader than. */
  variantOf: string
  /** From then on nobody is asked about it any more; what was answered stays. */
  endedAt: string | null
  endedBy: string | null
  endReason: string | null
}
