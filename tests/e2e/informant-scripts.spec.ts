import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import {
  firstQuestion,
  plainQuestion,
  saveStatus,
  stored,
  surveyBundle,
  surveyQuestion,
} from './informant.ts'
import { comment, goToFirstElement } from './informant.ts'

/** Scripts in the page, and what it asks the browser to fetch ahead. */
const loaded = (page: Page) =>
  page.evaluate(() => ({
    scripts: [...document.scripts].map(({ src, type }) => src || `inline ${type}`),
    ahead: [...document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch], link[rel=modulepreload]')].map(
      ({ href }) => new URL(href).pathname,
    ),
  }))

test('only the element pages run a script; its bundle is fetched ahead from the scope page on', async ({
  page,
  invite,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js')) asked.push(request.url())
  })
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  const nothing = { scripts: [], ahead: [] }

  await page.goto(path)
  expect(await loaded(page)).toEqual(nothing)
  expect(asked).toEqual([])

  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(/\/scope$/)
  for (const step of ['scope', 'facts']) {
    await page.goto(`/answer/${assignmentId}/${step}`)
    const { scripts, ahead } = await loaded(page)
    expect(scripts).toEqual([])
    expect(ahead.some((href) => surveyBundle.test(href))).toBe(true)
    expect(ahead.some((href) => /\/answer-client-[^/]*\.js$/.test(href))).toBe(true)
  }

  await page.goto(`/answer/${assignmentId}/element/e01`)
  const { scripts, ahead } = await loaded(page)
  expect(scripts).toEqual([expect.stringMatching(/\/assets\/answer-client-[^/]*\.js$/)])
  // what the script itself has the browser load is of its own making
  expect(ahead.filter((href) => !/\/assets\//.test(href))).toEqual([])

  await page.goto(`/answer/${assignmentId}/review`)
  expect(await loaded(page)).toEqual(nothing)
  await page.getByRole('button', { name: 'Send besvarelse' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()
  expect(await loaded(page)).toEqual(nothing)
})

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  test(`an answer is taken away with ${mode}, and that is stored as skipped`, async ({
    page,
    invite,
    db,
  }) => {
    if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    const { path, assignmentId } = await invite({ practice: 'Havnen' })
    await goToFirstElement(page, path)
    const question = (mode === 'SurveyJS' ? surveyQuestion : plainQuestion)(page, firstQuestion)
    const remove = page.getByRole('button', { name: `Fjern svar: ${firstQuestion}` })
    await expect(question).toBeVisible()
    await expect(remove).toHaveCount(0)

    await question.getByRole('radio', { name: 'I høj grad' }).check()
    await expect(remove).toHaveCount(1)
    await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
    expect((await stored(db, assignmentId)).answers).toEqual({ e01_1: 4 })

    await remove.click()
    await expect(remove).toHaveCount(0)
    await expect(question.getByRole('radio', { name: 'Slet ikke' })).toBeFocused()
    await expect.poll(async () => (await stored(db, assignmentId)).answers).toEqual({ e01_1: -1 })

    await page.goto(page.url())
    await expect(question).toBeVisible()
    for (const radio of await question.getByRole('radio').all()) await expect(radio).not.toBeChecked()
    await question.getByRole('radio', { name: 'I ringe grad' }).check()
    await expect.poll(async () => (await stored(db, assignmentId)).answers).toEqual({ e01_1: 2 })
  })
}

test('an answer taken away before it was saved leaves nothing unsaved', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await goToFirstElement(page, path)
  const saves: string[] = []
  page.on('request', (request) => void (request.url().endsWith('/save') && saves.push(request.url())))
  await page.clock.install()
  await surveyQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(saveStatus(page)).toHaveText('Ikke gemt endnu …')
  await page.getByRole('button', { name: /^Fjern svar/ }).click()
  await expect(saveStatus(page)).toHaveText('')
  await page.clock.runFor(5000)
  expect(saves).toEqual([])
  expect((await stored(db, assignmentId)).answers).toEqual({})
})

test('without JavaScript no button is offered that could do nothing', async ({ browser, server, invite }) => {
  const { path } = await invite({ practice: 'Havnen' })
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await goToFirstElement(page, path)
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await expect(comment(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Fjern svar/ })).toHaveCount(0)
  await context.close()
})
