import { digestOf } from '#app/auth/token.server.ts'
import type { Kysely } from 'kysely'
import { emptyScope, type ScopeValues } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { noVariant, saveVariant } from '#db/queries/variant-changes.ts'
import type { Database, VariantKind } from '#db/schema.ts'
import { then } from './fixtures.ts'

/** Digests of links as fixtures make them. */
export const linkDigest = (id: string, version: number): string => digestOf(`${id} ${version}`)

/** Makes a variant of a practice: the same card, wider or narrower in what is included. Its scope's id is returned. */
export async function insertVariant(
  db: Kysely<Database>,
  of: { studyId: string; practiceId: string; kind?: VariantKind; by: string; values?: Partial<ScopeValues> },
): Promise<string> {
  const { studyId, practiceId, kind = 'broad', by, values } = of
  const [ordinary] = await listScopes(db, practiceId)
  if (!ordinary) throw new Error('the practice has no scope')
  const card = Object.fromEntries(
    Object.keys(emptyScope).map((field) => [field, ordinary[field as keyof ScopeValues]]),
  ) as unknown as ScopeValues
  const included = kind === 'broad' ? 'Hele tilbuddet' : 'Kun samtalerne'
  const saved = await saveVariant(db, {
    studyId,
    practiceId,
    kind,
    values: { ...card, included, ...values },
    seen: noVariant,
    by,
    at: then,
  })
  if (saved.outcome !== 'created') throw new Error(saved.outcome)
  return saved.scopeId
}
