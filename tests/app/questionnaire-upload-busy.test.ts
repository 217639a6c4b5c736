import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { db } from '#app/db.server.ts'
import { loader as form } from '#app/routes/questionnaire-form.ts'
import { action } from '#app/routes/questionnaire-upload.tsx'
import { listQuestionnaireDrafts } from '#db/queries/questionnaire-drafts.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

vi.mock('#app/exchange/exchange.server.ts', () => ({
  readDefinitionAside: () => Promise.resolve('busy'),
  xlsformAside: () => Promise.resolve('busy'),
}))

test('when too many files are read at once, nothing is kept, nothing typed is lost, and one is told', async () => {
  const accountId = await insertAccount(db)
  const studyId = await insertStudy(db, { createdBy: accountId })
  const cookie = await cookieFor({ accountId })
  const body = new FormData()
  const names = { title_da: 'Vores', title_en: '', source_da: '', source_en: '' }
  const fields = { key: randomUUID(), paste: '{"pages":[]}', ...names, licence_da: '', licence_en: '' }
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const request = new Request(`http://localhost:3000/studies/${studyId}/questionnaires/upload`, {
    method: 'POST',
    body,
    headers: { Origin: 'http://localhost:3000', Cookie: cookie },
  })
  const answer = await action({ request, params: { studyId }, context })
  expect(answer).toMatchObject({
    init: { status: 503 },
    data: { refused: { refused: 'busy' }, typed: { title_da: 'Vores', paste: '{"pages":[]}' } },
  })
  expect(await listQuestionnaireDrafts(db, studyId)).toEqual([])

  const params = { studyId, questionnaireId: 'promising-practice-1' }
  const file = await form({ request: get('/form.xlsx', cookie), params, context })
  expect([file.status, file.headers.get('Retry-After')]).toEqual([503, '10'])
  expect(await file.text()).toContain('prøv igen')
})
