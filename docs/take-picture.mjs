import process from 'node:process'
import { chromium } from 'playwright'
import { launchOptions } from '../commands/chromium.mjs'

// `node docs/take-picture.mjs EMAIL PASSWORD [ADDRESS]` takes docs/profile.png of the demonstration that is running:
// the profile of a practice of the mapping. Results that are still sealed are opened.

const [email, password, address = 'http://localhost:3000'] = process.argv.slice(2)
const results =
  '/studies/84000000-0000-4000-8000-000000000000/waves/84000000-0000-4000-8000-000000000001/results'

const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1100, height: 1500 }, locale: 'da-DK' })
await page.goto(`${address}/sign-in`)
await page.locator('input[name="email"]').fill(email)
await page.locator('input[name="password"]').fill(password)
await page.locator('main form button').first().click()
await page.waitForURL(/studies/)
await page.goto(address + results)
const opening = page.getByRole('button', { name: 'Åbn resultaterne' })
if (await opening.isVisible()) {
  await page.getByLabel(/^Jeg ved, at en regel/).check()
  await opening.click()
  await page.waitForURL(/results$/)
}
const practices = await page
  .locator('main a')
  .evaluateAll((links) => links.map(({ href }) => href).filter((href) => /\/results\/[^/]+$/.test(href)))
await page.goto(practices[0] ?? '')
await page.screenshot({ path: 'docs/profile.png' })
await browser.close()
