import type { Kysely } from 'kysely'
import type { Locator, Page } from 'playwright/test'
import { expect } from '#tests/e2e/fixtures.ts'
import type { Database } from '#db/schema.ts'

/** What informants do on their pages, and what the database then has. */

export const firstQuestion = 'Praksis bygger på en beskrevet faglig teori'
export const secondQuestion = 'Medarbejderne kan forklare, hvorfor praksis forventes at virke'

/** From the start page, in whichever language it is read, to the first page that asks something. */
export async function start(page: Page): Promise<void> {
  await page.locator('button[value="start"]').click()
  await page.waitForURL(/\/answer\b/)
}

/** From the link through scope and facts to the first element. */
export async function goToFirstElement(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await start(page)
  await page.getByRole('radio', { name: /^Ja, de[nt] passer$/ }).check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Din plads i praksis' })).toBeVisible()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Teori og viden' })).toBeVisible()
}

/** The page it leads to is waited for by whoever goes elsewhere from there, or the save is broken off. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem og fortsæt', exact: true }).click()
}

/** A question of the plain form. */
export function plainQuestion(page: Page, name: string): Locator {
  return page.getByRole('group', { name })
}

/** A question as SurveyJS shows it. */
export function surveyQuestion(page: Page, name: string): Locator {
  return page.getByRole('radiogroup', { name })
}

export function comment(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Begrundelse eller eksempel/ })
}

export function saveStatus(page: Page): Locator {
  return page.getByRole('status')
}

/** The bundle of SurveyJS, wherever it is asked for. */
export const surveyBundle = /\/assets\/survey-[^/]*\.js$/

/** What is stored: ratings and missing codes by item, and comments by element. */
export async function stored(
  db: Kysely<Database>,
  assignmentId: string,
): Promise<{ answers: Record<string, number>; comments: Record<string, string> }> {
  const answers = await db
    .selectFrom('answer')
    .innerJoin('response', 'response.id', 'answer.responseId')
    .where('response.assignmentId', '=', assignmentId)
    .select(['answer.item', 'answer.rating', 'answer.missing'])
    .execute()
  const comments = await db
    .selectFrom('textAnswer')
    .innerJoin('response', 'response.id', 'textAnswer.responseId')
    .where('response.assignmentId', '=', assignmentId)
    .where('textAnswer.field', 'like', '%_comment')
    .select(['textAnswer.field', 'textAnswer.text'])
    .execute()
  return {
    answers: Object.fromEntries(answers.map(({ item, rating, missing }) => [item, rating ?? missing ?? 0])),
    comments: Object.fromEntries(comments.map(({ field, text }) => [field.slice(0, 3), text])),
  }
}

/** Something to wait at until the test opens it. */
export function makeGate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}
