import { describe, expect, test } from 'vitest'
import { defaultChoices } from '#app/report/choices.ts'
import { readWaveInput } from '#app/report/wave-input.server.ts'
import { readStudyResponse } from '#app/report/study/response.server.ts'
import { findAnsweringTimes } from '#db/queries/answering-times.ts'
import { deleteAssignment } from '#db/queries/assignment-changes.ts'
import { countUndecidedScopes, listContestedResponses } from '#db/queries/contested-scopes.ts'
import { listExportedResponses } from '#db/queries/exports.ts'
import { listFieldAssignments } from '#db/queries/field.ts'
import { importedGate } from '#db/queries/fielding-facts.ts'
import { updateWithdrawn } from '#db/queries/hand-outs.ts'
import { countPractices, listPractices } from '#db/queries/practice-list.ts'
import { listPracticeAssignments } from '#db/queries/practice-waves.ts'
import { listKnownPractices } from '#db/queries/practices.ts'
import { startResponse } from '#db/queries/responses.ts'
import { listContestedScopes, listSubmittedResponses } from '#db/queries/results.ts'
import { countScopeUse, findScopeUse } from '#db/queries/scope-use.ts'
import { listVariants } from '#db/queries/scope-variants.ts'
import { endVariant, noVariant, saveVariant } from '#db/queries/variant-changes.ts'
import { listScopeVersions } from '#db/queries/scope-versions.ts'
import { emptyScope, scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes, saveScope } from '#db/queries/scopes.ts'
import { giveVariant, listVariantHolders } from '#db/queries/variant-assignments.ts'
import { listAnsweredVersions } from '#db/queries/version-decisions.ts'
import { listFieldedPractices, listWaves, openWave } from '#db/queries/waves.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import { dialects, openTestDatabase, type Dialect } from '#tests/support/database.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { insertVariant, linkDigest } from '#tests/support/variants.ts'

/** Two who answered about havn, one who is asked and has not begun, and a variant that takes in the whole service. */
async function withVariant(dialect: Dialect, wave: Parameters<typeof insertWave>[2] = {}) {
  const db = await openTestDatabase(dialect)
  const by = await insertAccount(db, { name: 'Alma Lund' })
  const studyId = await insertStudy(db, { members: { lead: by } })
  const waveId = await insertWave(db, studyId, wave)
  const practiceId = await insertPractice(db, studyId, { id: 'havn' })
  await insertPractice(db, studyId, { id: 'fjord', name: 'Fjorden' })
  const pair = { waveId, practiceId }
  await insertResponse(db, { ...pair, id: 'a1', informantId: 'i1' }, { id: 'r1', answers: sameAnswers(4) })
  await insertResponse(db, { ...pair, id: 'a2', informantId: 'i2' }, { id: 'r2', answers: sameAnswers(2) })
  await insertAssignment(db, { ...pair, id: 'a3', informantId: 'i3', role: 'leader' })
  const deed = { studyId, waveId, accountId: by, at: then }
  const variant = () => insertVariant(db, { studyId, practiceId, by })
  const give = (scopeId: string, assignmentIds: readonly string[], gate = importedGate) =>
    giveVariant(db, deed, { practiceId, scopeId, assignmentIds }, linkDigest, gate)
  return { db, by, studyId, waveId, practiceId, deed, variant, give }
}

