import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parse } from 'csv-parse/sync'
import { chromium, expect } from 'playwright/test'
import { launchOptions } from '../commands/chromium.mjs'

// `node docs/take-tour.mjs EMAIL PASSWORD [ADDRESS]` follows docs/tour.md through the demonstration that is running, takes its
// pictures into docs/tour/ (the results must be sealed still), and stops where something that the mapping was made with cannot be found by clicking.

const [email, password, address = 'http://localhost:3000'] = process.argv.slice(2)
const { injected } = JSON.parse(readFileSync('demonstration/mapping-84/truth.json', 'utf8'))

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1000, height: 1100 }, locale: 'da-DK' })
const main = page.getByRole('main')
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

await page.goto(`${address}/sign-in`)
await page.locator('input[name="email"]').fill(email)
await page.locator('input[name="password"]').fill(password)
await main.getByRole('button').first().click()
await page.waitForURL(/studies$/)
await main.getByRole('link', { name: 'Kortlægning af 84 praksisser' }).click()
await main.getByRole('link', { name: 'Se, hvad der mangler' }).click()
await expect(page.getByRole('heading', { level: 1, name: 'Resultaterne er forseglet' })).toBeVisible()
await picture('0-forseglet', 'Resultaterne er forseglet', 860)
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
await browser.close()

/** The practices that these informants answered about, as they stand on the screen. */
function practicesOf(informants) {
  const rows = parse(readFileSync('demonstration/mapping-84/informants.csv'), { columns: true })
  return informants.map((id) => rows.find((row) => row.informant_id === id).practice_id)
}
