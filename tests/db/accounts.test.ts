import { describe, expect, test } from 'vitest'
import { findOpenAccountLink, insertAccountLink, redeemAccountLink } from '#db/queries/account-links.ts'
import { deleteMember, listMembers, updateMemberRole } from '#db/queries/memberships.ts'
import { insertStudy as insertNewStudy, updateStudy, type StudyValues } from '#db/queries/studies.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { closeWave, openWave, updateWaveDeadline } from '#db/queries/waves.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
} from '#tests/support/fixtures.ts'

const at = '2026-09-02T08:00:00.000Z'
const later = '2026-09-20T08:00:00.000Z'

const account = (n: number) => ({
  account: { id: `account-${n}`, email: `ny${n}@eksempel.dk`, name: 'Ny', passwordHash: 'none' },
})

describe.each(dialects)('one-time links on %s', (dialect) => {
  test('of a hundred attempts at once exactly one makes an account', async () => {
    const db = await openTestDatabase(dialect)
    await insertAccountLink(db, { id: 'l', tokenDigest: 'd', study: null, at, expiresAt: later })
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, n) => redeemAccountLink(db, 'd', account(n), at)),
    )
    expect(results.filter((result) => result === 'spent')).toHaveLength(99)
    expect(await db.selectFrom('account').select('id').execute()).toHaveLength(1)
  })

  test('an address that is taken leaves the link unused and makes nobody a member', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db, { email: 'ny1@eksempel.dk' })
    const studyId = await insertStudy(db, { createdBy: by })
    await insertAccountLink(db, {
      id: 'l',
      tokenDigest: 'd',
      study: { id: studyId, role: 'reader', by },
      at,
      expiresAt: later,
    })
    expect(await redeemAccountLink(db, 'd', account(1), at)).toBe('email_taken')
    expect((await findOpenAccountLink(db, 'd', at))?.id).toBe('l')
    expect(await redeemAccountLink(db, 'd', account(2), at)).toEqual({ accountId: 'account-2', studyId })
    expect((await listMembers(db, studyId)).map(({ role }) => role).sort()).toEqual(['lead', 'reader'])
  })

  test('an expired link opens nothing', async () => {
    const db = await openTestDatabase(dialect)
    await insertAccountLink(db, { id: 'l', tokenDigest: 'd', study: null, at, expiresAt: at })
    expect(await findOpenAccountLink(db, 'd', at)).toBeUndefined()
    expect(await redeemAccountLink(db, 'd', account(1), at)).toBe('spent')
  })

  test('a new first link ends the one before it', async () => {
    const db = await openTestDatabase(dialect)
    await insertAccountLink(db, { id: 'a', tokenDigest: 'a', study: null, at, expiresAt: later })
    await insertAccountLink(db, { id: 'b', tokenDigest: 'b', study: null, at, expiresAt: later })
    expect(await findOpenAccountLink(db, 'a', at)).toBeUndefined()
    expect((await findOpenAccountLink(db, 'b', at))?.id).toBe('b')
  })
})

describe.each(dialects)('members on %s', (dialect) => {
  test('two leads who demote each other at once leave one lead', async () => {
    const db = await openTestDatabase(dialect)
    const [one, two] = [await insertAccount(db), await insertAccount(db)]
    const studyId = await insertStudy(db, { createdBy: one })
    await db
      .insertInto('membership')
      .values({ studyId, accountId: two, role: 'lead', createdAt: at })
      .execute()
    const demote = (accountId: string, by: string) =>
      updateMemberRole(db, { studyId, accountId, by, at, role: 'reader' })
    const outcomes = await Promise.all([demote(one, two), demote(two, one)])
    expect(outcomes.sort()).toEqual(['last_lead', 'saved'])
  })

  test('the last lead cannot leave, another member can, and it is noted', async () => {
    const db = await openTestDatabase(dialect)
    const [lead, field] = [await insertAccount(db), await insertAccount(db)]
    const studyId = await insertStudy(db, { members: { lead, field } })
    const leave = (accountId: string) => deleteMember(db, { studyId, accountId, by: lead, at })
    expect(await leave(lead)).toBe('last_lead')
    expect(await leave(field)).toBe('saved')
    expect(await leave(field)).toBe('not_member')
    const events = await db.selectFrom('event').select(['verb', 'objectId', 'detail']).execute()
    expect(events).toEqual([{ verb: 'member_removed', objectId: field, detail: '{"from":"field"}' }])
  })
})

const values: StudyValues = {
  title: 'Havnebyens praksisser',
  controller: 'Havneby Kommune',
  contactName: 'Alma Lund',
  contactEmail: 'alma@eksempel.dk',
  endsOn: '2027-12-31',
  languages: 'da',
  minimumGroup: 5,
}

describe.each(dialects)('studies and waves on %s', (dialect) => {
  test('the smallest group may be lowered until a wave has been opened, and only raised afterwards', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    await insertNewStudy(db, { id: 's', purpose: 'mapping', ...values, coverageRules: [], createdBy: by, at })
    const save = (minimumGroup: number) =>
      updateStudy(db, { studyId: 's', values: { ...values, minimumGroup }, coverageRules: [], by, at })
    expect(await save(3)).toBe('saved')
    await insertWave(db, 's')
    expect(await save(6)).toBe('saved')
    expect(await save(5)).toBe('minimum_group_lowered')
    const study = await db.selectFrom('study').select('minimumGroup').executeTakeFirstOrThrow()
    expect(study.minimumGroup).toBe(6)
  })

  test('a wave opens once, with somebody asked and a deadline ahead, and closes for good', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const studyId = await insertStudy(db, { createdBy: by })
    const waveId = await insertWave(db, studyId, { openedAt: null, deadline: '2026-09-10' })
    const change = { studyId, waveId, by, at }
    const open = (today: string) => openWave(db, { ...change, today, gate: importedGate })
    expect(await open('2026-09-02')).toBe('no_assignments')
    await insertAssignment(db, { waveId, practiceId: await insertPractice(db, studyId) })
    expect(await open('2026-09-11')).toBe('deadline_passed')
    expect(await closeWave(db, change)).toBe('not_open')
    const both = await Promise.all([open('2026-09-10'), open('2026-09-10')])
    expect(both.sort()).toEqual(['not_planned', 'opened'])
    expect(await updateWaveDeadline(db, { ...change, deadline: '2026-09-20' })).toBe('saved')
    expect(await closeWave(db, change)).toBe('closed')
    expect(await updateWaveDeadline(db, { ...change, deadline: '2026-09-30' })).toBe('closed')
    const verbs = await db.selectFrom('event').select('verb').execute()
    expect(verbs.map(({ verb }) => verb).sort()).toEqual([
      'wave_closed',
      'wave_deadline_moved',
      'wave_opened',
    ])
  })

  test("another study's wave is not there", async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db)
    const waveId = await insertWave(db, await insertStudy(db))
    const change = { studyId: await insertStudy(db, { createdBy: by }), waveId, by, at }
    expect(await closeWave(db, change)).toBe('not_open')
    expect(await openWave(db, { ...change, today: '2026-09-02', gate: importedGate })).toBe('not_planned')
    expect(await updateWaveDeadline(db, { ...change, deadline: '2026-09-20' })).toBe('closed')
  })
})
