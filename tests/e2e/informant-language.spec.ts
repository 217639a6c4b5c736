import { findResponse } from '#db/queries/responses.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import {
  comment,
  firstQuestion,
  goOn,
  goToFirstElement,
  plainQuestion,
  stored,
  surveyBundle,
  surveyQuestion,
} from './informant.ts'

const firstInEnglish = 'The practice is built on a described professional theory'

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  const question = mode === 'SurveyJS' ? surveyQuestion : plainQuestion
  test(`in the middle of ${mode} the language is changed, and what was on the page is kept`, async ({
    page,
    invite,
    db,
  }) => {
    if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    const { path, assignmentId } = await invite({ practice: 'Havnen' })
    await goToFirstElement(page, path)
    await question(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
    await comment(page).fill('Æblegrød')
    await page.getByRole('button', { name: 'Switch to English' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Theory and knowledge' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const inEnglish = question(page, firstInEnglish)
    await expect(inEnglish.getByRole('radio', { name: 'To a large extent' })).toBeChecked()
    await expect(page.getByRole('textbox', { name: /^Reason or example/ })).toHaveValue('Æblegrød')
    expect(await stored(db, assignmentId)).toEqual({
      answers: { e01_1: 4 },
      comments: { e01: 'Æblegrød' },
    })
    const response = await findResponse(db, assignmentId)
    expect(response).toMatchObject({ language: 'en', place: 'e01' })
    expect(response?.switchedLanguageAt).toMatch(/Z$/)

    await page.getByRole('button', { name: 'Skift til dansk' }).click()
    await expect(question(page, firstQuestion).getByRole('radio', { name: 'I høj grad' })).toBeChecked()
  })
}

test('a page that is turned before it is finished keeps what was written, and Enter still goes on', async ({
  page,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('textbox', { name: /^Med dine egne ord/ }).fill('Kun samtalerne')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('textbox', { name: /^In your own words/ })).toHaveValue('Kun samtalerne')
  await expect(page.getByRole('radio', { name: 'Yes, it fits' })).not.toBeChecked()

  await page.getByRole('radio', { name: 'Yes, it fits' }).check()
  await page.getByRole('textbox', { name: /^Citizens a year/ }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Your place in the practice' })).toBeVisible()
})

test('a study in one language says so, and its pages turn without the questions', async ({
  page,
  invite,
  db,
  study,
}) => {
  await db.updateTable('study').set({ languages: 'da' }).where('id', '=', study.id).execute()
  const { path } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByText('The questions are shown in Danish.')).toBeVisible()
  await expect(surveyQuestion(page, firstQuestion)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Teori og viden' })).toHaveAttribute('lang', 'da')
})

test('whoever comes back in another browser goes on in the language of the response', async ({
  page,
  browser,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Theory and knowledge' })).toBeVisible()

  const elsewhere = await browser.newPage()
  await elsewhere.goto(new URL(path, page.url()).href)
  await elsewhere.getByRole('button', { name: 'Fortsæt' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Theory and knowledge' })).toBeVisible()
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'en')
  await elsewhere.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the language is changed on every page of answering, and the answers stay', async ({
    page,
    invite,
    db,
  }) => {
    const { path, assignmentId } = await invite({ practice: 'Havnen' })
    await goToFirstElement(page, path)
    await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
    await page.getByRole('button', { name: 'Switch to English' }).click()
    const inEnglish = plainQuestion(page, firstInEnglish)
    await expect(inEnglish.getByRole('radio', { name: 'To a large extent' })).toBeChecked()

    await page.goto(`/answer/${assignmentId}/facts`)
    await page.getByRole('radio', { name: '3 – fairly well' }).check()
    await page.getByRole('button', { name: 'Skift til dansk' }).click()
    await expect(page.getByRole('radio', { name: '3 – nogenlunde' })).toBeChecked()
    await goOn(page)
    await page.waitForURL(/\/element\/e01$/)

    await page.goto(`/answer/${assignmentId}/review`)
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Check and send' })).toBeVisible()
    await page.getByRole('button', { name: 'Send response' }).click()
    await expect(page.getByText('3 – fairly well')).toBeVisible()
    await expect(page.getByText('To a large extent')).toBeVisible()

    // what is sent stays in its language
    await page.getByRole('button', { name: 'Skift til dansk' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()
    await expect(page.getByText('To a large extent')).toBeVisible()
    expect((await stored(db, assignmentId)).answers.e01_1).toBe(4)
    expect(await findResponse(db, assignmentId)).toMatchObject({ language: 'en', knowledge: 3 })
  })
})
