import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import {
  comment,
  firstQuestion,
  goOn,
  goToFirstElement,
  makeGate,
  plainQuestion,
  saveStatus,
  secondQuestion,
  start,
  stored,
  surveyBundle,
  surveyQuestion,
} from './informant.ts'

test('while the bundle is held back the plain page saves, and stays plain afterwards', async ({
  page,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  const gate = makeGate()
  await page.route(surveyBundle, async (route) => {
    await gate.opened
    await route.continue()
  })
  await goToFirstElement(page, path)
  const answer = plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' })
  await answer.check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)

  const arrived = page.waitForResponse(surveyBundle)
  gate.open()
  await (await arrived).finished()
  await comment(page).fill('Stadig her')
  await expect(answer).toBeChecked()
  await expect(surveyQuestion(page, firstQuestion)).toHaveCount(0)
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  expect(await stored(db, assignmentId)).toEqual({ answers: { e01_1: 4 }, comments: { e01: 'Stadig her' } })
})

test('with the bundle blocked the plain page saves', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.route(surveyBundle, (route) => route.abort())
  await goToFirstElement(page, path)
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I ringe grad' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 2 })
})

test('nodes that a browser extension puts into head and body lose nothing', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.head.prepend(document.createElement('meta'))
      document.body.prepend(document.createElement('div'))
    })
  })
  await goToFirstElement(page, path)
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await comment(page).fill('Bliver stående')
  await page.evaluate(() => document.body.append(document.createElement('div')))
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await expect(comment(page)).toHaveValue('Bliver stående')
  expect(await stored(db, assignmentId)).toEqual({
    answers: { e01_1: 4 },
    comments: { e01: 'Bliver stående' },
  })
})

test('"Gemt" waits for the commit and shows its time', async ({ page, invite }) => {
  const { path } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const gate = makeGate()
  const asked = makeGate()
  await page.route('**/save', async (route) => {
    asked.open()
    await gate.opened
    const response = await route.fetch()
    const reply = (await response.json()) as Record<string, unknown>
    await route.fulfill({ response, json: { ...reply, savedAt: '2026-11-22T13:32:07.000Z' } })
  })
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await asked.opened
  await expect(saveStatus(page)).toHaveText('Ikke gemt endnu …')
  gate.open()
  await expect(saveStatus(page)).toHaveText('Gemt kl. 14.32')
})

test('a reply that gets lost is asked for again, and the answer is stored once', async ({
  page,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  let lost = 0
  await page.route('**/save', async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort()
  })
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  const rows = await db
    .selectFrom('answer')
    .innerJoin('response', 'response.id', 'answer.responseId')
    .where('response.assignmentId', '=', assignmentId)
    .select(['answer.rating', 'answer.revision'])
    .execute()
  expect(lost).toBe(1)
  expect(rows).toEqual([{ rating: 4, revision: 1 }])
})

test('offline the page says so, keeps what was typed, and saves when the network is back', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  await expect(surveyQuestion(page, firstQuestion)).toBeVisible()
  await context.setOffline(true)
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(saveStatus(page)).toHaveText(/^Ingen forbindelse\. Ikke gemt endnu/)
  await goOn(page)
  // the press has been answered: one that is still under way goes on when the network is back, as it was asked to
  await expect(saveStatus(page)).toHaveText(/^Ingen forbindelse\. Ikke gemt endnu/)
  await expect(page.getByText('Element 1 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({})

  await context.setOffline(false)
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 4 })
})

test('leaving at once saves what was just answered', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  page.on('dialog', (dialog) => void dialog.accept())
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await page.goto('/')
  await expect.poll(async () => (await stored(db, assignmentId)).answers).toEqual({ e01_1: 4 })
})

test('boxes are saved as they are ticked, and leaving while they are not yet saved asks first', async ({
  page,
  invite,
  db,
  study,
}) => {
  const waveId = await insertFullWave(db, study.id)
  const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
  await page.goto(path)
  await start(page)
  await page.goto(`/answer/${assignmentId}/element/e01`)
  await expect(page.locator('#answer-fields')).toBeHidden()
  const boxes = page.getByRole('group', { name: 'Hvor foregår det ellers?' })
  const ticked = async () => {
    const rows = await db
      .selectFrom('textAnswer')
      .innerJoin('response', 'response.id', 'textAnswer.responseId')
      .where('response.assignmentId', '=', assignmentId)
      .where('textAnswer.field', '=', 'first_boxes')
      .select('textAnswer.text')
      .execute()
    return rows.map(({ text }) => text)
  }

  await boxes.getByRole('checkbox', { name: 'Et andet sted' }).check()
  await boxes.getByRole('checkbox', { name: 'Hjemme hos borgeren' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await expect.poll(ticked).toEqual(['home 3-other'])

  const gate = makeGate()
  await page.route('**/save', async (route) => {
    await gate.opened
    await route.continue()
  })
  await boxes.getByRole('checkbox', { name: 'Et andet sted' }).uncheck()
  await expect(saveStatus(page)).toHaveText('Ikke gemt endnu …')
  const asked = page.waitForEvent('dialog')
  const leaving = page.goto('/').catch(() => null)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await leaving
  gate.open()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await expect.poll(ticked).toEqual(['home'])
})

test('in two tabs with JavaScript the second one shows both answers and the person chooses', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(surveyQuestion(other, firstQuestion)).toBeVisible()

  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await surveyQuestion(other, firstQuestion).getByRole('radio', { name: 'Slet ikke' }).check()
  await surveyQuestion(other, secondQuestion).getByRole('radio', { name: 'I nogen grad' }).check()
  await expect(saveStatus(other)).toHaveText(/^Et svar er ændret et andet sted/)
  await expect(other.getByText('I høj grad').last()).toBeVisible()
  // the second choice may go in a save of its own
  await expect.poll(async () => (await stored(db, assignmentId)).answers).toEqual({ e01_1: 4, e01_2: 3 })

  await other.getByRole('button', { name: 'Brug det gemte svar' }).click()
  await expect(surveyQuestion(other, firstQuestion).getByRole('radio', { name: 'I høj grad' })).toBeChecked()
  await goOn(other)
  await expect(other.getByText('Element 2 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 4, e01_2: 3 })
})

test('going on without choosing between two answers leads to the page where one must', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const other = await context.newPage()
  await other.goto(page.url())
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
  await surveyQuestion(other, firstQuestion).getByRole('radio', { name: 'Slet ikke' }).check()
  await expect(saveStatus(other)).toHaveText(/^Et svar er ændret et andet sted/)
  await goOn(other)
  await expect(other.getByRole('heading', { level: 1, name: 'Vælg mellem to svar' })).toBeVisible()
  await other.getByRole('radio', { name: /^Dit svar herfra/ }).check()
  await other.getByRole('button', { name: 'Gem valget' }).click()
  await expect(other.getByText('Element 2 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 1 })
})
