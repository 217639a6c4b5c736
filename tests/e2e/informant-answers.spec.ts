import { expect, test } from '#tests/e2e/fixtures.ts'
import {
  comment,
  firstQuestion,
  goOn,
  goToFirstElement,
  saveStatus,
  stored,
  surveyQuestion,
} from './informant.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('an informant answers everything on a phone and gets a receipt', async ({ page, invite, db }) => {
  // 43 questions, one after the other
  test.setTimeout(120_000)
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)

  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await comment(page).fill('Vi bruger tilknytningsteori.')
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\. \d\d\.\d\d$/)
  expect(await stored(db, assignmentId)).toEqual({
    answers: { e01_1: 4 },
    comments: { e01: 'Vi bruger tilknytningsteori.' },
  })

  for (let element = 1; element <= 11; element += 1) {
    await expect(page.getByText(`Element ${element} af 11`)).toBeVisible()
    await expect(page.getByRole('radiogroup').first()).toBeVisible()
    for (const question of await page.getByRole('radiogroup').all()) {
      await question.getByRole('radio', { name: 'I nogen grad' }).check()
    }
    await goOn(page)
  }
  await expect(page.getByText('Du har taget stilling til alle 43 spørgsmål.')).toBeVisible()
  await page.getByRole('button', { name: 'Send besvarelse' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()
  await expect(page.getByText('Vi bruger tilknytningsteori.')).toBeVisible()
  const { answers } = await stored(db, assignmentId)
  expect(Object.values(answers).filter((rating) => rating === 3).length).toBe(43)
})

test('SurveyJS shows the questions and its answers are stored and shown again', async ({
  page,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const question = surveyQuestion(page, firstQuestion)
  await question.getByRole('radio', { name: 'Ved ikke' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: -7 })

  await page.goto(page.url())
  await expect(surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'Ved ikke' })).toBeChecked()
})

test('SurveyJS leaves focus where it is, and is worked by keyboard alone', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const question = surveyQuestion(page, firstQuestion)
  await expect(question).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')

  await question.getByRole('radio', { name: 'Slet ikke' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: `Fjern svar: ${firstQuestion}` })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await expect.poll(async () => (await stored(db, assignmentId)).answers).toEqual({ e01_1: 2, e01_2: 1 })
})

test('an informant can answer in English', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'Yes, it fits' }).check()
  await page.getByRole('button', { name: 'Save and continue', exact: true }).click()
  await page.getByRole('button', { name: 'Save and continue', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Theory and knowledge' })).toBeVisible()
  await page.getByRole('radiogroup').first().getByRole('radio', { name: 'To a large extent' }).check()
  await expect(saveStatus(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  const response = await db
    .selectFrom('response')
    .where('assignmentId', '=', assignmentId)
    .select(['language', 'questionnaire', 'place'])
    .executeTakeFirst()
  expect(response).toEqual({ language: 'en', questionnaire: 'promising-practice-1', place: 'e01' })
})
