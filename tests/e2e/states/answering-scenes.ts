import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { findResponse } from '#db/queries/responses.ts'
import { saveFields } from '#db/queries/saves.ts'
import { fieldOf, type Change } from '#survey/answers.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import { expect, type Invitation } from '#tests/e2e/fixtures.ts'
import { go, type Scene, type Show } from './scene.ts'

export async function open({ page }: Scene, { path }: Invitation): Promise<void> {
  await go(page, path, 200)
  await page.locator('button[value="start"]').click()
  await page.waitForURL(/\/answer/)
}

export const begun =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const invitation = await scene.invite({ practice: 'Havnen' })
    await open(scene, invitation)
    await go(scene.page, path(invitation.assignmentId), 200)
  }

/** A page of the questionnaire that has questions of every kind. */
export const everyKind =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const waveId = await insertFullWave(scene.db, scene.study.id)
    const invitation = await scene.invite({ practice: 'Havnen', waveId })
    await open(scene, invitation)
    await go(scene.page, path(invitation.assignmentId), 200)
  }

/** The same with scope and facts answered. */
export const beforeGiven =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const { page } = scene
    let id = ''
    await everyKind((assignmentId) => `/answer/${(id = assignmentId)}/scope`)(scene)
    await page.locator('input[value="contested"]').check()
    await page.locator('textarea[name="scopeObjection"]').fill('Værestedet hører ikke med')
    await page.locator('main button[value="next"]').click()
    await page.locator('input[name="answerMode"][value="together"]').check()
    await page.locator('main button[value="next"]').click()
    await page.waitForURL(/element/)
    await go(page, path(id), 200)
  }

/** The same as somebody sees it whose browser is in another language than the response. */
export const inOtherLanguage =
  (show: Show): Show =>
  async (scene) => {
    const { page, db, language } = scene
    await show(scene)
    const other = language === 'da' ? 'en' : 'da'
    const [, id = ''] = /answer\/([^/]+)/.exec(page.url()) ?? []
    await db.updateTable('response').set({ language: other }).where('assignmentId', '=', id).execute()
    await page.reload()
    await expect(page.locator(`main [lang="${other}"]`).first()).toBeVisible()
  }

/** The same after the language was changed, and changed back. */
export const turnedTwice =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    for (const language of [scene.language === 'da' ? 'en' : 'da', scene.language]) {
      await scene.page.locator(`button[value="language-${language}"]`).click()
      await expect(scene.page.locator('html')).toHaveAttribute('lang', language)
    }
  }

/** The same once SurveyJS has taken over. */
export const bySurvey =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    await expect(scene.page.locator('#answer-fields')).toBeHidden()
  }

/** The same without the script, as some of its controls are sent by hand. */
export const withoutScript =
  (show: Show, fill: (page: Page) => Promise<unknown>): Show =>
  async (scene) => {
    const { page } = scene
    await page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
    await show(scene)
    await fill(page)
    await page.locator('#answer-form button[value="next"]').click()
  }

/** Stores something that the open page does not know of. */
export async function saveElsewhere({ page, db }: Scene, change: Change, at = new Date()): Promise<void> {
  const [, assignmentId = ''] = /answer\/([^/]+)/.exec(page.url()) ?? []
  const response = await findResponse(db, assignmentId)
  if (!response) throw new Error('the response was not started')
  const save = { responseId: response.id, client: randomUUID(), sequence: 1, activeSeconds: 1 }
  const fields = [{ field: fieldOf(change), change, baseRevision: 0 }]
  await saveFields(db, { ...save, at: at.toISOString(), fields })
}

export const boxesElsewhere = { kind: 'text' as const, field: 'first_boxes', text: 'home 3-other' }
export const tickSecondBox = (page: Page) =>
  page.locator('#answer-form input[name="first_boxes"][value="house"]').check({ force: true })
export const writeNoNumber = (page: Page) => page.locator('#first_number').fill('mange')

/** The element page with an answer that somebody else has changed since. */
export async function overtaken(scene: Scene): Promise<void> {
  const { page, invite } = scene
  const invitation = await invite({ practice: 'Havnen' })
  await open(scene, invitation)
  await go(page, `/answer/${invitation.assignmentId}/element/e01`, 200)
  await saveElsewhere(scene, { kind: 'answer', item: 'e01_1', value: { rating: 2, missing: null } })
}

/** Answers the first question on the plain form, before SurveyJS could take over. */
export const checkFirst = (page: Page) =>
  page.locator('#answer-form input[name="e01_1"][value="4"]').check({ force: true })

/** The first element's page with an answer and a text on it, sent by the plain form after `meanwhile`. */
export const sent =
  (
    meanwhile: (scene: Scene, assignmentId: string) => Promise<void>,
    text = 'Vi taler om det hver uge.',
  ): Show =>
  async (scene) => {
    const { page } = scene
    await page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
    const invitation = await scene.invite({ practice: 'Havnen' })
    await open(scene, invitation)
    await go(page, `/answer/${invitation.assignmentId}/element/e01`, 200)
    await checkFirst(page)
    await page.locator('#e01_comment').evaluate((area, value) => {
      const comment = area as HTMLTextAreaElement
      comment.removeAttribute('maxlength')
      comment.value = value
    }, text)
    await meanwhile(scene, invitation.assignmentId)
    await page.locator('#answer-form button[value="next"]').click()
    await expect(page.locator('main')).toContainText(text.slice(0, 25))
  }

export const withdraw = async ({ db }: Scene, id: string): Promise<void> => {
  const at = new Date().toISOString()
  await db.updateTable('assignment').set({ withdrawnAt: at }).where('id', '=', id).execute()
}

/** Sends the response, as it is, from its review page. */
export async function submit(page: Page): Promise<void> {
  await page.locator('button[value="submit"]').click()
  await page.waitForURL(/receipt/)
}
