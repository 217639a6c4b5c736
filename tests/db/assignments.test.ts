import { describe, expect, test } from 'vitest'
import { digestOf } from '#app/auth/token.server.ts'
import { deleteAssignment, insertAssignments, type NewPairs } from '#db/queries/assignment-changes.ts'
import { listAssignments } from '#db/queries/assignments.ts'
import { listInformants, listPersons } from '#db/queries/informants.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'

const digest = (assignmentId: string, version: number) => digestOf(`${assignmentId} ${version}`)

const alma = { id: 'alma', code: null, name: 'Alma Ærø', email: 'alma@eksempel.dk' }

const pair = (values: Partial<NewPairs['assignments'][number]> = {}) => ({
  id: 'a1',
  practiceId: 'havnen',
  informantId: 'alma',
  role: 'staff' as const,
  ...values,
})

describe.each(dialects)('assignments on %s', (dialect) => {
  async function openField() {
    const db = await openTestDatabase(dialect)
    const accountId = await insertAccount(db)
    const studyId = await insertStudy(db, { members: { lead: accountId } })
    const waveId = await insertWave(db, studyId)
    await insertPractice(db, studyId, { id: 'havnen', code: 'P001', name: 'Havnen' })
    await insertPractice(db, studyId, { id: 'broen', code: 'P002', name: 'Broen' })
    return { db, studyId, waveId, wave: { studyId, waveId, accountId, at: then } }
  }

  test('an informant added without a code gets the next one', async () => {
    const { db, studyId, wave } = await openField()
    const informants = [
      { id: 'i7', code: 'I0007', name: null, email: null },
      alma,
      { ...alma, id: 'bo', email: null },
    ]
    const fault = await insertAssignments(
      db,
      wave,
      { informants, persons: [], assignments: [] },
      digest,
      importedGate,
    )
    expect(fault).toBeNull()
    expect(await listInformants(db, studyId)).toEqual([
      { id: 'i7', code: 'I0007' },
      { id: 'alma', code: 'I0008' },
      { id: 'bo', code: 'I0009' },
    ])
  })

  test('an informant without name and address has no row among the persons', async () => {
    const { db, studyId, wave } = await openField()
    const informants = [{ id: 'unnamed', code: null, name: null, email: null }, alma]
    await insertAssignments(db, wave, { informants, persons: [], assignments: [] }, digest, importedGate)
    expect(await listPersons(db, studyId)).toEqual([
      { informantId: 'alma', name: 'Alma Ærø', email: 'alma@eksempel.dk' },
    ])
  })

  test('an assignment is about the newest scope of its practice', async () => {
    const { db, wave } = await openField()
    const first = await db
      .selectFrom('scope')
      .where('practiceId', '=', 'havnen')
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values([10, 9, 2].map((version) => ({ ...first, id: `havnen-scope-${version}`, version })))
      .execute()
    await insertAssignments(
      db,
      wave,
      { informants: [alma], persons: [], assignments: [pair()] },
      digest,
      importedGate,
    )
    const stored = await db.selectFrom('assignment').selectAll().executeTakeFirstOrThrow()
    expect(stored).toMatchObject({ scopeId: 'havnen-scope-10', linkVersion: 1, linkDigest: digestOf('a1 1') })
  })

  test.each([
    ['pair_taken', { assignments: [pair(), pair({ id: 'a2' })] }],
    ['practice_unknown', { assignments: [pair(), pair({ id: 'a2', practiceId: 'elsewhere' })] }],
    ['informant_unknown', { assignments: [pair(), pair({ id: 'a2', informantId: 'nobody' })] }],
    ['informant_unknown', { persons: [{ informantId: 'nobody', name: 'Bo', email: null }] }],
    ['code_taken', { informants: [alma, { ...alma, id: 'b', code: 'X' }, { ...alma, id: 'c', code: 'X' }] }],
  ] as const)('adds nothing at all when %s', async (fault, pairs) => {
    const { db, studyId, waveId, wave } = await openField()
    const all = { informants: [alma], persons: [], assignments: [pair()], ...pairs }
    expect(await insertAssignments(db, wave, all, digest, importedGate)).toBe(fault)
    expect(await listAssignments(db, waveId)).toEqual([])
    expect(await listInformants(db, studyId)).toEqual([])
  })

  test('a practice and an informant of another study are unknown', async () => {
    const { db, wave } = await openField()
    const other = await insertStudy(db)
    const otherWave = await insertWave(db, other)
    const foreign = await insertPractice(db, other, { id: 'foreign' })
    await insertAssignment(db, { waveId: otherWave, practiceId: foreign, informantId: 'stranger' })
    const to = (assignment: NewPairs['assignments'][number]) =>
      insertAssignments(
        db,
        wave,
        { informants: [alma], persons: [], assignments: [assignment] },
        digest,
        importedGate,
      )
    expect(await to(pair({ practiceId: 'foreign' }))).toBe('practice_unknown')
    expect(await to(pair({ informantId: 'stranger' }))).toBe('informant_unknown')
  })

  test('5,000 pairs are added in one go', async () => {
    const { db, waveId, wave } = await openField()
    const informants = Array.from({ length: 5000 }, (_, index) => ({
      ...alma,
      id: `i${index}`,
      email: `i${index}@eksempel.dk`,
    }))
    const assignments = informants.map(({ id }, index) => pair({ id: `a${index}`, informantId: id }))
    expect(
      await insertAssignments(db, wave, { informants, persons: [], assignments }, digest, importedGate),
    ).toBeNull()
    expect(await listAssignments(db, waveId)).toHaveLength(5000)
  })

  test('search finds practice, code and, when asked for, the name; wildcards mean themselves', async () => {
    const { db, waveId, wave } = await openField()
    const bo = { id: 'bo', code: null, name: 'Bo 100%_ Å', email: null }
    const assignments = [pair(), pair({ id: 'a2', practiceId: 'broen', informantId: 'bo' })]
    await insertAssignments(
      db,
      wave,
      { informants: [alma, bo], persons: [], assignments },
      digest,
      importedGate,
    )
    const found = async (search: string, inNames: boolean) =>
      (await listAssignments(db, waveId, { search, inNames })).map(({ id }) => id)
    expect(await found('brO', false)).toEqual(['a2'])
    expect(await found('i0001', false)).toEqual(['a1'])
    expect(await found('ÆRØ havnen', true)).toEqual(['a1'])
    expect(await found('ærø broen', true)).toEqual([])
    expect(await found('ærø', false)).toEqual([])
    expect(await found('0%_ å', true)).toEqual(['a2'])
    expect(await found('a_m', true)).toEqual([])
  })

  test('an assignment that was started is not taken away', async () => {
    const { db, waveId, wave } = await openField()
    await insertAssignments(
      db,
      wave,
      { informants: [alma], persons: [], assignments: [pair()] },
      digest,
      importedGate,
    )
    await db
      .insertInto('response')
      .values({
        id: 'r1',
        assignmentId: 'a1',
        questionnaire: 'promising-practice-1',
        language: 'da',
        scopeId: 'havnen-scope-1',
        startedAt: then,
        submittedAt: null,
        place: 'scope',
        activeSeconds: 0,
      })
      .execute()
    expect(await deleteAssignment(db, wave, 'a1')).toBe(false)
    expect(await listAssignments(db, waveId)).toMatchObject([
      { id: 'a1', startedAt: then, submittedAt: null },
    ])
  })

  test('the name goes with the last assignment, not before', async () => {
    const { db, studyId, wave } = await openField()
    const assignments = [pair(), pair({ id: 'a2', practiceId: 'broen' })]
    await insertAssignments(db, wave, { informants: [alma], persons: [], assignments }, digest, importedGate)
    expect(await deleteAssignment(db, { ...wave, waveId: 'another wave' }, 'a1')).toBe(false)
    expect(await deleteAssignment(db, wave, 'a1')).toBe(true)
    expect(await listPersons(db, studyId)).toHaveLength(1)
    expect(await deleteAssignment(db, wave, 'a2')).toBe(true)
    expect(await listPersons(db, studyId)).toEqual([])
    expect(await listInformants(db, studyId)).toEqual([])
  })
})
