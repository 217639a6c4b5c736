import { readFileSync } from 'node:fs'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { breakSeal } from './seal.ts'
import { comment, goOn, goToFirstElement, plainQuestion } from './informant.ts'

const folder = 'demonstration/mapping-84'
const question = 'Praksis bygger på en faglig teori, som er klart beskrevet'

test('a researcher fields the 84 practices, sees an answer arrive, reads the profile and takes the data out', async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  test.slow()
  await signIn('lead')
  await page.goto('/studies')
  await page.getByRole('link', { name: 'Ny undersøgelse' }).click()
  await page.getByLabel('Titel').fill('Feltet på prøve')
  await page.getByLabel('Dataansvarlig').fill('Havneby Kommune')
  await page.getByLabel('Kontaktperson', { exact: true }).fill('Alma Lund')
  await page.getByLabel('Kontaktpersonens e-mail').fill('alma@eksempel.dk')
  await page.getByLabel('Undersøgelsen slutter').fill('2099-12-31')
  await page.getByLabel(/^Ledere/).fill('1')
  await page.getByRole('button', { name: 'Lav undersøgelsen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feltet på prøve' })).toBeVisible()
  const study = new URL(page.url()).pathname

  await page.goto(`${study}/practices/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(`${folder}/practices.csv`)
  await page.getByRole('button', { name: 'Læs filen' }).click()
  await page.getByRole('button', { name: 'Tilføj 84' }).click()
  await expect(page.getByText('84 nye, 0 ændrede og 0 uændrede.')).toBeVisible()

  await page.goto(`${study}/waves/new`)
  await page.getByLabel('Svarfrist').fill('2099-06-30')
  await page.getByRole('button', { name: 'Lav runden' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Runde 1' })).toBeVisible()
  const wave = new URL(page.url()).pathname

  await page.goto(`${wave}/informants/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(`${folder}/informants.csv`)
  await page.getByRole('button', { name: 'Læs filen' }).click()
  await page.getByRole('button', { name: /^Tilføj 384/ }).click()
  await expect(page.getByRole('status')).toContainText('384')
  // the file says nothing of what is in and what is not: that stops, until the study only wants to be warned
  await page.goto(wave)
  await expect(page.getByText('84 praksisser må ikke sendes i felten')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Åbn runden' })).toBeHidden()
  await page.goto(`${study}/scope-checks/settings`)
  for (const check of ['Hvad der er med', 'Hvad der ikke er med', 'Målgruppe', 'For bred', 'For snæver']) {
    await page
      .getByRole('group', { name: check, exact: true })
      .getByRole('radio', { name: 'Advarer' })
      .check()
  }
  await page.getByRole('button', { name: 'Gem, hvad der ses efter' }).click()
  await expect(page.getByRole('status')).toHaveText('Gemt.')
  await page.goto(wave)
  await page.getByRole('button', { name: 'Åbn runden' }).click()
  await expect(page.getByText('0 af 384 har svaret')).toBeVisible()

  await page.goto(`${wave}/links?search=I0001`)
  await page.getByRole('button', { name: 'Vis 1 link' }).click()
  const address = page.getByRole('row', { name: /I0001/ }).getByText(/\/link\/[\w-]+$/)
  const link = new URL(await address.innerText()).pathname
  const phone = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const informant = await phone.newPage()
  await goToFirstElement(informant, link)
  await plainQuestion(informant, question).getByRole('radio', { name: 'I meget høj grad' }).check()
  await comment(informant).fill('=1+1 er vores teori; "den" holder')
  for (let element = 1; element <= 11; element += 1) {
    await expect(informant.getByText(`Element ${element} af 11`)).toBeVisible()
    await goOn(informant)
  }
  await informant.getByRole('button', { name: 'Send besvarelse' }).click()
  await expect(informant.getByRole('heading', { name: 'Tak for din besvarelse' })).toBeVisible()
  await phone.close()

  await page.goto(`${wave}/field`)
  await expect(page.getByRole('row', { name: /P001/ }).getByText('1 sendt')).toBeVisible()
  await breakSeal(page, wave)
  await expect(page.getByText('1 af 384 adspurgte har sendt deres besvarelse')).toBeVisible()
  await page.getByRole('link', { name: 'Døren på klem – familiebehandling i hjemmet' }).first().click()
  await expect(page.getByText('1 leder', { exact: true })).toBeVisible()
  // at the line of its element; all of them together stand further down
  await page.getByText('1 begrundelse: Teori og viden').click()
  await expect(page.getByText('=1+1 er vores teori; "den" holder').first()).toBeVisible()
  // what the analysis of the whole wave adds comes by itself
  await expect(page.getByRole('heading', { name: 'Hvad flytter scoren?' })).toBeVisible()
  await expect(page.getByText(/^Scoren bygger på én informant\. Uden den/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Ikke belyst: Teori og viden, Virkning/ })).toBeVisible()

  await page.goto(`${wave}/export`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent filen' }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.match(/e01_1/g)?.length).toBe(1)
  expect(csv).toContain("'=1+1 er vores teori")
  expect(csv).not.toContain('alma@eksempel.dk')
})

test('a member of another study meets 404 on every page of this one', async ({ page, study, signIn }) => {
  await signIn('outsider')
  const wave = `/studies/${study.id}/waves/${study.waveId}`
  const practice = `/studies/${study.id}/practices/${study.practices.Havnen}`
  const pages = [
    `/studies/${study.id}`,
    `/studies/${study.id}/settings`,
    `/studies/${study.id}/members`,
    `/studies/${study.id}/practices`,
    `/studies/${study.id}/practices/new`,
    `/studies/${study.id}/practices/import`,
    practice,
    `${practice}/edit`,
    `${practice}/scope`,
    `${practice}/scope/compare`,
    `${practice}/scope/checks/excluded?version=1`,
    `${practice}/scope/approval`,
    `/studies/${study.id}/overlaps`,
    `/studies/${study.id}/overlaps/${study.practices.Havnen}/${study.practices.Broen}`,
    `/studies/${study.id}/scope-checks`,
    `/studies/${study.id}/scope-checks/settings`,
    `/studies/${study.id}/waves/new`,
    wave,
    `${wave}/informants`,
    `${wave}/informants/import`,
    `${wave}/links`,
    `${wave}/field`,
    `${wave}/results`,
    `${wave}/results/${study.practices.Havnen}`,
    `${wave}/results/${study.practices.Havnen}/perspective`,
    `${wave}/results/${study.practices.Havnen}/steps?scope=1`,
    `${wave}/export`,
  ]
  for (const path of pages) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke')
  }
})
