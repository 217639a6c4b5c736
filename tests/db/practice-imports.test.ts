import { describe, expect, test } from 'vitest'
import { deleteOldImportDrafts, findImportDraft, insertImportDraft } from '#db/queries/import-drafts.ts'
import { applyPracticeImport, type PracticeChanges } from '#db/queries/practice-imports.ts'
import { listKnownPractices } from '#db/queries/practices.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAssignment, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'

const values = (code: string) => ({
  code,
  name: `Praksis ${code}`,
  municipalityCode: null,
  organisation: null,
  area: null,
  startYear: null,
})

describe.each(dialects)('applyPracticeImport on %s', (dialect) => {
  async function study() {
    const db = await openTestDatabase(dialect)
    const id = await insertStudy(db)
    const { createdBy } = await db.selectFrom('study').select('createdBy').executeTakeFirstOrThrow()
    return { db, id, who: { studyId: id, by: createdBy, at: then } }
  }

  test('adds 5,000 practices with their scope in one transaction', async () => {
    const { db, id, who } = await study()
    const added = Array.from({ length: 5000 }, (_, index) => ({
      values: values(`P${index}`),
      scope: { ...emptyScope, citizensPerYear: index },
    }))
    const done = await applyPracticeImport(
      db,
      who,
      () => ({ added, changed: [], unchanged: 0 }),
      importedGate,
    )
    expect(done).toEqual({ added: 5000, changed: 0, unchanged: 0, versioned: 0, moved: 0, held: 0 })
    const known = await listKnownPractices(db, id)
    expect(known.length).toBe(5000)
    expect([known[42]?.values.code, known[42]?.scope.citizensPerYear]).toEqual(['P42', 42])
  })

  test('changes what the plan names, through the same versions as the scope page', async () => {
    const { db, id, who } = await study()
    const practiceId = await insertPractice(db, id, { code: 'P1', name: 'Havnen' })
    await insertAssignment(db, { waveId: await insertWave(db, id), practiceId })
    const done = await applyPracticeImport(
      db,
      who,
      ([havnen]) => ({
        added: [],
        changed: [
          {
            id: practiceId,
            values: { ...havnen!.values, name: 'Havnen II' },
            scope: { ...havnen!.scope, level: 5 },
          },
        ],
        unchanged: 3,
      }),
      importedGate,
    )
    expect(done).toEqual({ added: 0, changed: 1, unchanged: 3, versioned: 1, moved: 1, held: 0 })
    expect((await listScopes(db, practiceId)).map(({ version, level }) => [version, level])).toEqual([
      [2, 5],
      [1, 2],
    ])
    expect((await listKnownPractices(db, id))[0]?.values.name).toBe('Havnen II')
  })

  test('writes nothing when one row cannot be written', async () => {
    const { db, id, who } = await study()
    const twice: PracticeChanges = {
      added: ['P1', 'P2', 'P1'].map((code) => ({ values: values(code), scope: emptyScope })),
      changed: [],
      unchanged: 0,
    }
    await expect(applyPracticeImport(db, who, () => twice, importedGate)).rejects.toThrow(/unique/i)
    expect(await listKnownPractices(db, id)).toEqual([])
    expect(await db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test('writes nothing when the plan is withdrawn', async () => {
    const { db, who } = await study()
    expect(await applyPracticeImport(db, who, () => null, importedGate)).toBeNull()
    expect(await db.selectFrom('event').select('id').execute()).toEqual([])
  })

  test('a draft is found by whoever made it, in its study, until it is cleared', async () => {
    const { db, id, who } = await study()
    const draft = {
      id: 'd1',
      studyId: id,
      waveId: null,
      kind: 'practices' as const,
      fileName: 'praksisser.csv',
      rows: [['kode'], ['P1']],
      createdBy: who.by,
      createdAt: then,
    }
    await insertImportDraft(db, draft)
    expect(await findImportDraft(db, draft)).toEqual(draft)
    expect(await findImportDraft(db, { ...draft, createdBy: 'another' })).toBeUndefined()
    expect(await findImportDraft(db, { ...draft, studyId: 'another' })).toBeUndefined()
    expect(await findImportDraft(db, { ...draft, kind: 'informants' })).toBeUndefined()
    await deleteOldImportDrafts(db, then)
    expect((await findImportDraft(db, draft))?.fileName).toBe('praksisser.csv')
    await deleteOldImportDrafts(db, '2026-09-02T08:00:00.000Z')
    expect(await findImportDraft(db, draft)).toBeUndefined()
  })
})
