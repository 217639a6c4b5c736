import { describe, expect, test } from 'vitest'
import type { ReleaseBasis } from '#analysis/disclosure/release-basis.ts'
import type { ReleasedFigures } from '#analysis/disclosure/released-figures.ts'
import {
  findFirstBasis,
  findStandingRelease,
  insertRelease,
  listReleasedWaves,
  listReleases,
  withdrawRelease,
} from '#db/queries/releases.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import { insertAccount, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'

const figures: ReleasedFigures = {
  minimum: 5,
  rows: [{ practice: 'havn', scopeVersion: 1 }],
  columns: ['staff'],
  sent: [6, 6, 6, 6],
  elements: [
    {
      id: 'e01',
      informants: [6, 6, 6, 6],
      means: [3.5, 3.5, 3.5, 3.5],
      releases: ['shown', 'shown', 'shown', 'shown'],
      within: null,
    },
  ],
  total: { means: [3.5, 3.5, 3.5, 3.5], releases: ['shown', 'shown', 'shown', 'shown'], within: null },
}
const basis: ReleaseBasis = { scoring: 'a', responses: [], hidden: {} }

async function closedWave(dialect: Dialect) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, { title: 'Foråret', closedAt: then })
  const deed = { studyId, waveId, by, at: then }
  const release = (after: number, values: Partial<Parameters<typeof insertRelease>[1]> = {}) =>
    insertRelease(db, { ...deed, after, note: '', figures, basis, ...values })
  const withdraw = (number: number) => withdrawRelease(db, { ...deed, number, reason: 'Forkert afgrænset' })
  return { db, studyId, waveId, deed, release, withdraw }
}

describe.each(dialects)('releases on %s', (dialect) => {
  test('are there for readers exactly as they were made, and it is noted who made them', async () => {
    const { db, studyId, waveId, release } = await closedWave(dialect)
    expect(await findStandingRelease(db, waveId)).toBeUndefined()
    expect(await listReleasedWaves(db, studyId)).toEqual([])
    expect(await release(0, { note: 'Til følgegruppen' })).toBe('released')
    expect(await findStandingRelease(db, waveId)).toMatchObject({
      number: 1,
      minimum: 5,
      note: 'Til følgegruppen',
      by: 'Alma Lund',
      figures,
    })
    expect(await listReleasedWaves(db, studyId)).toEqual([{ id: waveId, title: 'Foråret', at: then }])
    expect(await findFirstBasis(db, waveId)).toEqual(basis)
    const events = await db.selectFrom('event').select(['verb', 'detail']).execute()
    expect(events.map(({ verb, detail }) => [verb, JSON.parse(detail) as unknown])).toEqual([
      ['figures_released', { wave: waveId, number: 1, minimum: 5 }],
    ])
  })

  test('stand until they are withdrawn, with a reason and a name', async () => {
    const { db, studyId, waveId, release, withdraw } = await closedWave(dialect)
    await release(0)
    expect(await withdraw(2)).toBe('not_standing')
    expect(await withdraw(1)).toBe('withdrawn')
    expect(await withdraw(1)).toBe('not_standing')
    expect(await findStandingRelease(db, waveId)).toBeUndefined()
    expect(await listReleasedWaves(db, studyId)).toEqual([])
    expect(await listReleases(db, waveId)).toMatchObject([
      { number: 1, withdrawnBy: 'Alma Lund', withdrawnAt: then, withdrawnReason: 'Forkert afgrænset' },
    ])
    expect(await release(1)).toBe('released')
    expect((await findStandingRelease(db, waveId))?.number).toBe(2)
  })

  test('keep what the first was held against', async () => {
    const { db, waveId, release } = await closedWave(dialect)
    await release(0, { basis: { ...basis, scoring: 'first' } })
    await release(1, { basis: { ...basis, scoring: 'second' } })
    expect((await findFirstBasis(db, waveId))?.scoring).toBe('first')
    expect((await listReleases(db, waveId)).map(({ number }) => number)).toEqual([2, 1])
  })

  test('are refused while answers may come, for another smallest group, and over somebody else’s', async () => {
    const { db, studyId, waveId, deed, release } = await closedWave(dialect)
    const open = await insertWave(db, studyId, { id: 'open' })
    expect(await insertRelease(db, { ...deed, waveId: open, after: 0, note: '', figures, basis })).toBe(
      'not_closed',
    )
    expect(await release(0, { figures: { ...figures, minimum: 4 } })).toBe('minimum_changed')
    expect(await release(0)).toBe('released')
    expect(await release(0)).toBe('overtaken')
    expect(await listReleases(db, waveId)).toHaveLength(1)
    expect(await listReleases(db, open)).toEqual([])
  })

  test('of two made at once one stands', async () => {
    const { db, waveId, release } = await closedWave(dialect)
    const outcomes = await Promise.all([release(0), release(0)])
    expect(outcomes.toSorted()).toEqual(['overtaken', 'released'])
    expect(await listReleases(db, waveId)).toHaveLength(1)
  })

  test('are no longer there when the study has raised its smallest group', async () => {
    const { db, studyId, waveId, release } = await closedWave(dialect)
    await release(0)
    await db.updateTable('study').set({ minimumGroup: 6 }).where('id', '=', studyId).execute()
    expect(await findStandingRelease(db, waveId)).toBeUndefined()
    expect(await listReleasedWaves(db, studyId)).toEqual([])
  })
})
