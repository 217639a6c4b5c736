import { describe, expect, test } from 'vitest'
import type { WeightProfile } from '#analysis/shortlist/weight-profile.ts'
import { insertWeightProfile, listWeightProfiles, standingProfiles } from '#db/queries/weight-profiles.ts'
import { canonicalJson } from '#survey/digest.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertStudy, then } from '#tests/support/fixtures.ts'

const order = (...ids: string[]): WeightProfile => ({ kind: 'order', order: ids })

describe.each(dialects)('weight profiles on %s', (dialect) => {
  async function study() {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db, { name: 'Alma Lund' })
    const studyId = await insertStudy(db, { members: { lead: by } })
    const save = (name: string, after: number, profile: WeightProfile) =>
      insertWeightProfile(db, {
        studyId,
        name,
        after,
        text: canonicalJson(profile),
        reason: 'Aftalt i styregruppen',
        by,
        at: then,
      })
    return { db, by, studyId, save }
  }

  test('keep every version, by name, and the newest stands', async () => {
    const { db, studyId, save } = await study()
    await save('Økonomi først', 0, order('e01'))
    await save('Aftalt', 0, order('e02'))
    expect(await save('Aftalt', 1, order('e03'))).toMatchObject({ status: 'saved', number: 2 })
    expect(await save('Aftalt', 2, order('e03'))).toEqual({ status: 'unchanged' })
    const kept = await listWeightProfiles(db, studyId)
    expect(kept.map(({ name, number, profile }) => [name, number, profile])).toEqual([
      ['Aftalt', 2, order('e03')],
      ['Aftalt', 1, order('e02')],
      ['Økonomi først', 1, order('e01')],
    ])
    expect(standingProfiles(kept).map(({ name, number }) => [name, number])).toEqual([
      ['Aftalt', 2],
      ['Økonomi først', 1],
    ])
    const events = await db.selectFrom('event').select('verb').execute()
    expect(events).toEqual(Array.from({ length: 3 }, () => ({ verb: 'weight_profile_saved' })))
  })

  test('of two who write at once one is told what the other wrote', async () => {
    const { db, studyId, save } = await study()
    const both = await Promise.all([save('Aftalt', 0, order('e01')), save('Aftalt', 0, order('e02'))])
    expect(both.map(({ status }) => status).sort()).toEqual(['overtaken', 'saved'])
    const [kept] = await listWeightProfiles(db, studyId)
    expect(both.find((one) => one.status === 'overtaken')).toMatchObject({ newest: kept })
  })

  test('are kept once when a form is sent twice', async () => {
    const { db, studyId, save } = await study()
    const twice = await Promise.all([save('Aftalt', 0, order('e01')), save('Aftalt', 0, order('e01'))])
    expect(twice[0]).toMatchObject({ status: 'saved', number: 1 })
    expect(twice[1]).toEqual(twice[0])
    expect(await listWeightProfiles(db, studyId)).toHaveLength(1)
  })

  test('are the study’s own', async () => {
    const { db, by, save } = await study()
    const other = await insertStudy(db, { members: { lead: by } })
    await save('Aftalt', 0, order('e01'))
    expect(await listWeightProfiles(db, other)).toEqual([])
  })
})
