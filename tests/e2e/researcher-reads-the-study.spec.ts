import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

/** Elements of four items each, enough of them for a total. */
const elements = ['e01', 'e02', 'e03', 'e04', 'e08', 'e09', 'e10']

test('a researcher asks what the scores can bear, finds a practice with one informant, and sets the flag aside', async ({
  page,
  db,
  study,
  signIn,
}) => {
  const { waveId, practices } = study
  const [havnen, broen] = [practices.Havnen, practices.Broen]
  await insertResponse(
    db,
    { waveId, practiceId: havnen, role: 'leader' },
    { answers: sameAnswers(5, elements) },
  )
  await insertResponse(db, { waveId, practiceId: havnen }, { answers: sameAnswers(2, elements) })
  await insertResponse(db, { waveId, practiceId: broen }, { answers: sameAnswers(4, elements) })
  await signIn('lead')
  await page.goto(`/studies/${study.id}/waves/${waveId}/results`)
  await expect(
    page.getByText('er 1 beskrevet af to eller flere informanter og 1 af én. Hvor kun'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kan praksisser skelnes fra hinanden?' })).toBeVisible()
  // the analysis of the whole wave comes by itself
  await expect(page.getByText('ligger ledere i snit 3,00 point højere end medarbejdere')).toBeVisible({
    timeout: 15_000,
  })

  const pages = page.getByRole('navigation', { name: 'Resultater for hele undersøgelsen' })
  await pages.getByRole('link', { name: 'Roller' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rollernes betydning' })).toBeVisible()
  await expect(pages.getByRole('link', { name: 'Roller' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByText('1 praksis har mindst to informanter; der skal 15 til.').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Sådan er der regnet:')).toBeVisible()
  for (const pressed of ['Regn på en anden måde', 'Gem som SVG', 'Sådan er det regnet']) {
    await expect(page.getByText(pressed).first(), `${pressed} on paper`).toBeHidden()
  }
  await page.emulateMedia({ media: 'screen' })

  await pages.getByRole('link', { name: 'Opmærksomhedspunkter' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Opmærksomhedspunkter i hele undersøgelsen' }),
  ).toBeVisible()
  await page
    .getByRole('row', { name: /^Kun én informant 1 2 praksisser/ })
    .getByRole('link')
    .click()
  const found = page.getByRole('table', { name: 'Hvor »Kun én informant« er fundet' })
  await expect(found.getByRole('row', { name: /Broen .* ikke gennemgået/ })).toBeVisible()
  await found.getByRole('link', { name: /^Se og tag stilling/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kun én informant' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Der er kun én ansat.')
  await page.getByRole('button', { name: 'Gem beslutningen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Broen/ })).toBeVisible()

  await page.goto(`/studies/${study.id}/waves/${waveId}/results/flags?flag=single-informant`)
  await expect(found.getByRole('row', { name: /Broen .* Sat til side af/ })).toBeVisible()
})
