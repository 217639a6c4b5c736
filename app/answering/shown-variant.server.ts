import type { ScopeCardValues } from '#app/components/scope-card.tsx'
import { db } from '#app/db.server.ts'
import { findVariantOf } from '#db/queries/scope-variants.ts'
import type { ScopeTable, VariantKind } from '#db/schema.ts'

/** A variant as it is put before an informant: what differs from the card that it is a variant of. */
export interface ShownVariant {
  readonly kind: VariantKind
  readonly ordinary: ScopeCardValues
  readonly card: ScopeCardValues
}

/** @returns `null` when the practice is asked about as it is delimited. */
export async function shownVariant(scope: ScopeTable): Promise<ShownVariant | null> {
  const found = await findVariantOf(db, scope.id)
  return found ? { kind: found.kind, ordinary: readable(found.ordinary), card: readable(scope) } : null
}

/** Informants are not told who delimited a practice, nor on what source. */
function readable({ id: _, practiceId: __, createdBy: ___, ...card }: ScopeTable): ScopeCardValues {
  return { ...card, delimitedBy: null, source: null }
}
