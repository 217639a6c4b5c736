import { describe, expect, test } from 'vitest'
import { findingsOf, scopeGate } from '#app/scopes/scope-findings.server.ts'
import { findFieldingFacts } from '#db/queries/fielding-facts.ts'
import { decideScopeApproval, listScopeApprovals, listScopeWriters } from '#db/queries/scope-approvals.ts'
import { saveScopeChecks } from '#db/queries/scope-check-decisions.ts'
import { scopeStamp, type ScopeValues } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import type { ScopeApproval } from '#db/schema.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertAssignment, insertWave } from '#tests/support/fixtures.ts'
import { checkedStudy, fullCard } from '#tests/support/scope-checks.ts'
import { openWave } from '#db/queries/waves.ts'
import { listHeld } from '#db/queries/assignments-behind.ts'

/** A study that demands a second reader; Havnen was written by Alma. */
async function arrange(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const study = await checkedStudy(db)
  const { studyId, havnen, by, other, at } = study
  const limits = { broadLevel: 5, narrowCitizens: 5, narrowStaff: 1 }
  const values = { stops: 'approval', warns: '', ...limits }
  await saveScopeChecks(db, { studyId, after: 0, by, at, values }, scopeGate)
  const stamp = async () => scopeStamp((await listScopes(db, havnen))[0]!)
  return {
    ...study,
    db,
    stamp,
    third: await insertAccount(db, { name: 'Cecilie Dam' }),
    findings: async () => findingsOf(await findFieldingFacts(db, studyId), havnen).get(havnen),
    edit: (changed: Partial<ScopeValues>, editor = by) =>
      saveScope(db, {
        studyId,
        practiceId: havnen,
        values: { ...blank, ...fullCard, ...changed },
        by: editor,
        at,
        gate: scopeGate,
      }),
    decide: async (state: ScopeApproval, after = 0, values: { by?: string; stamp?: string } = {}) =>
      decideScopeApproval(
        db,
        {
          studyId,
          practiceId: havnen,
          state,
          reason: state === 'approved' ? null : 'Hvad med efterværn?',
          stamp: await stamp(),
          after,
          by: other,
          at,
          ...values,
        },
        scopeGate,
      ),
  }
}

const blank = { place: null, sinceYear: null, legalBasis: null }

