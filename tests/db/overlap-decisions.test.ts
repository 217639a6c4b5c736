import { describe, expect, test } from 'vitest'
import { loadOverlaps } from '#app/scopes/overlaps.server.ts'
import { findingsOf } from '#app/scopes/scope-findings.server.ts'
import { findFieldingFacts } from '#db/queries/fielding-facts.ts'
import { decideOverlap, listOverlapDecisions, pairOf } from '#db/queries/overlap-decisions.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import type { OverlapVerdict } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertPractice, insertStudy } from '#tests/support/fixtures.ts'
import { checkedStudy, fullCard } from '#tests/support/scope-checks.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

/** Havnen, and the same house registered again in capitals; Broen is another. */
async function arrange(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const study = await checkedStudy(db)
  const { studyId, havnen, by, other, at } = study
  const twin = await insertPractice(db, studyId, { name: 'HAVNEN', code: 'P3', scope: fullCard })
  const pair = pairOf(havnen, twin)
  const stampOf = async (id: string) => scopeStamp((await listScopes(db, id))[0]!)
  return {
    ...study,
    db,
    twin,
    pair,
    overlaps: () => loadOverlaps(db, studyId, undefined),
    findings: async (id: string) => findingsOf(await findFieldingFacts(db, studyId)).get(id),
    decide: async (verdict: OverlapVerdict, after = 0, who = by) =>
      decideOverlap(
        db,
        {
          studyId,
          pair,
          verdict,
          reason: 'Samme hus, samme ledelse',
          stamps: [await stampOf(pair[0]), await stampOf(pair[1])],
          after,
          by: who,
          at,
        },
        importedGate,
      ),
    other,
  }
}

describe.each(dialects)('overlaps on %s', (dialect) => {
  test('wait with their reasons, and warn both practices', async () => {
    const { overlaps, findings, havnen, twin, broen, pair } = await arrange(dialect)
    const { waiting, decided } = await overlaps()
    expect(decided).toEqual([])
    expect(waiting).toHaveLength(1)
    expect(waiting[0]).toMatchObject({
      points: 8,
      reasons: ['same-name', 'similar-content', 'same-target-group'],
      verdict: null,
    })
    expect([waiting[0]?.first.id, waiting[0]?.second.id]).toEqual(pair)
    const warned = { check: 'overlap', effect: 'warn', value: 1 }
    expect([await findings(havnen), await findings(twin)]).toEqual([[warned], [warned]])
    expect((await findings(broen))?.map(({ check }) => check)).toEqual(['excluded'])
  })

  test('that are decided leave the queue, stay listed, and can be decided again', async () => {
    const { db, studyId, overlaps, findings, decide, havnen, pair, other } = await arrange(dialect)
    expect(await decide('different')).toBe('decided')
    expect(await overlaps()).toMatchObject({ waiting: [], decided: [{ verdict: 'different', points: 8 }] })
    expect(await findings(havnen)).toEqual([])
    expect(await decide('same', 1, other)).toBe('decided')
    expect(await overlaps()).toMatchObject({ waiting: [], decided: [{ verdict: 'same' }] })
    expect(await findings(havnen)).toEqual([{ check: 'same', effect: 'stop', value: 1 }])
    expect(await listOverlapDecisions(db, studyId, pair)).toMatchObject([
      { number: 2, verdict: 'same', by: 'Bo Krag', firstVersion: 1, secondVersion: 1 },
      { number: 1, verdict: 'different', by: 'Alma Lund', reason: 'Samme hus, samme ledelse' },
    ])
    const events = await db.selectFrom('event').select(['verb', 'objectId', 'detail']).execute()
    expect(events.map(({ verb, objectId }) => [verb, objectId])).toEqual([
      ['overlap_decided', pair[0]],
      ['overlap_decided', pair[0]],
    ])
  })

  test('are not decided on cards that changed, nor by the second of two at once', async () => {
    const { db, decide, twin, pair, studyId, by, at } = await arrange(dialect)
    const stamps = ['0'.repeat(16), '0'.repeat(16)] as const
    const decision = { studyId, pair, verdict: 'same', reason: 'x', stamps, after: 0, by, at } as const
    expect(await decideOverlap(db, decision, importedGate)).toBe('overtaken')
    expect((await Promise.all([decide('same'), decide('different')])).toSorted()).toEqual([
      'decided',
      'overtaken',
    ])
    expect(await db.selectFrom('overlapDecision').select('number').execute()).toEqual([{ number: 1 }])
    const elsewhere = await insertPractice(db, await insertStudy(db), {})
    expect(await decideOverlap(db, { ...decision, pair: pairOf(twin, elsewhere) }, importedGate)).toBe(
      'unknown',
    )
  })
})
