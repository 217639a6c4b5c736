import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import {
  firstQuestion,
  goOn,
  goToFirstElement,
  plainQuestion,
  saveStatus,
  start,
  stored,
  surveyBundle,
} from './informant.ts'

test.use({ viewport: { width: 390, height: 844 } })

const overview = (page: Page) => page.getByRole('navigation', { name: 'Oversigt' })
const line = (page: Page, name: string) => overview(page).getByRole('listitem').filter({ hasText: name })

test('the overview leads anywhere without JavaScript, and what is on the page is saved', async ({
  browser,
  server,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await goToFirstElement(page, path)
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(line(page, 'Teori og viden')).toHaveText(/du er her, ikke begyndt$/)
  await page.getByRole('button', { name: '5. Overførbarhed' }).click()

  await expect(page.getByText('Element 5 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 4 })
  await expect(line(page, 'Teori og viden')).toHaveText(/i gang, 3 mangler$/)
  await expect(line(page, 'Det, du svarer om')).toHaveText(/besvaret$/)
  await expect(line(page, 'Virkning')).toHaveText(/ikke begyndt$/)
  await page.getByRole('button', { name: 'Gennemse og send' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gennemse og send' })).toBeVisible()
  const { place } = await db
    .selectFrom('response')
    .where('assignmentId', '=', assignmentId)
    .select('place')
    .executeTakeFirstOrThrow()
  expect(place).toBe('review')
  await context.close()
})

test('the overview saves first what the script has not sent yet', async ({ page, invite, db }) => {
  await page.route(surveyBundle, (route) => route.abort())
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await page.getByRole('link', { name: 'Oversigt' }).click()
  await expect(overview(page)).toBeVisible()
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I ringe grad' }).check()
  await page.getByRole('button', { name: '11. Opfølgning' }).click()
  await expect(page.getByText('Element 11 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 2 })
})

test('the overview stands on every page from the scope to the review, below it or beside it', async ({
  page,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await page.getByRole('button', { name: 'Start' }).click()
  for (const [place, status] of [
    ['Det, du svarer om', 'du er her, ikke begyndt'],
    ['Din plads i praksis', 'du er her, ikke begyndt'],
    ['7. Faglig refleksion', 'du er her, ikke begyndt'],
    ['Gennemse og send', 'du er her'],
  ] as const) {
    await page.getByRole('button', { name: place }).click()
    await expect(line(page, place)).toHaveText(`${place} ${status}`)
    const heading = overview(page).getByRole('heading', { level: 2, name: 'Oversigt' })
    await page.getByRole('link', { name: 'Oversigt' }).click()
    await expect(heading).toBeInViewport()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => scrollTo(0, 0))
    await expect(heading).toBeInViewport()
    await page.setViewportSize({ width: 390, height: 844 })
  }
})

test('a page that comes back has the focus on what is wrong, and says what would be right', async ({
  page,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'Nej, den passer ikke helt' }).check()
  await goOn(page)
  const objection = page.getByRole('textbox', { name: 'Hvad passer ikke?', exact: true })
  await expect(objection).toBeFocused()
  await expect(objection).toHaveAccessibleDescription(/Du svarede nej\. Skriv, hvad der ikke passer\.$/)
  await objection.fill('Værestedet hører ikke med')
  await goOn(page)
  const years = page.getByRole('textbox', { name: /^Hvor mange år/ })
  await years.fill('mange')
  await goOn(page)
  await expect(years).toBeFocused()
  await expect(years).toHaveAccessibleDescription(/Skriv et tal mellem 0 og 80, kun med cifre/)
})

test('what was skipped is told on the page, on the way out, and on the next page with the way back', async ({
  page,
  invite,
}) => {
  await page.route(surveyBundle, (route) => route.abort())
  const { path } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const told = page.getByText(/^Du har sprunget \d over på denne side\.$/)
  await expect(told).toBeHidden()
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'Ved ikke' }).check()
  await expect(told).toHaveText('Du har sprunget 3 over på denne side.')
  await page.getByRole('button', { name: 'Vis det første' }).click()
  await page.keyboard.press('Space')
  await expect(told).toHaveText('Du har sprunget 2 over på denne side.')
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)

  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  await expect(page.getByText('Du sprang 2 spørgsmål over.')).toBeVisible()
  await page.getByRole('link', { name: 'Gå tilbage til Teori og viden' }).click()
  await expect(page.getByText('Element 1 af 11')).toBeVisible()
  for (const question of await page.getByRole('group').all()) {
    if ((await question.getByRole('radio').count()) > 0) await question.getByRole('radio').first().check()
  }
  await expect(told).toBeHidden()
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  await expect(page.getByText(/^Du sprang/)).toHaveCount(0)
})

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  test(`a value that cannot be stored keeps nothing else back, with ${mode}`, async ({
    page,
    invite,
    db,
    study,
  }) => {
    if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    const waveId = await insertFullWave(db, study.id)
    const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
    await page.goto(path)
    await start(page)
    await page.goto(`/answer/${assignmentId}/element/own`)
    await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
    const number = page.getByRole('textbox', { name: 'Hvor mange møder om måneden?' })
    await page.getByRole('textbox', { name: 'Hvad hedder metoden?' }).fill('Åben dør')
    await number.fill('mange')

    const fault = page
      .getByText('Skriv et helt tal fra 0 til 2.000, kun med cifre.')
      .filter({ visible: true })
    await expect(fault).toBeVisible()
    await expect(number).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(() => texts()).toEqual({ own_page_text: 'Åben dør' })
    await goOn(page)
    await expect(number).toBeFocused()
    await number.fill('1.200')
    await expect(fault).toHaveCount(0)
    await goOn(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Gennemse og send' })).toBeVisible()
    expect(await texts()).toEqual({ own_page_text: 'Åben dør', own_page_number: '1200' })

    async function texts(): Promise<Record<string, string>> {
      const rows = await db
        .selectFrom('textAnswer')
        .innerJoin('response', 'response.id', 'textAnswer.responseId')
        .where('response.assignmentId', '=', assignmentId)
        .select(['textAnswer.field', 'textAnswer.text'])
        .execute()
      return Object.fromEntries(rows.map(({ field, text }) => [field, text]))
    }
  })
}

test('without JavaScript a value that cannot be stored comes back with the focus on it', async ({
  browser,
  server,
  invite,
  db,
  study,
}) => {
  const waveId = await insertFullWave(db, study.id)
  const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(path)
  await start(page)
  await page.goto(`/answer/${assignmentId}/element/own`)
  const number = page.getByRole('textbox', { name: 'Hvor mange møder om måneden?' })
  await number.fill('2001')
  await page.getByRole('checkbox', { name: 'Et andet sted' }).check()
  await page.getByRole('checkbox', { name: 'Hjemme hos borgeren' }).check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Intet er gemt endnu' })).toBeVisible()
  await expect(number).toBeFocused()
  await expect(number).toHaveValue('2001')
  await expect(number).toHaveAccessibleDescription(
    'Et cirkatal er fint. Skriv et helt tal fra 0 til 2.000, kun med cifre.',
  )
  await expect(page.getByRole('checkbox', { name: 'Et andet sted' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'På værestedet' })).not.toBeChecked()
  await context.close()
})