describe.each(dialects)('second readers on %s', (dialect) => {
  test('approve a card, and the practice is stopped no more', async () => {
    const { db, havnen, findings, decide } = await arrange(dialect)
    expect(await findings()).toEqual([{ check: 'approval', effect: 'stop' }])
    expect(await decide('approved')).toBe('decided')
    expect(await findings()).toEqual([])
    expect(await listScopeApprovals(db, havnen)).toMatchObject([
      { version: 1, number: 1, state: 'approved', reason: null, by: 'Bo Krag' },
    ])
  })

  test('let those who have not begun go along to the card, and nobody before', async () => {
    const { db, studyId, havnen, edit, decide, opening, waveId } = await arrange(dialect)
    await insertAssignment(db, { id: 'asked', waveId, practiceId: havnen })
    const planned = await insertWave(db, studyId, { openedAt: null })
    await insertAssignment(db, { id: 'planned', waveId: planned, practiceId: havnen })
    expect(await decide('approved')).toBe('decided')
    expect(await openWave(db, opening)).toBe('opened')
    const versionOf = async (id: string) =>
      (
        await db
          .selectFrom('assignment')
          .innerJoin('scope', 'scope.id', 'assignment.scopeId')
          .where('assignment.id', '=', id)
          .select('scope.version')
          .executeTakeFirstOrThrow()
      ).version
    expect(await edit({ excluded: 'Efterværn' })).toEqual({
      outcome: 'new_version',
      version: 2,
      moved: 1,
      held: 1,
    })
    expect([await versionOf('asked'), await versionOf('planned')]).toEqual([1, 2])
    expect(await listHeld(db, havnen)).toEqual([{ version: 1, count: 1 }])
    // a correction before it is approved is no new version, and does not approve it
    expect(await edit({ excluded: 'Efterværn og natherberg' })).toMatchObject({ outcome: 'edited', held: 1 })
    await decide('sent_back')
    expect(await versionOf('asked')).toBe(1)
    await decide('approved', 1)
    expect([await versionOf('asked'), await listHeld(db, havnen)]).toEqual([2, []])
    const events = await db
      .selectFrom('event')
      .where('verb', '=', 'unstarted_assignments_moved')
      .select(['objectId', 'detail'])
      .execute()
    expect(events).toEqual([{ objectId: havnen, detail: JSON.stringify({ moved: 1, held: 0 }) }])
  })

  test('send a card back with a reason, which others see', async () => {
    const { db, studyId, findings, decide } = await arrange(dialect)
    await decide('sent_back')
    expect(await findings()).toEqual([{ check: 'approval', effect: 'stop', rule: 'sent-back' }])
    const event = await db
      .selectFrom('event')
      .where('studyId', '=', studyId)
      .where('verb', '=', 'scope_sent_back')
      .select('detail')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(event.detail)).toEqual({ version: 1, reason: 'Hvad med efterværn?' })
    // another look at the same card
    expect(await decide('approved', 1)).toBe('decided')
    expect(await findings()).toEqual([])
  })

  test('are never those who have written in the version, first or later', async () => {
    const { db, havnen, by, other, third, edit, decide } = await arrange(dialect)
    expect(await decide('approved', 0, { by })).toBe('own')
    await edit({ place: 'Nyborg' }, other)
    expect(await decide('approved', 0, { by: other })).toBe('own')
    expect(await listScopeWriters(db, `${havnen}-scope-1`)).toEqual(new Set([by, other]))
    expect(await decide('approved', 0, { by: third })).toBe('decided')
  })

  test('approve what stands: a correction or a new version needs another approval', async () => {
    const { db, studyId, havnen, findings, edit, decide } = await arrange(dialect)
    await decide('approved')
    await edit({ excluded: 'Natherberg og café' })
    expect(await findings()).toEqual([{ check: 'approval', effect: 'stop' }])
    await decide('approved', 1)
    expect(await findings()).toEqual([])
    const waveId = await insertWave(db, studyId)
    await insertAssignment(db, { waveId, practiceId: havnen })
    expect((await edit({ excluded: 'Natherberg' })).outcome).toBe('new_version')
    expect(await findings()).toEqual([{ check: 'approval', effect: 'stop' }])
    expect(await decide('approved')).toBe('decided')
    expect(await findings()).toEqual([])
  })

  test('approve nothing that changed while they read', async () => {
    const { db, stamp, edit, decide } = await arrange(dialect)
    const read = await stamp()
    await edit({ place: 'Nyborg' })
    expect(await decide('approved', 0, { stamp: read })).toBe('overtaken')
    expect(await db.selectFrom('scopeApproval').select('id').execute()).toEqual([])
  })

  test('take turns: of two at once one is told, and a card saved at once is not approved unseen', async () => {
    const { db, third, stamp, edit, decide, findings } = await arrange(dialect)
    const both = await Promise.all([decide('approved'), decide('sent_back', 0, { by: third })])
    expect(both.toSorted()).toEqual(['decided', 'overtaken'])
    expect(await db.selectFrom('scopeApproval').select('number').execute()).toEqual([{ number: 1 }])
    const read = await stamp()
    const [saved] = await Promise.all([
      edit({ place: 'Nyborg' }),
      decide('approved', 1, { by: third, stamp: read }),
    ])
    expect(saved.outcome).toBe('edited')
    // whichever came first, what stands now was read by nobody
    expect(await findings()).toEqual([{ check: 'approval', effect: 'stop' }])
  })
})
