import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { saveEdit } from '#app/editing/save-draft.server.ts'
import { listDraftRevisions } from '#db/queries/questionnaire-draft-revisions.ts'
import { insertQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import type { EditOperation } from '#survey/edit-questionnaire.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { insertAccount, insertStudy } from '#tests/support/fixtures.ts'

const begun = '2026-09-01T08:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(begun) + seconds * 1000).toISOString()

test('a question that is taken away can be taken back, also when it was written a moment before', async () => {
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { createdBy: by })
  const draftId = randomUUID()
  const parent = promisingPractice2.id
  const content = { ...promisingPractice2, id: draftId, parent }
  await insertQuestionnaireDraft(db, { id: draftId, studyId, parent, content, by, at: begun })
  const edit = (operation: EditOperation, at: string) =>
    saveEdit({ studyId, draftId, by, at }, { page: 'own', changes: [], operation, isWhole: false })

  await edit({ kind: 'addQuestion', place: 'own', as: 'text' }, after(90))
  await edit({ kind: 'text', path: 'question.q1.text', language: 'da', value: 'Hvor?' }, after(100))
  await edit({ kind: 'removeQuestion', question: 'q1' }, after(110))
  const states = await listDraftRevisions(db, studyId, draftId, { limit: 20 })
  expect(states.map((state) => state.content.ownPage?.questions[0]?.text.da)).toEqual([
    undefined,
    'Hvor?',
    undefined,
  ])
})
