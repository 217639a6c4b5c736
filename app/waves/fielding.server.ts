import type { Kysely } from 'kysely'
import type { ScopeFinding } from '#analysis/scope-checks.ts'
import { listFieldPractices } from '#db/queries/field.ts'
import { findFieldingFacts } from '#db/queries/fielding-facts.ts'
import { listFieldedPractices } from '#db/queries/waves.ts'
import type { Database } from '#db/schema.ts'
import { findingsOf, scopeGate } from '#app/scopes/scope-findings.server.ts'

export interface PracticeName {
  readonly id: string
  readonly code: string
  readonly name: string
}

/** What one practice lacks before it may be fielded. */
export async function findingsOfPractice(
  db: Kysely<Database>,
  studyId: string,
  practiceId: string,
): Promise<ScopeFinding[]> {
  return findingsOf(await findFieldingFacts(db, studyId), practiceId).get(practiceId) ?? []
}

/** The practices that keep a wave from being opened, by code. */
export async function listStoppedInWave(
  db: Kysely<Database>,
  studyId: string,
  waveId: string,
): Promise<PracticeName[]> {
  const facts = await findFieldingFacts(db, studyId)
  const stopped = new Set(scopeGate(facts, await listFieldedPractices(db, waveId)))
  return facts.practices.filter(({ id }) => stopped.has(id)).map(({ id, code, name }) => ({ id, code, name }))
}

/** Practices by their ids, by code. */
export async function listNamesOf(
  db: Kysely<Database>,
  studyId: string,
  ids: readonly string[],
): Promise<PracticeName[]> {
  const named = new Set(ids)
  return (await listFieldPractices(db, studyId)).filter(({ id }) => named.has(id))
}
