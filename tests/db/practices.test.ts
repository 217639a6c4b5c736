import { describe, expect, test } from 'vitest'
import { foldDanish, sortKeyOf } from '#db/practice-keys.ts'
import {
  countPractices,
  listPracticeGroups,
  listPractices,
  type PracticeFilter,
} from '#db/queries/practice-list.ts'
import { findPractice, insertPractice, practiceStamp, updatePractice } from '#db/queries/practices.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import {
  insertAssignment,
  insertPractice as insertFixture,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'

const danish = new Intl.Collator('da', { numeric: true, sensitivity: 'base' })

describe('sortKeyOf', () => {
  test('orders as Danish does', () => {
    const names = [
      'Aabenraa',
      'Ålborg',
      'Ærø',
      'Øen',
      'Zebraen',
      'Allé 2',
      'Allé 10',
      'allé 9',
      'Alle-hus',
      'Über os',
      'Yderst',
      '»Broen«',
      '(Broen)',
      'Broen – værested',
      'Broen, værested',
      'Broen',
      '3 hjem',
      '20 hjem',
      'Waage',
      'Vaage',
      'Café Æble',
      'Cafe Zoo',
    ]
    const byKey = [...names].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))
    expect(byKey).toEqual([...names].sort(danish.compare))
  })

  test('holds hexadecimal digits only, so that every locale compares it alike', () => {
    expect(sortKeyOf('Ærø – 12 日本 🙂')).toMatch(/^[0-9a-f]+$/)
    expect(sortKeyOf(null) > sortKeyOf('🙂')).toBe(true)
  })
})

test('folding makes å and aa the same, and drops accents', () => {
  expect(foldDanish('ÅRHUS Café Ølgod')).toBe('århus cafe ølgod')
  expect(foldDanish('Aarhus')).toBe('århus')
})

describe.each(dialects)('practices on %s', (dialect) => {
  const page = { sort: 'name', descending: false, limit: 50, offset: 0 } as const

  async function studyWithThree() {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    await insertFixture(db, studyId, {
      id: 'aaen',
      code: 'P10',
      name: 'Åen',
      municipalityCode: '0751',
      area: 'voksne',
      scope: { level: 3 },
    })
    await insertFixture(db, studyId, {
      id: 'zoo',
      code: 'P9',
      name: 'Zoo 100%',
      municipalityCode: '0101',
      area: 'børn',
      scope: { level: null },
    })
    await insertFixture(db, studyId, { id: 'aeble', code: 'P100', name: 'ÆBLET', scope: { level: 1 } })
    const names = async (filter: Partial<PracticeFilter>, sort = {}) =>
      (await listPractices(db, { studyId, ...filter }, { ...page, ...sort })).map(({ id }) => id)
    return { db, studyId, names }
  }

  test('are listed in Danish order, by number in codes, and what is not stated last', async () => {
    const { names } = await studyWithThree()
    expect(await names({})).toEqual(['zoo', 'aeble', 'aaen'])
    expect(await names({}, { descending: true })).toEqual(['aaen', 'aeble', 'zoo'])
    expect(await names({}, { sort: 'code' })).toEqual(['zoo', 'aaen', 'aeble'])
    expect(await names({}, { sort: 'municipality' })).toEqual(['zoo', 'aaen', 'aeble'])
    expect(await names({}, { sort: 'level' })).toEqual(['aeble', 'aaen', 'zoo'])
    expect(await names({}, { sort: 'level', descending: true })).toEqual(['aaen', 'aeble', 'zoo'])
    expect(await names({}, { limit: 1, offset: 1 })).toEqual(['aeble'])
  })

  test('are found by parts of words in any case, and signs mean themselves', async () => {
    const { db, studyId, names } = await studyWithThree()
    expect(await names({ search: 'æb' })).toEqual(['aeble'])
    expect(await names({ search: 'AAEN århus' })).toEqual(['aaen'])
    expect(await names({ search: '100%' })).toEqual(['zoo'])
    expect(await names({ search: '_' })).toEqual([])
    expect(await names({ search: "o' or 1=1" })).toEqual([])
    expect(await countPractices(db, { studyId, search: 'p10' })).toBe(2)
  })

  test('are filtered by municipality, area and level', async () => {
    const { db, studyId, names } = await studyWithThree()
    expect(await names({ municipalityCodes: ['0751'] })).toEqual(['aaen'])
    expect(await names({ area: 'børn' })).toEqual(['zoo'])
    expect(await names({ level: 3 })).toEqual(['aaen'])
    expect(await listPracticeGroups(db, studyId)).toEqual({
      areas: ['børn', 'voksne'],
      municipalityCodes: ['0101', '0751'],
    })
  })

  test('show the newest scope', async () => {
    const { db, studyId, names } = await studyWithThree()
    const old = await db
      .selectFrom('scope')
      .where('id', '=', 'aaen-scope-1')
      .selectAll()
      .executeTakeFirstOrThrow()
    await db
      .insertInto('scope')
      .values({ ...old, id: 'aaen-scope-2', version: 2, level: 5 })
      .execute()
    expect(await names({ level: 3 })).toEqual([])
    expect(await names({ level: 5 })).toEqual(['aaen'])
    expect(await countPractices(db, { studyId })).toBe(3)
  })

  test('count as contested when a submitted response contests the scope', async () => {
    const { db, studyId, names } = await studyWithThree()
    const waveId = await insertWave(db, studyId)
    for (const [practiceId, submittedAt] of [
      ['zoo', then],
      ['aaen', null],
    ] as const) {
      const assignmentId = await insertAssignment(db, { waveId, practiceId })
      await db
        .insertInto('response')
        .values({
          id: `r-${practiceId}`,
          assignmentId,
          questionnaire: 'promising-practice-1',
          language: 'da',
          scopeId: `${practiceId}-scope-1`,
          startedAt: then,
          submittedAt,
          place: 'review',
          activeSeconds: 0,
          scopeVerdict: 'contested',
        })
        .execute()
    }
    expect(await names({ contested: true })).toEqual(['zoo'])
  })

  test('are made with an empty scope card, a code once in each study', async () => {
    const { db, studyId } = await studyWithThree()
    const { createdBy } = await db.selectFrom('study').select('createdBy').executeTakeFirstOrThrow()
    const values = {
      code: 'N1',
      name: 'Ny',
      municipalityCode: null,
      organisation: null,
      area: null,
      startYear: 2020,
    }
    const write = { studyId, values, by: createdBy, at: then }
    expect(await insertPractice(db, { ...write, id: 'ny' })).toBe('saved')
    expect(await insertPractice(db, { ...write, id: 'ny2' })).toBe('code_taken')
    expect((await findPractice(db, studyId, 'ny'))?.name).toBe('Ny')
    expect(await findPractice(db, 'another', 'ny')).toBeUndefined()
    expect(await countPractices(db, { studyId })).toBe(4)

    const edit = { ...write, id: 'ny', seen: practiceStamp(values) }
    expect(await updatePractice(db, { ...edit, values: { ...values, code: 'P9' } })).toBe('code_taken')
    expect(await updatePractice(db, { ...edit, values: { ...values, name: 'Nyt' } })).toBe('saved')
    expect(await updatePractice(db, { ...edit, values: { ...values, name: 'Andet' } })).toBe(
      'changed_meanwhile',
    )
    expect((await findPractice(db, studyId, 'ny'))?.sortKey).toBe(sortKeyOf('Nyt'))
    const events = await db.selectFrom('event').select('verb').orderBy('verb').execute()
    expect(events.map(({ verb }) => verb)).toEqual(['practice_created', 'practice_edited'])
  })
})
