import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertPractice } from '#tests/support/fixtures.ts'
import { freezeWave, quickRule, registerRule } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

/** Two more than a page of the list has. */
const practices = 27

test('a long list is looked through on a phone without scripts, and printed whole', async ({
  page,
  browser,
  db,
  study,
  server,
  signIn,
}) => {
  const elements = elementsOf(promisingPractice1).map(({ id }) => id)
  for (let at = 1; at <= practices; at += 1) {
    const practiceId = await insertPractice(db, study.id, { name: `Værested ${at}`, code: `V${at}` })
    for (const [informant, rating] of [1 + (at % 5), 1 + (at % 4), 1 + (at % 3)].entries()) {
      const role = informant === 0 ? 'leader' : 'staff'
      const answers = sameAnswers(rating, elements)
      await insertResponse(db, { waveId: study.waveId, practiceId, role }, { answers })
    }
  }
  const of = { studyId: study.id, waveId: study.waveId, by: study.leadId }
  await freezeWave(db, of)
  await registerRule(db, of, quickRule)
  const address = `${server.url}/studies/${study.id}/waves/${study.waveId}/shortlist`
  await signIn('lead')
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Hele listen' })).toBeVisible({ timeout: 30_000 })

  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    locale: 'da-DK',
  })
  await signIn('lead', { context })
  const phone = await context.newPage()
  await phone.goto(address)
  const list = phone.getByRole('region', { name: 'Listen med placering, chance, score' })
  const line = list.locator('tbody tr').first()

  await test.step('a line says name, place with interval and chance, and unfolds the rest', async () => {
    await expect(line.getByText('nr. 1', { exact: true })).toBeVisible()
    await expect(line.getByText(/^rimeligt: 1–\d+$/)).toBeVisible()
    await expect(line.getByText(/chance for top 2$/)).toBeVisible()
    await expect(line.getByText(/spørgsmål besvaret$/)).toBeHidden()
    await expect(line.getByText(/af vægtene giver top 2$/)).toBeHidden()
    await line.getByText(/^Mere/).focus()
    await phone.keyboard.press('Enter')
    await expect(line.getByText(/spørgsmål besvaret$/)).toBeVisible()
    await expect(line.getByText(/af vægtene giver top 2$/)).toBeVisible()
    // the next line is as it was
    await expect(list.getByText(/spørgsmål besvaret$/).nth(1)).toBeHidden()
  })

  await test.step('a wide screen folds nothing', async () => {
    await phone.setViewportSize({ width: 1280, height: 800 })
    await expect(list.getByText(/spørgsmål besvaret$/).nth(1)).toBeVisible()
    await expect(line.getByText(/^Mere/)).toBeHidden()
    await phone.setViewportSize({ width: 390, height: 844 })
  })

  await test.step('the paper of a part says which part it is, and folds nothing', async () => {
    await phone.emulateMedia({ media: 'print' })
    await expect(
      phone.getByText(`Kun en del af listen: side 1 af 2, praksis 1–25 af ${practices}.`),
    ).toBeVisible()
    await expect(list.getByText(/spørgsmål besvaret$/).nth(1)).toBeVisible()
    await phone.emulateMedia({ media: null })
  })

  await test.step('and the whole list is a link away', async () => {
    await phone.getByRole('link', { name: `Vis eller udskriv alle ${practices}` }).click()
    await expect(list.locator('tbody tr')).toHaveCount(practices)
    await phone.emulateMedia({ media: 'print' })
    await expect(phone.getByText('Kun en del af listen')).toHaveCount(0)
    await expect(list.locator('tbody tr').last()).toBeVisible()
  })
  await context.close()
})
