import { randomUUID } from 'node:crypto'
import { unlockCore } from '#db/queries/questionnaire-core-locks.ts'
import { insertQuestionnaireDraft, saveQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { editQuestionnaire, type EditOperation } from '#survey/edit-questionnaire.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { insertDraft } from '#tests/support/questionnaire-drafts.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { go, type Scene, type Show } from './scene.ts'

/** A draft of the study in the editor, after some operations. */
export const inEditor =
  (below: string, operations: readonly EditOperation[] = [], isUnlocked = false): Show =>
  async ({ page, db, study, signIn, language }) => {
    const edited = editQuestionnaire(promisingPractice2, operations)
    if ('faults' in edited) throw new Error(JSON.stringify(edited.faults))
    const { id: _, parent: __, ...change } = edited.questionnaire
    const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId, isUnlocked, change })
    await signIn('lead', { language })
    await go(page, `/studies/${study.id}/questionnaires/drafts/${draftId}${below}`, 200)
  }

/** A question of one's own with everything written. */
export const writtenOwn: readonly EditOperation[] = [
  { kind: 'addQuestion', place: 'e03', as: 'choice' },
  ...['question.q1.text', 'question.q1.option.1', 'question.q1.option.2'].flatMap((path) =>
    (['da', 'en'] as const).map((language) => ({
      kind: 'text' as const,
      path,
      language,
      value: path.slice(9),
    })),
  ),
]

export const withOwnQuestions: readonly EditOperation[] = [
  { kind: 'addQuestion', place: 'e03', as: 'choice' },
  { kind: 'addQuestion', place: 'own', as: 'number' },
  { kind: 'addQuestion', place: 'own', as: 'choices' },
  { kind: 'text', path: 'item.e03_1.anchor', language: 'en', value: '' },
  { kind: 'text', path: 'scale.2', language: 'da', value: '' },
]

/** Sends a page of the editor with a text that cannot be saved, as browsers without scripts do. */
export const sentBack =
  (show: Show, name: string): Show =>
  async (scene) => {
    await scene.page.route(/\/assets\/entry\.client.*\.js$/, (route) => route.abort())
    await show(scene)
    await scene.page.locator(`[name="${name}"]`).fill('<b>fed')
    await scene.page.locator('button[value="save"]').click()
    await expect(scene.page.getByRole('alert')).toBeVisible()
  }

export type EditDraft = (content: Questionnaire) => Questionnaire

/** A page of a draft, made from version 1 and then edited; the content says which state it is in. */
export const drafted =
  (path: string, edit: EditDraft = (content) => content, { isOwn = true, unlocks = false } = {}): Show =>
  async ({ page, db, study: { id: studyId, leadId }, signIn, language }) => {
    await signIn('lead', { language })
    const id = randomUUID()
    const parent = isOwn ? promisingPractice1.id : null
    const { parent: _, ...standard } = promisingPractice1
    const content = { ...standard, id, ...(parent && { parent }) }
    const deed = { studyId, by: leadId, at: '2026-09-01T08:00:00.000Z' }
    await insertQuestionnaireDraft(db, { ...deed, id, parent, content })
    const later = { ...deed, draftId: id, at: '2026-09-01T09:00:00.000Z' }
    if (unlocks) await unlockCore(db, { ...later, reason: 'Vores egen ordlyd' })
    await saveQuestionnaireDraft(db, { ...later, content: edit(content), baseRevision: 1 })
    await go(page, `/studies/${studyId}/questionnaires/drafts/${id}${path}`, 200)
  }

/** A draft that comes from a file of which not everything was taken over. */
export const fromFile: Show = async ({ page, db, study: { id: studyId, leadId }, signIn, language }) => {
  await signIn('lead', { language })
  const id = randomUUID()
  await insertQuestionnaireDraft(db, {
    id,
    studyId,
    parent: null,
    content: { ...promisingPractice1, id },
    notes: [
      { code: 'not_honoured', path: 'survey!G7', value: 'relevant', count: 3 },
      { code: 'left_out', path: 'survey!A9', value: 'geopoint', count: 1 },
    ],
    by: leadId,
    at: '2026-09-01T08:00:00.000Z',
  })
  await go(page, `/studies/${studyId}/questionnaires/drafts/${id}`, 200)
}

/** Test answers to a draft, at one of their places; or ended. */
export const tested =
  (place: string): Show =>
  async (scene) => {
    const { page } = scene
    await drafted('/test', retitle)(scene)
    await page.locator('main form button').click()
    await page.waitForURL(/scope$/)
    const begun = page.url().replace(/scope$/, '')
    if (place !== '') return go(page, begun + place, 200)
    await go(page, `${begun}e01`, 200)
    await page.locator('input[name="e01_1"][value="4"]').check({ force: true })
    await page.locator('button[value="next"]').click()
    await page.waitForURL(/e02$/)
    await go(page, `${begun}review`, 200)
    await page.locator('button[value="finish"]').click()
    await page.waitForURL((url) => begun === `${url.href}/`)
  }

/** A version of the study's own, and its page. */
export async function publishedVersion(scene: Scene): Promise<void> {
  await drafted('/publish', rewordFirstItem, { unlocks: true })(scene)
  const { page } = scene
  await page.locator('textarea[name="note"]').fill('Ny ordlyd i det første spørgsmål.')
  await page.locator('main form button').last().click()
  await page.waitForURL(/done=published/)
}

export const retitle: EditDraft = (content) => ({
  ...content,
  title: { da: 'Vores udgave', en: 'Our edition' },
})
export const loseTexts: EditDraft = (content) => ({ ...content, stem: { da: content.stem.da, en: '' } })
export const rewordFirstItem: EditDraft = (content) => ({
  ...retitle(content),
  categories: content.categories.map((category) => ({
    ...category,
    elements: category.elements.map((element) => ({
      ...element,
      items: element.items.map((item) =>
        item.id === 'e01_1'
          ? { ...item, text: { da: 'Vi ved, hvorfor det virker', en: 'We know why' } }
          : item,
      ),
    })),
  })),
})
