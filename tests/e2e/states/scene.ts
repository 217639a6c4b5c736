import type { BrowserContext, Page } from 'playwright/test'
import type { Kysely } from 'kysely'
import type { Database, Language } from '#db/schema.ts'
import { expect, type SmallStudy, type Study, type test } from '#tests/e2e/fixtures.ts'

type Fixtures = Parameters<Parameters<typeof test>[2]>[0]

/** What a state needs to be shown. */
export interface Scene {
  readonly page: Page
  readonly context: BrowserContext
  readonly db: Kysely<Database>
  /** Has two practices, an open wave, and nobody in it. */
  readonly study: Study
  readonly small: SmallStudy
  readonly language: Language
  readonly signIn: Fixtures['signIn']
  readonly invite: Fixtures['invite']
}

/** Brings the page into a state; it stays there. */
export type Show = (scene: Scene) => Promise<void>

/** As lead of the empty study, or of the small one that has everything. */
export const empty =
  (path: (study: Study) => string): Show =>
  async ({ page, study, signIn, language }) => {
    await signIn('lead', { language })
    await go(page, path(study), 200)
  }
export const filled =
  (path: (study: SmallStudy) => string): Show =>
  async ({ page, small, signIn, language }) => {
    await signIn('lead', { language, accountId: small.leadId })
    await go(page, path(small), 200)
  }

export async function go(page: Page, path: string, status: number): Promise<void> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(status)
}

/** Sends the page's form with nothing in it, past the browser's own checks, and waits for the fault to be shown. */
export const refused =
  (show: Show): Show =>
  async (scene) => {
    const { page } = scene
    await show(scene)
    await page.evaluate(() => {
      const form = [...document.querySelectorAll<HTMLFormElement>('main form')].find(
        ({ method }) => method === 'post',
      )
      if (!form) throw new Error('there is no form to refuse')
      form.noValidate = true
      for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
        if (field.type !== 'hidden' && field.type !== 'radio' && field.type !== 'checkbox') field.value = ''
        field.checked = false
      }
      form.querySelector('button')?.click()
    })
    await expect(page.locator('[aria-invalid="true"], [role="alert"]').first()).toBeVisible()
  }

/** Keeps the big bundle away, so that the plain form stays. */
export const plain =
  (show: Show): Show =>
  async (scene) => {
    await scene.page.route(/\/assets\/survey.*\.js$/, (route) => route.abort())
    await show(scene)
  }

export const study =
  (rest = '') =>
  ({ id }: { id: string }) =>
    `/studies/${id}${rest}`
export const wave =
  (rest = '') =>
  ({ id, waveId }: { id: string; waveId: string }) =>
    `/studies/${id}/waves/${waveId}${rest}`
export const ofPractice = (rest: string) => (s: SmallStudy) =>
  `/studies/${s.id}/practices/${s.practiceId}${rest}`

export const pasteInto =
  (path: (s: Study) => string, text: string): Show =>
  async (scene) => {
    await empty(path)(scene)
    await scene.page.locator('main textarea').first().fill(text)
    await scene.page
      .locator('main textarea')
      .first()
      .evaluate((area) => {
        const form = (area as HTMLTextAreaElement).form
        form?.querySelector<HTMLButtonElement>('button')?.click()
      })
    await scene.page.waitForURL(/draft|import\?|\/(import|upload)$/)
    await expect(scene.page.locator('main table, main [role="alert"]').first()).toBeVisible()
  }

/** The states of pages, by route and then by name. */
export type PageStates = Readonly<Record<string, Readonly<Record<string, Show>>>>
