import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader } from '#app/routes/scope-compare.tsx'
import { action as scopeForm } from '#app/routes/scope.tsx'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { insertAccount, insertPractice, insertStudy, then } from '#tests/support/fixtures.ts'
import { context, cookieFor, get, post } from '#tests/support/requests.ts'

let studyId: string
let practiceId: string
let lead: string

beforeEach(async () => {
  const [alma, bo] = [
    await insertAccount(db, { name: 'Alma Lund' }),
    await insertAccount(db, { name: 'Bo Krag' }),
  ]
  studyId = await insertStudy(db, { members: { lead: alma, field: bo } })
  practiceId = await insertPractice(db, studyId)
  lead = await cookieFor({ accountId: alma })
  const [first] = await listScopes(db, practiceId)
  for (const version of [2, 3]) {
    await db
      .insertInto('scope')
      .values({ ...first!, id: `${practiceId}-scope-${version}`, version, createdBy: bo, createdAt: then })
      .execute()
  }
})

const page = (query = '') =>
  loader({
    request: get(`/studies/${studyId}/practices/${practiceId}/scope/compare${query}`, lead),
    params: { studyId, practiceId },
    context,
  })

test('compares the newest version with the one before it unless two are chosen', async () => {
  expect(await page()).toMatchObject({ fault: null, from: { version: 2 }, to: { version: 3 } })
  expect(await page('?from=1&to=3')).toMatchObject({ fault: null, from: { version: 1, by: 'Alma Lund' } })
  // backwards too: what would have to be undone
  expect(await page('?from=3&to=1')).toMatchObject({
    fault: null,
    from: { by: 'Bo Krag' },
    to: { version: 1 },
  })
})

test('says what is wrong with a choice', async () => {
  expect(await page('?from=2&to=2')).toMatchObject({ fault: 'same' })
  expect(await page('?from=9&to=2')).toMatchObject({ fault: 'unknown' })
})

test('the form shows the card as it will look, and saves nothing', async () => {
  const [newest] = await listScopes(db, practiceId)
  const fields = {
    included: '- Samtaler\n- Værested',
    excluded: 'Natherberg',
    targetGroup: '',
    place: '',
    sinceYear: '',
    citizensPerYear: '',
    staffCount: '',
    level: '4',
    legalBasis: '',
    delimitedBy: '',
    source: '',
    seen: scopeStamp(newest!),
  }
  const answer = await scopeForm({
    request: post(
      `/studies/${studyId}/practices/${practiceId}/scope`,
      { ...fields, intent: 'preview' },
      lead,
    ),
    params: { studyId, practiceId },
    context,
  })
  if (!('data' in answer)) throw new Error('the form was saved')
  expect(answer.data).toMatchObject({
    card: { included: '- Samtaler\n- Værested', excluded: 'Natherberg', level: 4 },
    values: { level: '4' },
    invalid: {},
  })
  expect(await listScopes(db, practiceId)).toHaveLength(3)
})