describe.each(dialects)('scope variants on %s', (dialect) => {
  test('answers on a variant change nothing that is asked, counted or computed of the practice', async () => {
    const { db, studyId, waveId, practiceId, variant } = await withVariant(dialect)
    const wave = { id: waveId, questionnaire: 'promising-practice-1', choices: defaultChoices }
    const read = async () => {
      const { decided, ...input } = await readWaveInput(db, wave)
      return { ...input, leftOut: decided.leftOut, versions: decided.versions }
    }
    const everything = async () => ({
      input: await read(),
      response: await readStudyResponse(db, waveId),
      waves: await listWaves(db, studyId),
      field: await listFieldAssignments(db, waveId),
      fielded: await listFieldedPractices(db, waveId),
      sent: await listSubmittedResponses(db, waveId, practiceId),
      answered: await listAnsweredVersions(db, waveId),
      contested: [
        await listContestedScopes(db, waveId, practiceId),
        await listContestedResponses(db, waveId),
        await countUndecidedScopes(db, waveId),
        await countPractices(db, { studyId, contested: true }),
      ],
      versions: [await listScopes(db, practiceId), await listScopeVersions(db, practiceId)],
      use: [await findScopeUse(db, practiceId), await countScopeUse(db, ['havn', 'fjord'])],
      assignments: await listPracticeAssignments(db, practiceId),
      known: await listKnownPractices(db, studyId),
      list: await listPractices(db, { studyId }, { sort: 'name', descending: false, limit: 9, offset: 0 }),
      times: await findAnsweringTimes(db, {
        questionnaire: 'promising-practice-1',
        studyId,
        isSynthetic: false,
        fastestSeconds: 1,
      }),
    })
    const before = await everything()
    const scopeId = await variant()
    const about = { waveId, practiceId, scopeId }
    await insertResponse(db, { ...about, informantId: 'i1' }, { answers: sameAnswers(1) })
    const contests = { scopeVerdict: 'contested', scopeObjection: 'For bredt' } as const
    await insertResponse(db, { ...about, informantId: 'i2' }, { answers: sameAnswers(1), ...contests })
    await insertAssignment(db, { ...about, informantId: 'i3', role: 'leader' })

    expect(await everything()).toEqual(before)
  })

  test('is a card of its own with a number of its own, beside the version that it is a variant of', async () => {
    const { db, practiceId, variant } = await withVariant(dialect)
    const scopeId = await variant()
    expect(await listVariants(db, practiceId)).toMatchObject([
      {
        id: scopeId,
        kind: 'broad',
        version: 2,
        included: 'Hele tilbuddet',
        by: 'Alma Lund',
        ordinary: { version: 1, included: 'Samtaler og værested' },
        ended: null,
      },
    ])
    expect(await listVariants(db, 'fjord')).toEqual([])
  })

  test('numbers of cards are not used twice, and a variant that nobody was asked about follows the newest version', async () => {
    const { db, by, studyId, practiceId, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    const save = (included: string) =>
      saveScope(db, {
        studyId,
        practiceId,
        values: { ...emptyScope, included },
        by,
        at: then,
        gate: importedGate,
      })
    expect(await save('Samtaler')).toEqual({ outcome: 'new_version', version: 3, moved: 1, held: 0 })
    expect((await listVariants(db, practiceId))[0]?.ordinary.version).toBe(3)
    await give(scopeId, ['a1'])
    expect(await save('Samtaler og sport')).toMatchObject({ outcome: 'new_version', version: 4 })
    expect((await listVariants(db, practiceId))[0]?.ordinary.version).toBe(3)
  })

  test('who has not begun on a variant stays with it when the card gets a new version', async () => {
    const { db, by, studyId, waveId, practiceId, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    expect(await give(scopeId, ['a3'])).toEqual({ outcome: 'given', given: 1 })
    expect((await findScopeUse(db, practiceId)).movable).toBe(1)
    const values = { ...emptyScope, included: 'Samtaler' }
    expect(
      await saveScope(db, { studyId, practiceId, values, by, at: then, gate: importedGate }),
    ).toMatchObject({ moved: 1 })
    const [holder] = (await listVariantHolders(db, { waveId, practiceId, scopeId })).filter(
      ({ variant: about }) => about !== null,
    )
    const started = await startResponse(db, {
      assignmentId: holder?.variant?.assignmentId ?? '',
      questionnaire: 'promising-practice-1',
      language: 'da',
      at: then,
    })
    const response = db.selectFrom('response').where('id', '=', started ?? '')
    expect(await response.select('scopeId').executeTakeFirst()).toEqual({ scopeId })
  })

  test('is given once to each who is asked, and to nobody else', async () => {
    const { db, waveId, practiceId, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    await insertAssignment(db, { waveId, practiceId, id: 'a4', declinedAt: then })
    await insertAssignment(db, { waveId, practiceId, id: 'a5', withdrawnAt: then })
    await insertAssignment(db, { waveId, practiceId: 'fjord', id: 'a6' })
    expect(await give(scopeId, ['a1', 'a3', 'a4', 'a5', 'a6', 'nobody'])).toEqual({
      outcome: 'given',
      given: 2,
    })
    expect(await give(scopeId, ['a1', 'a2'])).toEqual({ outcome: 'given', given: 1 })
    const holders = await listVariantHolders(db, { waveId, practiceId, scopeId })
    expect(
      holders.map(({ assignmentId, role, submittedAt, variant: about }) => [
        assignmentId,
        role,
        submittedAt,
        about === null ? 'not asked' : about.submittedAt,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['a3', 'leader', null, null],
        ['a1', 'staff', then, null],
        ['a2', 'staff', then, null],
        ['a4', 'staff', null, 'not asked'],
        ['a5', 'staff', null, 'not asked'],
      ]),
    )
    expect(holders).toHaveLength(5)
  })

  test('of two who give it at once each informant is asked once', async () => {
    const { db, waveId, practiceId, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    const both = await Promise.all([give(scopeId, ['a1', 'a2']), give(scopeId, ['a1', 'a2'])])
    expect(both.map((one) => (one.outcome === 'given' ? one.given : one)).toSorted()).toEqual([0, 2])
    const about = db.selectFrom('assignment').where('scopeId', '=', scopeId).select('id')
    expect([
      await about.execute(),
      (await listVariantHolders(db, { waveId, practiceId, scopeId })).length,
    ]).toEqual([[expect.anything(), expect.anything()], 3])
  })

  test('is edited until an opened wave has used it, and of a kind there is one at a time', async () => {
    const { db, by, studyId, practiceId, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    const [made] = await listVariants(db, practiceId)
    const edit = { studyId, practiceId, kind: 'broad', by, at: then } as const
    const values = { ...emptyScope, included: 'Alt' }
    expect(await saveVariant(db, { ...edit, values, seen: noVariant })).toEqual({
      outcome: 'changed_meanwhile',
    })
    const seen = scopeStamp(made!)
    expect(await saveVariant(db, { ...edit, values, seen })).toEqual({ outcome: 'edited', scopeId })
    const [edited] = await listVariants(db, practiceId)
    expect(edited).toMatchObject({ included: 'Alt', version: 2 })
    await give(scopeId, ['a1'])
    const again = { ...edit, values: { ...values, place: 'Aarhus' }, seen: scopeStamp(edited!) }
    expect(await saveVariant(db, again)).toEqual({ outcome: 'fielded' })
    expect(await saveVariant(db, { ...again, values })).toEqual({ outcome: 'unchanged', scopeId })
    expect((await listVariants(db, practiceId))[0]?.place).toBe(null)
  })

  test('when it ends, links that were not answered end, what was sent stays, and another can be made', async () => {
    const { db, by, studyId, waveId, practiceId, deed, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    const about = { waveId, practiceId, scopeId }
    await insertResponse(db, { ...about, id: 'v1', informantId: 'i1' }, { answers: sameAnswers(1) })
    await give(scopeId, ['a2'])
    const end = { studyId, practiceId, scopeId, reason: 'Den var for bred', by, at: then }
    expect([await endVariant(db, end), await endVariant(db, end)]).toEqual([true, false])
    const holders = await listVariantHolders(db, about)
    expect(holders.flatMap(({ variant: one }) => (one ? [[one.withdrawnAt, one.submittedAt]] : []))).toEqual(
      expect.arrayContaining([
        [null, then],
        [then, null],
      ]),
    )
    expect(await give(scopeId, ['a3'])).toEqual({ outcome: 'unknown' })
    const second = holders.find(({ informantId }) => informantId === 'i2')?.variant?.assignmentId ?? ''
    expect(await updateWithdrawn(db, deed, { assignmentId: second, withdrawn: false }, importedGate)).toBe(
      false,
    )
    await variant()
    expect(
      (await listVariants(db, practiceId)).map(({ version, ended }) => [version, ended?.reason]),
    ).toEqual([
      [3, undefined],
      [2, 'Den var for bred'],
    ])
  })

  test('is not given in a closed wave, and stops an opened one when it says the same as the ordinary card', async () => {
    const { db, by, studyId, practiceId, give } = await withVariant(dialect)
    const same = { included: 'Samtaler og værested' }
    const scopeId = await insertVariant(db, { studyId, practiceId, by, values: same })
    expect(await give(scopeId, ['a1'], scopeGate)).toEqual({ outcome: 'stopped' })

    const planned = await insertWave(db, studyId, { id: 'planned', openedAt: null })
    await insertAssignment(db, { waveId: planned, practiceId, id: 'p1' })
    const deed = { studyId, waveId: planned, accountId: by, at: then }
    const giving = { practiceId, scopeId, assignmentIds: ['p1'] }
    const opening = { studyId, waveId: planned, by, at: then, today: '2026-09-01', gate: scopeGate }
    expect(await giveVariant(db, deed, giving, linkDigest, scopeGate)).toEqual({ outcome: 'given', given: 1 })
    expect(await openWave(db, opening)).toBe('scope_stopped')
    const [card] = await listVariants(db, practiceId)
    const values = { ...emptyScope, included: 'Hele tilbuddet' }
    const edit = {
      studyId,
      practiceId,
      kind: 'broad',
      values,
      seen: scopeStamp(card!),
      by,
      at: then,
    } as const
    expect(await saveVariant(db, edit)).toMatchObject({ outcome: 'edited' })
    expect(await openWave(db, opening)).toBe('opened')

    await db.updateTable('wave').set({ closedAt: then }).where('id', '=', planned).execute()
    expect(await giveVariant(db, deed, giving, linkDigest, scopeGate)).toEqual({ outcome: 'wave_closed' })
  })

  test('who is taken away is taken away from the variant too, unless they have begun on it', async () => {
    const { db, waveId, practiceId, deed, variant, give } = await withVariant(dialect)
    const scopeId = await variant()
    await give(scopeId, ['a3'])
    await insertAssignment(db, { waveId, practiceId, id: 'a4', informantId: 'i4' })
    await insertResponse(db, { waveId, practiceId, scopeId, informantId: 'i4' }, { submittedAt: null })
    expect(await deleteAssignment(db, deed, 'a4')).toBe(false)
    expect(await deleteAssignment(db, deed, 'a3')).toBe(true)
    const left = db.selectFrom('assignment').where('informantId', '=', 'i3').select('id')
    expect(await left.execute()).toEqual([])
    expect(await db.selectFrom('informant').where('id', '=', 'i3').select('id').execute()).toEqual([])
  })

  test('exported answers say that they are about a variant', async () => {
    const { db, waveId, practiceId, variant } = await withVariant(dialect)
    const scopeId = await variant()
    await insertResponse(db, { waveId, practiceId, scopeId, informantId: 'i1' }, { id: 'r9' })
    const page = { sentBy: then, questionnaires: ['promising-practice-1'], after: '', limit: 9 }
    const rows = await listExportedResponses(db, [waveId], page)
    expect(
      rows.map(({ response, scopeVersion, scopeVariant }) => [response, scopeVersion, scopeVariant]),
    ).toEqual([
      ['r1', 1, null],
      ['r2', 1, null],
      ['r9', 2, 'broad'],
    ])
  })
})
