import type { Kysely } from 'kysely'
import { findVersionLink } from '#db/queries/questionnaire-lineage.ts'
import type { Database } from '#db/schema.ts'
import type { ClaimedVersion } from '#survey/lineage.ts'
import { findQuestionnaire } from './questionnaires.server.ts'

/** Some versions and all that they were made from, with the claims of their authors: what `comparabilityOver` reads. */
export async function lineageOf(db: Kysely<Database>, ids: readonly string[]): Promise<ClaimedVersion[]> {
  const versions = new Map<string, ClaimedVersion>()
  for (const id of ids) {
    for (let next: string | undefined = id; next !== undefined && !versions.has(next);) {
      const questionnaire = await findQuestionnaire(db, next)
      if (!questionnaire) break
      const link = await findVersionLink(db, next)
      versions.set(next, {
        questionnaire,
        claims: claimsIn(link?.changes),
        changeClass: link?.changeClass ?? null,
      })
      next = questionnaire.parent
    }
  }
  return [...versions.values()]
}

/** The ids claimed in what was kept when a version was published; built-in versions claim nothing. */
function claimsIn(changes: string | undefined): ReadonlySet<string> {
  const kept: unknown = changes === undefined ? null : JSON.parse(changes)
  const claims = typeof kept === 'object' && kept !== null && 'claims' in kept ? kept.claims : []
  return new Set(Array.isArray(claims) ? claims.filter((id): id is string => typeof id === 'string') : [])
}
