import type { Kysely } from 'kysely'
import { findFieldingFacts } from '#db/queries/fielding-facts.ts'
import { listPractices } from '#db/queries/practice-list.ts'
import type { Database } from '#db/schema.ts'
import type { PracticeName } from '#app/waves/fielding.server.ts'
import { undecidedOverlaps } from '#app/scopes/scope-findings.server.ts'

const mostFound = 20

/**
 * Practices that one may be merged with: those that are chosen, those that were found or decided to overlap with it, and those
 * that a search finds; each once, and none that has ended.
 */
export async function listMergeCandidates(
  db: Kysely<Database>,
  studyId: string,
  of: { readonly practiceId: string; readonly chosen: readonly string[]; readonly search: string },
): Promise<PracticeName[]> {
  const facts = await findFieldingFacts(db, studyId)
  const known = new Map(facts.practices.map(({ id, code, name }) => [id, { id, code, name }]))
  const decided = facts.overlaps
    .filter(({ verdict }) => verdict !== 'different')
    .map(({ firstId, secondId }) => [firstId, secondId])
  const waiting = undecidedOverlaps(facts, of.practiceId).map(({ practices }) => practices)
  const overlapping = [...decided, ...waiting].filter((pair) => pair.includes(of.practiceId)).flat()
  const page = { sort: 'code', descending: false, limit: mostFound, offset: 0 } as const
  const found = of.search === '' ? [] : await listPractices(db, { studyId, search: of.search }, page)
  const ids = new Set([...of.chosen, ...overlapping, ...found.map(({ id }) => id)])
  ids.delete(of.practiceId)
  return [...ids].flatMap((id) => known.get(id) ?? [])
}
