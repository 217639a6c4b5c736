import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PaperQuestionnaire } from '#app/answering/paper-questionnaire.tsx'
import { db } from '#app/db.server.ts'
import * as own from '#app/routes/answer-print.tsx'
import * as ofStudy from '#app/routes/questionnaire-print.tsx'
import { startResponse } from '#db/queries/responses.ts'
import { factsOf, scopeCheckOf } from '#survey/informant-wording.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { elementsOf, itemsOf, itemText, optionsOf } from '#survey/questionnaire.ts'
import {
  insertAccount,
  insertAssignment,
  insertPractice,
  insertStudy,
  insertWave,
  then,
} from '#tests/support/fixtures.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { context, cookieFor, get } from '#tests/support/requests.ts'

test('an informant gets the version of the response, with its scope, in its role and language', async () => {
  const studyId = await insertStudy(db)
  const waveId = await insertWave(db, studyId, { questionnaire: promisingPractice2.id })
  const practiceId = await insertPractice(db, studyId)
  const assignmentId = await insertAssignment(db, { waveId, practiceId, role: 'relative' })
  const cookie = await cookieFor({ assignments: [{ id: assignmentId, linkVersion: 1 }] })
  const load = async () =>
    own.loader({ request: get('/print', cookie), params: { assignmentId }, context } as never)

  await expect(load()).rejects.toMatchObject({ status: 302 })
  const start = { assignmentId, questionnaire: promisingPractice2.id, at: then }
  await startResponse(db, { ...start, language: 'en' })
  expect(await load()).toMatchObject({
    practiceName: 'Havnen',
    role: 'relative',
    language: 'en',
    questionnaireId: promisingPractice2.id,
    scope: { included: 'Samtaler og værested', level: 2 },
  })
})

test('a member prints a version of the study in the role asked for, and none of another study', async () => {
  const by = await insertAccount(db)
  const studyId = await insertStudy(db, { members: { lead: by } })
  const another = await insertAccount(db)
  const otherStudyId = await insertStudy(db, { members: { lead: another } })
  const cookie = await cookieFor({ accountId: by })
  const load = async (questionnaireId: string, query = '') =>
    ofStudy.loader({
      request: get(`/print${query}`, cookie),
      params: { studyId, questionnaireId },
      context,
    } as never)
  const version = { questionnaire: promisingPractice2 }
  const ours = await insertVersion(db, { ...version, studyId, by })
  const theirs = await insertVersion(db, { ...version, studyId: otherStudyId, by: another })

  expect(await load(ours)).toMatchObject({ questionnaireId: ours, role: 'leader', language: 'da' })
  const asked = await load('promising-practice-1', '?role=citizen&language=en')
  expect(asked).toMatchObject({ role: 'citizen', language: 'en' })
  expect(await load(ours, '?role=nobody&language=xx')).toMatchObject({ role: 'leader', language: 'da' })
  await expect(load(theirs)).rejects.toMatchObject({ init: { status: 404 } })
  await expect(load('unknown')).rejects.toMatchObject({ init: { status: 404 } })
})

test('on paper stands everything that is asked, in the words of the role, with a box for each choice', () => {
  const questionnaire = {
    ...promisingPractice2,
    ownPage: {
      name: { da: 'Flere spørgsmål', en: 'More questions' },
      questions: [
        {
          id: 'q_places',
          kind: 'choices' as const,
          text: { da: 'Hvor?', en: 'Where?' },
          options: ['home', 'house', 'street'].map((code) => ({ code, label: { da: code, en: code } })),
        },
      ],
    },
  }
  const page = { questionnaire, practiceName: 'Havnen', scope: null, role: 'citizen' } as const
  const html = renderToStaticMarkup(createElement(PaperQuestionnaire, { ...page, language: 'da' }))
  const items = itemsOf(questionnaire)
  const missing = items.map((item) => itemText(item, 'citizen').da).filter((text) => !html.includes(text))
  expect(missing).toEqual([])
  const facts = factsOf(questionnaire)
  const before = [scopeCheckOf(questionnaire).scopeText.text.da, facts.tenureYears.text.da]
  expect(before.filter((text) => !html.includes(text))).toEqual([])
  // verdict 2, levels 6, roles 7, closeness 5, knowledge 5, stake 2, answer mode 3, and the question of one's own
  const boxes = items.length * optionsOf(questionnaire).length + 2 + 6 + 7 + 5 + 5 + 2 + 3 + 3
  const basis = elementsOf(questionnaire).length * (questionnaire.basis?.options.length ?? 0)
  expect(html.split('class="box"').length - 1).toBe(boxes + basis)
})
