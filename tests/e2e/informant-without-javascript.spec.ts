import { expect, test } from '#tests/e2e/fixtures.ts'
import {
  comment,
  firstQuestion,
  goOn,
  goToFirstElement,
  plainQuestion,
  secondQuestion,
  stored,
} from './informant.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

test('the whole questionnaire can be answered without JavaScript on a phone', async ({
  page,
  invite,
  db,
}) => {
  test.setTimeout(120_000)
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await comment(page).fill('Æblegrød\nog øl')
  for (let element = 1; element <= 11; element += 1) {
    await expect(page.getByText(`Element ${element} af 11`)).toBeVisible()
    await goOn(page)
  }
  await expect(page.getByText('42 af 43 spørgsmål er ikke besvaret.')).toBeVisible()
  await page.getByRole('link', { name: secondQuestion }).click()
  await plainQuestion(page, secondQuestion).getByRole('radio', { name: 'Ikke relevant' }).check()
  await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click()
  await expect(page.getByText('Dine svar er gemt.')).toBeVisible()

  await page.goto(path)
  await page.getByRole('button', { name: 'Fortsæt' }).click()
  await expect(plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' })).toBeChecked()
  await page.goto(`/answer/${assignmentId}/review`)
  await page.getByRole('button', { name: 'Send besvarelse' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()

  const { answers, comments } = await stored(db, assignmentId)
  expect(answers).toMatchObject({ e01_1: 4, e01_2: -8 })
  expect(Object.values(answers).filter((value) => value === -1).length).toBe(41)
  expect(comments).toEqual({ e01: 'Æblegrød\nog øl' })
})

test('two tabs never silently overwrite: the person chooses', async ({ page, context, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const other = await context.newPage()
  await other.goto(page.url())

  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await comment(page).fill('Herfra')
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  await plainQuestion(other, firstQuestion).getByRole('radio', { name: 'Slet ikke' }).check()
  await plainQuestion(other, secondQuestion).getByRole('radio', { name: 'I nogen grad' }).check()
  await comment(other).fill('Derfra')
  await goOn(other)

  await expect(other.getByRole('heading', { level: 1, name: 'Vælg mellem to svar' })).toBeVisible()
  expect(await stored(db, assignmentId)).toEqual({
    answers: { e01_1: 4, e01_2: 3 },
    comments: { e01: 'Herfra' },
  })
  await plainQuestion(other, firstQuestion)
    .getByRole('radio', { name: /^Gemt et andet sted.*I høj grad$/ })
    .check()
  await plainQuestion(other, 'Begrundelse')
    .getByRole('radio', { name: /^Dit svar herfra.*Derfra$/ })
    .check()
  await other.getByRole('button', { name: 'Gem valget' }).click()
  await expect(other.getByText('Element 2 af 11')).toBeVisible()
  expect(await stored(db, assignmentId)).toEqual({
    answers: { e01_1: 4, e01_2: 3 },
    comments: { e01: 'Derfra' },
  })
})

test('what was only seen in an old tab does not undo what was saved since', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const other = await context.newPage()
  await other.goto(page.url())
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  await goOn(other)
  await expect(other.getByText('Element 2 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 4 })
})

test('submitting from two tabs gives one response and the same receipt', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await page.goto(`/answer/${assignmentId}/review`)
  const other = await context.newPage()
  await other.goto(`/answer/${assignmentId}/review`)
  await page.getByRole('button', { name: 'Send besvarelse' }).click()
  const first = await page.getByText(/^Sendt/).innerText()
  await other.getByRole('button', { name: 'Send besvarelse' }).click()
  await expect(other.getByText(/^Sendt/)).toHaveText(first)
  await page.reload()
  await expect(page.getByText(/^Sendt/)).toHaveText(first)
  expect(Object.keys((await stored(db, assignmentId)).answers).length).toBe(43)
})
