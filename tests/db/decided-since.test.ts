import { describe, expect, test } from 'vitest'
import { countDecidedSince } from '#db/queries/decided-since.ts'
import { reviewResponse } from '#db/queries/reviews.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertAccount, insertPractice, insertStudy, insertWave, then } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

const later = '2026-10-05T08:00:00.000Z'

describe.each(dialects)('what was decided since data were frozen on %s', (dialect) => {
  test('is counted by wave and by practice, and what was decided before is not', async () => {
    const db = await openTestDatabase(dialect)
    const by = await insertAccount(db, { name: 'Alma Lund' })
    const studyId = await insertStudy(db, { members: { lead: by } })
    const [waveId, otherWave] = [await insertWave(db, studyId), await insertWave(db, studyId)]
    const [havn, skov] = [
      await insertPractice(db, studyId, { name: 'Havnen' }),
      await insertPractice(db, studyId, { name: 'Skoven' }),
    ]
    const count = (since: string, practiceId?: string) => countDecidedSince(db, { waveId, since, practiceId })
    const response = await insertResponse(db, { waveId, practiceId: havn }, { answers: {} })
    const review = (state: 'problem' | 'left_out', after: number, at: string) =>
      reviewResponse(db, {
        studyId,
        waveId,
        about: { response },
        state,
        reason: 'Svarede for en anden',
        seen: {},
        after,
        by,
        at,
      })
    expect(await count('')).toBe(0)
    await review('problem', 0, then)
    await review('left_out', 1, later)
    await db
      .insertInto('versionDecision')
      .values({
        id: 'apart',
        waveId,
        practiceId: skov,
        number: 1,
        decision: 'apart',
        onlyVersion: null,
        versions: '[1,2]',
        reason: 'To huse',
        accountId: by,
        at: later,
      })
      .execute()
    await db
      .insertInto('contestDecision')
      .values({
        id: 'kept',
        responseId: response,
        number: 1,
        decision: 'kept',
        scopeId: null,
        reason: 'Kortet gælder',
        accountId: by,
        at: later,
      })
      .execute()
    await db
      .insertInto('followDecision')
      .values({
        id: 'follow',
        waveId,
        practiceId: havn,
        number: 1,
        decision: 'follow',
        toId: skov,
        reason: 'Samme folk',
        accountId: by,
        at: later,
      })
      .execute()
    expect([await count(''), await count(then), await count(later)]).toEqual([5, 4, 0])
    expect([await count(then, havn), await count(then, skov)]).toEqual([3, 4])
    expect(await countDecidedSince(db, { waveId: otherWave, since: '' })).toBe(0)
  })
})
