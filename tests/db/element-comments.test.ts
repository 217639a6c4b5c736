import { describe, expect, test } from 'vitest'
import { listCommenters, listCommentsIn } from '#db/queries/element-comments.ts'
import { dialects, openTestDatabase } from '#tests/support/database.ts'
import { insertPractice, insertStudy, insertWave } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'

describe.each(dialects)('comments on an element, on %s', (dialect) => {
  test('are those of sent responses of the wave, by practice, role and response', async () => {
    const db = await openTestDatabase(dialect)
    const studyId = await insertStudy(db)
    const waveId = await insertWave(db, studyId)
    const skov = await insertPractice(db, studyId, { name: 'Skoven', sortKey: 'skoven' })
    const havn = await insertPractice(db, studyId, { name: 'Havnen', sortKey: 'havnen' })
    const say = (id: string, practiceId: string, role: 'leader' | 'staff', more = {}) =>
      insertResponse(
        db,
        { waveId, practiceId, role },
        { id, comments: { e01: `fra ${id}`, e02: 'andet' }, ...more },
      )
    await say('b', skov, 'leader')
    await say('d', havn, 'staff')
    await say('c', havn, 'staff')
    await say('a', havn, 'leader')
    await say('draft', havn, 'leader', { submittedAt: null })
    await say('empty', havn, 'leader', { comments: { e01: '' } })
    const elsewhere = await insertWave(db, studyId)
    await insertResponse(db, { waveId: elsewhere, practiceId: havn }, { comments: { e01: 'En anden runde' } })

    const commenters = await listCommenters(db, waveId, 'e01_comment')
    expect(commenters.map(({ response, role }) => [response, role])).toEqual([
      ['a', 'leader'],
      ['c', 'staff'],
      ['d', 'staff'],
      ['b', 'leader'],
    ])
    expect(await listCommentsIn(db, waveId, ['b', 'c'], 'e01_comment')).toEqual([
      {
        response: 'c',
        practice: havn,
        practiceName: 'Havnen',
        role: 'staff',
        scopeVersion: 1,
        text: 'fra c',
      },
      {
        response: 'b',
        practice: skov,
        practiceName: 'Skoven',
        role: 'leader',
        scopeVersion: 1,
        text: 'fra b',
      },
    ])
    expect(await listCommentsIn(db, waveId, [], 'e01_comment')).toEqual([])
  })
})
