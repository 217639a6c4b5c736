import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parse } from 'csv-parse/sync'
import { chromium, expect } from 'playwright/test'
import { launchOptions } from '../commands/chromium.mjs'

// `node docs/take-tour.mjs EMAIL PASSWORD EMAIL PASSWORD [ADDRESS]`, a lead and then an assessor, follows docs/tour.md through
// the demonstration that is running, takes its pictures into docs/tour/ (the results must be sealed still, and nothing frozen),
// and stops where something that the mapping was made with cannot be found by clicking.

const [leadEmail, leadPassword, assessorEmail, assessorPassword, address = 'http://localhost:3000'] =
  process.argv.slice(2)
const { injected } = JSON.parse(readFileSync('demonstration/mapping-84/truth.json', 'utf8'))

const browser = await chromium.launch(launchOptions())
const lead = await browser.newPage({ viewport: { width: 1000, height: 1100 }, locale: 'da-DK' })
let page = lead
let main = page.getByRole('main')
const open = async (name, heading) => {
  await main.getByRole('link', { name, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(main.getByText('Analysen af hele runden er klar')).toBeVisible({ timeout: 60_000 })
}
/** What stands on the page from some words on. */
const picture = async (name, words, height) => {
  await page.evaluate(() => window.scrollTo(0, 0))
  const { y } = await main.getByText(words).first().boundingBox()
  const clip = { x: 0, y: Math.max(0, y - 12), width: 1000, height }
  await page.screenshot({ path: `docs/tour/${name}.png`, fullPage: true, clip })
}
const codes = async (pattern) => new Set((await main.innerText()).match(pattern))
const allFound = (what, wanted, found) => {
  const missing = wanted.filter((code) => !found.has(code))
  if (missing.length > 0) throw new Error(`${what}: not found ${missing}`)
  process.stdout.write(`${what}: ${wanted.length} of ${wanted.length}\n`)
}
const flagged = async (flag, name) => {
  await open('Opmærksomhedspunkter', 'Opmærksomhedspunkter i hele undersøgelsen')
  await main.getByRole('link', { name: flag, exact: true }).click()
  await expect(main.getByRole('heading', { name: `Her: ${flag}` })).toBeVisible()
  if (name) await picture(name, /^Her: /, 720)
}

const wave = `${address}/studies/84000000-0000-4000-8000-000000000000/waves/84000000-0000-4000-8000-000000000001`
/** A page of the list, once it has been computed. */
const openList = async (path, heading) => {
  await page.goto(wave + path)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.locator('progress')).toHaveCount(0, { timeout: 60_000 })
}

const signIn = async (email, password) => {
  await page.goto(`${address}/sign-in`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await main.getByRole('button').first().click()
  await page.waitForURL(/studies$/)
}
/** Chooses the first of the proposals that still wait, or all, for a reason. */
const choose = async (wanted, reason) => {
  await openList('/decisions', 'Beslutninger')
  const waiting = main
    .getByRole('table', { name: 'Forslag, der venter på en beslutning' })
    .getByRole('checkbox')
  for (let at = 0; at < wanted; at += 1) await waiting.nth(at).check()
  await main.getByRole('textbox', { name: 'Begrundelse' }).fill(reason)
  await main.getByRole('button', { name: 'Vælg de afkrydsede' }).click()
}

await signIn(leadEmail, leadPassword)
await main.getByRole('link', { name: 'Kortlægning af 84 praksisser' }).click()
await main.getByRole('link', { name: 'Se, hvad der mangler' }).click()
await expect(page.getByRole('heading', { level: 1, name: 'Resultaterne er forseglet' })).toBeVisible()
await picture('0-forseglet', 'Resultaterne er forseglet', 860)
await main.getByRole('link', { name: 'Lås data', exact: true }).click()
await main.getByRole('textbox', { name: 'Hvorfor låser I nu?' }).fill('Runden er lukket og gennemgået.')
await main.getByRole('checkbox').check()
await main.getByRole('button', { name: 'Lås data' }).click()
await expect(main.getByRole('link', { name: 'Datasæt 1' })).toBeVisible()
await page.goto(`${wave}/rule`)
await main
  .getByRole('textbox', { name: 'Hvorfor er reglen sådan?' })
  .fill('Der er råd til 14 interview, og rollerne svarer forskelligt.')
await main.getByRole('button', { name: 'Registrér reglen' }).click()
await expect(page).toHaveURL(/done=registered/)
await page.goto(`${wave}/opening`)
await main.getByLabel(/^Jeg ved, at en regel/).check()
await main.getByRole('button', { name: 'Åbn resultaterne' }).click()
await expect(main.getByText('Analysen af hele runden er klar')).toBeVisible({ timeout: 120_000 })
await picture('1-resultater', 'Fire spørgsmål, før nogen bruger en score', 760)

await open('Reliabilitet og enighed', 'Reliabilitet og enighed')
await picture('2-reliabilitet', 'Hvor mange informanter skal der til?', 760)
const divided = main.getByRole('row').filter({ hasText: 'over grænsen' })
const dividedCodes = new Set((await divided.allInnerTexts()).flatMap((row) => row.match(/\bP\d{3}\b/g) ?? []))
allFound('split practices', injected.strong_disagreement_practices, dividedCodes)

await main
  .getByRole('link', { name: /^Broen – opsøgende gadeplansarbejde/ })
  .first()
  .click()
await expect(page.getByRole('heading', { level: 1, name: /Broen/ })).toBeVisible()
await picture('3-profil', 'Besvaret på afgrænsning 1', 1300)
await main.getByRole('link', { name: 'Perspektivkort', exact: false }).first().click()
await expect(page.getByRole('heading', { level: 1, name: /[Pp]erspektiv/ })).toBeVisible()
await picture('4-perspektiver', 'Rollernes gennemsnit, element for element', 900)
await page.goBack()
await main.getByRole('link', { name: 'Resultater', exact: true }).last().click()

await flagged('Samme svar næsten hele vejen', '5-samme-svar')
allFound('straight-liners', practicesOf(injected.straight_liner_informants), await codes(/\bP\d{3}\b/g))
await main
  .getByRole('link', { name: /^Læs besvarelsen/ })
  .first()
  .click()
await expect(page.getByRole('heading', { level: 1, name: /^Besvarelsen fra/ })).toBeVisible()
await picture('6-besvarelse', /^Besvarelsen fra/, 900)
await page.goBack()

await flagged('Kun én informant')
allFound('single informants', injected.single_informant_practices, await codes(/\bP\d{3}\b/g))
await flagged('Informanterne tænker på forskellige afgrænsninger', '7-afgraensninger')
allFound('mismatched scopes', injected.scope_mismatch_practices, await codes(/\bP\d{3}\b/g))
await flagged('Kender praksis lidt')
allFound('low knowledge', practicesOf(injected.low_knowledge_informants), await codes(/\bP\d{3}\b/g))

await open('Roller', 'Rollernes betydning')
await picture('8-roller', 'Er det rollen eller det, man har på spil?', 800)

await openList('/shortlist', 'Interviewliste')
await expect(main.getByText(/^Regn med, at omkring 9,4 af de 14 foreslåede/)).toBeVisible()
await picture('9-liste', 'Listen er lavet af', 1300)
await main.getByRole('link', { name: 'Scenarier', exact: true }).first().click()
await expect(page.getByRole('heading', { level: 1, name: 'Scenarier' })).toBeVisible()
await expect(page.locator('progress')).toHaveCount(0, { timeout: 60_000 })
await picture('10-scenarier', /^Blandt de 14 bedste i alle/, 880)

await choose(11, 'De er foreslået, og vi kender dem ikke i forvejen.')
await expect(main.getByText('11 af 14 er valgt, 3 mangler.')).toBeVisible()
const assessor = await browser.newContext({ viewport: { width: 1000, height: 1100 }, locale: 'da-DK' })
page = await assessor.newPage()
main = page.getByRole('main')
await signIn(assessorEmail, assessorPassword)
await choose(3, 'De tre sidste giver bredde.')
await expect(main.getByText('14 af 14 er valgt.')).toBeVisible()
await picture('11-beslutninger', 'Valgt indtil nu', 900)
const [log] = await Promise.all([
  page.waitForEvent('download'),
  main.getByRole('button', { name: 'Hent filen' }).click(),
])
const logged = readFileSync(await log.path(), 'utf8')
const decidedBy = (name) => logged.split(name).length - 1
if (decidedBy('Dorthe Lund') !== 11 || decidedBy('Vibeke Noer') !== 3) throw new Error('the log is not whole')
await assessor.close()
page = lead
main = page.getByRole('main')
await openList('/flow', 'Sådan kom vi fra 84 til 14')
await picture('12-vejen', 'Sådan kom vi fra 84 til 14', 830)

await openList('/packets', 'Interviewark')
await main.getByRole('link', { name: /^Lærkereden/ }).click()
await expect(page.getByRole('heading', { level: 1, name: /^Interviewark: Lærkereden/ })).toBeVisible()
await picture('13-interviewark', 'Udkastene er lavet', 760)

await page.goto(`${wave}/packets/print`)
await expect(main.getByRole('article')).toHaveCount(14)

await openList('/coverage-map', 'Kort over dækningen')
await expect(main.getByText(/^Udsatte voksne, 3 · afdeling: ingen praksis/)).toBeVisible()
await picture('14-kort', /^84 praksisser ligger i/, 760)
await browser.close()

/** The practices that these informants answered about, as they stand on the screen. */
function practicesOf(informants) {
  const rows = parse(readFileSync('demonstration/mapping-84/informants.csv'), { columns: true })
  return informants.map((id) => rows.find((row) => row.informant_id === id).practice_id)
}
