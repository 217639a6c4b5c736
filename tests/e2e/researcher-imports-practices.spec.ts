import { expect, test } from '#tests/e2e/fixtures.ts'

const file = 'demonstration/mapping-84/practices.csv'

test('a researcher imports the 84 practices, finds one and delimits it', async ({ page, study, signIn }) => {
  await signIn('lead')
  await page.goto(`/studies/${study.id}/practices`)
  await page.getByRole('link', { name: 'Importér fra regneark' }).click()
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Læs filen' }).click()

  // P001 and P002 are Havnen and Broen of this study already
  await expect(page.getByRole('heading', { name: 'Det, der bliver ændret' })).toBeVisible()
  await page.getByRole('button', { name: 'Tilføj 82 og ret 2' }).click()
  await expect(page.getByText('82 nye, 2 ændrede og 0 uændrede.')).toBeVisible()
  await page.getByRole('link', { name: 'Se praksisserne' }).click()
  await expect(page.getByText('1–50 af 84')).toBeVisible()

  await page.getByLabel('Søg', { exact: true }).fill('ÆRØ')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page.getByRole('link', { name: /^Hjørnestenen – fritidsfællesskab/ }).click()
  await page
    .getByRole('link', { name: 'Skriv afgrænsningen' })
    .or(page.getByRole('link', { name: 'Ret afgrænsningen' }))
    .first()
    .click()
  await page.getByLabel(/^Med /).fill('Ugentlige aftener i klubben')
  await page.getByRole('radio', { name: '3 · afdeling' }).check()
  await page.getByRole('button', { name: 'Gem afgrænsningen' }).click()
  await expect(page.getByRole('status')).toContainText('Afgrænsningen er rettet.')
  await expect(page.getByText('Ugentlige aftener i klubben')).toBeVisible()
})

test('nothing is imported while one row is wrong, and the page says which', async ({
  page,
  study,
  signIn,
  db,
}) => {
  await signIn('lead')
  await page.goto(`/studies/${study.id}/practices/import`)
  await page
    .getByLabel('Eller indsæt fra et regneark')
    .fill('kode\tnavn\tkommune\nP7\tKernen\tArhus\nP8\tKilden\tAarhus')
  await page.getByRole('button', { name: 'Læs det indsatte' }).click()
  await expect(page.getByRole('heading', { name: '1 fejl skal rettes' })).toBeVisible()
  await expect(page.getByRole('row', { name: /2 kommune Arhus Mente du Aarhus\?/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Tilføj/ })).toHaveCount(0)
  const practices = await db.selectFrom('practice').where('studyId', '=', study.id).select('id').execute()
  expect(practices.length).toBe(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a researcher imports the same file again and changes nothing', async ({ page, study, signIn }) => {
    await signIn('lead', { language: 'en' })
    for (const button of ['Add 82 and change 2', 'Discard the import']) {
      await page.goto(`/studies/${study.id}/practices/import`)
      await page.getByLabel('File', { exact: true }).setInputFiles(file)
      await page.getByRole('button', { name: 'Read the file' }).click()
      await page.getByRole('button', { name: button }).click()
    }
    await expect(page.getByText('84 practices', { exact: true })).toBeVisible()
  })
})
