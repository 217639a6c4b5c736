import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import { firstQuestion, goToFirstElement, makeGate, saveStatus, start, surveyBundle } from './informant.ts'

// What must be the same for an informant whether SurveyJS arrives or not.

test.use({ viewport: { width: 390, height: 844 } })

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  test.describe(`with ${mode}`, () => {
    test.beforeEach(async ({ page }) => {
      if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    })

    test('what became of an answer is in view beside it, however long the page is', async ({
      page,
      context,
      invite,
    }) => {
      const { path } = await invite({ practice: 'Havnen' })
      await goToFirstElement(page, path)
      await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
      const question = page
        .getByRole(mode === 'SurveyJS' ? 'radiogroup' : 'group', { name: firstQuestion })
        .filter({ visible: true })
      await question.getByRole('radio', { name: 'I høj grad' }).check()
      await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
      await expect(saveStatus(page)).toBeInViewport()
      const stem = page.getByRole('group', { name: 'I hvor høj grad passer udsagnet på praksis?' })
      await expect(stem.filter({ has: question })).toHaveCount(1)

      await context.setOffline(true)
      await question.getByRole('radio', { name: 'Ved ikke' }).check()
      await expect(saveStatus(page)).toHaveText(/^Ingen forbindelse/)
      await expect(saveStatus(page)).toBeInViewport()
    })

    test('Enter in a line of text and on a box saves the page and goes on', async ({
      page,
      invite,
      db,
      study,
    }) => {
      const waveId = await insertFullWave(db, study.id)
      const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
      await page.goto(path)
      await start(page)
      for (const press of ['line', 'box'] as const) {
        await page.goto(`/answer/${assignmentId}/element/own`)
        await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
        const line = page.getByRole('textbox', { name: 'Hvad hedder metoden?' })
        await line.fill(`Enter i ${press}`)
        const box = page.getByRole('checkbox', { name: 'Et andet sted' })
        await (press === 'line' ? line : box).press('Enter')
        await expect(page.getByRole('heading', { level: 1, name: 'Gennemse og send' })).toBeVisible()
        const { text } = await db
          .selectFrom('textAnswer')
          .innerJoin('response', 'response.id', 'textAnswer.responseId')
          .where('response.assignmentId', '=', assignmentId)
          .where('field', '=', 'own_page_text')
          .select('text')
          .executeTakeFirstOrThrow()
        expect(text).toBe(`Enter i ${press}`)
      }
    })

    test('what is wrong stands whole above its control, and the ring of the focus is not cut', async ({
      page,
      invite,
      db,
      study,
    }) => {
      const waveId = await insertFullWave(db, study.id)
      const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
      await page.goto(path)
      await start(page)
      await page.goto(`/answer/${assignmentId}/element/own`)
      await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
      const number = page.getByRole('textbox', { name: 'Hvor mange møder om måneden?' })
      await number.fill('mange')
      const fault = page.getByText(/^Skriv et helt tal fra 0 til 2\.000/).filter({ visible: true })
      await expect(fault).toHaveCount(1)
      await expect(number).toHaveAccessibleDescription(/kun med cifre\.$/)
      await expect(fault).toHaveCSS('font-weight', '600')
      const [said, asked] = [await fault.boundingBox(), await number.boundingBox()]
      expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(asked?.y ?? 0)
      const cuts = await number.evaluate((control) => {
        const around: Element[] = []
        for (let one = control.parentElement; one && one !== document.body; one = one.parentElement)
          around.push(one)
        return around
          .filter((one) => getComputedStyle(one).overflow !== 'visible')
          .map((one) => one.className)
      })
      expect(cuts).toEqual([])
      expect(await fault.evaluate((words) => words.scrollWidth <= words.clientWidth)).toBe(true)
    })

    test('a text has no counter that is read out, and as much room', async ({ page, invite }) => {
      const { path } = await invite({ practice: 'Havnen' })
      await goToFirstElement(page, path)
      await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
      const comment = page.getByRole('textbox', { name: /^Begrundelse eller eksempel/ })
      await comment.fill('Vi taler om det hver uge.')
      await expect(page.getByText(/^\d+ ?\/ ?\d+$/)).toHaveCount(0)
      await expect(comment).toHaveCSS('width', '358px')
      await expect(comment).toHaveAttribute('rows', '4')
      await expect(comment).toHaveAttribute('maxlength', '2000')
    })
  })
}

test('being saved is spoken once a minute, being about to be saved never, and trouble always', async ({
  page,
  context,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  let gate = makeGate()
  await page.route('**/save', async (route) => {
    await gate.opened
    const response = await route.fetch()
    const reply = (await response.json()) as Record<string, unknown>
    await route.fulfill({ response, json: { ...reply, savedAt: '2026-11-22T08:00:00.000Z' } })
  })
  await goToFirstElement(page, path)
  const question = page.getByRole('radiogroup', { name: firstQuestion })
  for (const [answer, live] of [
    ['I høj grad', 'polite'],
    ['I ringe grad', 'off'],
  ] as const) {
    gate = makeGate()
    await question.getByRole('radio', { name: answer, exact: true }).check()
    await expect(saveStatus(page)).toHaveText('Ikke gemt endnu …')
    await expect(saveStatus(page)).toHaveAttribute('aria-live', 'off')
    gate.open()
    await expect(saveStatus(page)).toHaveText('Gemt kl. 09.00')
    await expect(saveStatus(page)).toHaveAttribute('aria-live', live)
  }
  await page.unrouteAll({ behavior: 'wait' })
  await context.setOffline(true)
  await question.getByRole('radio', { name: 'Ved ikke' }).check()
  await expect(saveStatus(page)).toHaveText(/^Ingen forbindelse/)
  await expect(saveStatus(page)).toHaveAttribute('aria-live', 'polite')
})
