import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'

test('every chart of a page can be saved, and is read by a strict parser', async ({
  page,
  smallStudy,
  signIn,
}) => {
  await signIn('lead', { accountId: smallStudy.leadId })
  const results = `/studies/${smallStudy.id}/waves/${smallStudy.waveId}/results`
  for (const path of [
    '',
    '?aggregation=median_of_informants',
    `/${smallStudy.practiceId}`,
    `/${smallStudy.practiceId}?shape=radar`,
    `/${smallStudy.practiceId}/perspective`,
    '/elements/e01',
  ]) {
    await page.goto(results + path)
    const links = page.getByRole('link', { name: 'Gem som SVG' })
    await expect(links.first()).toBeVisible()
    for (const address of await links.evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    )) {
      const answer = await page.request.get(address)
      expect([answer.status(), answer.headers()['content-type']], address).toEqual([
        200,
        'image/svg+xml; charset=utf-8',
      ])
      expect(await rootOf(page, await answer.text()), address).toBe('svg')
    }
  }
})

test('a saved chart opens by itself, with its words and its colours', async ({
  page,
  smallStudy,
  signIn,
}, info) => {
  await signIn('lead', { accountId: smallStudy.leadId })
  await page.goto(`/studies/${smallStudy.id}/waves/${smallStudy.waveId}/results/elements/e01`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Gem som SVG.*Svar på hvert spørgsmål$/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('praksiskort-element-answers-e01.svg')
  const file = info.outputPath('chart.svg')
  await download.saveAs(file)
  const opened = await page.context().newPage()
  const asked: string[] = []
  opened.on('request', (request) => asked.push(request.url()))
  await opened.goto(pathToFileURL(file).href)
  const drawn = await opened.evaluate(() => {
    const shade = document.querySelector('.point-5')
    return {
      words: document.documentElement.textContent,
      shade: shade && getComputedStyle(shade).fill,
    }
  })
  expect(drawn.words).toContain('Sådan er der regnet: Et element er gennemsnittet')
  expect(drawn.words).toContain('Syntetiske data')
  expect(drawn.shade).toBe('rgb(6, 57, 47)')
  // the file alone
  expect(asked).toHaveLength(1)
})

/** What the root of a text is called to a strict parser, or what is wrong with it. */
function rootOf(page: Page, text: string): Promise<string> {
  return page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName
  }, text)
}
