import { expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader } from '#app/routes/studies.tsx'
import { insertAccount, insertPractice, insertStudy } from '#tests/support/fixtures.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

test('a reader is told the title of a study, an assessor how much there is in it', async () => {
  const reader = await insertAccount(db)
  const assessor = await insertAccount(db)
  const studyId = await insertStudy(db, { title: 'Havnene', members: { reader, assessor } })
  await insertPractice(db, studyId)
  const load = async (accountId: string) => {
    const request = get('/studies', await cookieFor({ accountId }))
    return (await loader({ request, params: {}, context })).studies
  }
  const study = { id: studyId, title: 'Havnene', syntheticAt: null }
  expect(await load(reader)).toEqual([{ ...study, role: 'reader', counts: null }])
  expect(await load(assessor)).toEqual([{ ...study, role: 'assessor', counts: { practices: 1, waves: 0 } }])
})
