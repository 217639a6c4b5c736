import { expect, test } from 'vitest'
import { db } from '#app/db.server.ts'
import { saveEdit } from '#app/editing/save-draft.server.ts'
import { insertQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Question, Questionnaire } from '#survey/questionnaire.ts'
import { insertAccount, insertStudy, then } from '#tests/support/fixtures.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'

const text = { da: 'Hvorfor?', en: 'Why?' }
const options = ['1', '2', '3'].map((code) => ({ code, label: { da: `Svar ${code}`, en: `Answer ${code}` } }))
const asking = (...questions: Question[]): Questionnaire => ({
  ...promisingPractice1,
  parent: 'promising-practice-1',
  ownPage: { name: text, questions },
})
const why = { id: 'q1', text, kind: 'comment', maxLength: 100 } as const
const which = { id: 'which', text, kind: 'choice', options } as const

test('a new question or option takes no name that another version of the study or an ancestor has used', async () => {
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: by } })
  const first = await insertVersion(db, { studyId, by, questionnaire: asking(which) })
  await insertVersion(db, { studyId, by, questionnaire: asking(why), number: 2 })
  const less = { ...which, options: options.slice(0, 2) }
  const second = await insertVersion(db, {
    studyId,
    by,
    questionnaire: { ...asking(less), parent: first },
    number: 3,
  })
  const id = crypto.randomUUID()
  const content = { ...asking(less), id, parent: second }
  await insertQuestionnaireDraft(db, { id, studyId, parent: second, content, by, at: then })
  const deed = { studyId, draftId: id, by, at: then }
  const edit = { page: 'own', changes: [], isWhole: true } as const
  await saveEdit(deed, { ...edit, operation: { kind: 'addQuestion', place: 'own', as: 'text' } })
  const saved = await saveEdit(deed, { ...edit, operation: { kind: 'addOption', of: 'which' } })
  if (saved.status !== 'saved') throw new Error(saved.status)
  const [choice, added] = saved.questionnaire.ownPage?.questions ?? []
  expect(added?.id).toBe('q2')
  expect(choice && 'options' in choice && choice.options.map(({ code }) => code)).toEqual(['1', '2', '4'])
})
