import AxeBuilder from '@axe-core/playwright'
import { pathToFileURL } from 'node:url'
import { insertPractice } from '#tests/support/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'

test('a researcher sees where practices are missing, opens a cell, and passes the map on', async ({
  page,
  context,
  db,
  study,
  signIn,
}, info) => {
  const { waveId } = study
  const kajen = await insertPractice(db, study.id, {
    name: 'Kajen & <b>co</b>',
    code: 'P101',
    area: 'unge',
    scope: { level: 2 },
  })
  // so many that the empty cell is a gap worth naming
  for (let n = 2; n <= 6; n += 1) {
    const code = `P10${n}`
    await insertPractice(db, study.id, { name: `Værft ${n}`, code, area: 'voksne', scope: { level: 4 } })
  }
  for (const role of ['leader', 'staff'] as const)
    await insertResponse(db, { waveId, practiceId: kajen, role })
  await signIn('lead')

  await page.goto(`/studies/${study.id}/waves/${waveId}/coverage-map`)
  await expect(page.getByText('Unge, 4 · hele tilbuddet: ingen praksis')).toBeVisible()
  await page
    .getByRole('row', { name: /^Unge/ })
    .getByRole('link', { name: '1 praksis: 1 med informanter i flere roller' })
    .click()
  await expect(page.getByRole('heading', { name: 'Unge, 2 · indsats' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Kajen & <b>co<\/b>/ })).toContainText('leder 1, medarbejder 1')

  await page.getByText('Vis kun nogle praksisser').click()
  await page.getByRole('combobox', { name: 'Hvor godt belyst' }).selectOption('informanter i flere roller')
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page.getByText('Valgt ud: hvor godt belyst: informanter i flere roller.')).toBeVisible()
  await page.getByRole('link', { name: 'Vis hele kortet' }).click()
  await expect(page.getByText(/^Valgt ud/)).toHaveCount(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Gem som én HTML-fil' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('praksiskort-coverage-map.html')
  const path = info.outputPath('coverage-map.html')
  await download.saveAs(path)

  const opened = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  opened.on('request', (request) => asked.push(request.url()))
  opened.on('console', (message) => complaints.push(message.text()))
  await opened.goto(pathToFileURL(path).href)
  const cell = opened.getByRole('link', { name: '1 praksis: 1 med informanter i flere roller' })
  await cell.focus()
  await opened.keyboard.press('Enter')
  const inside = opened.getByRole('region', { name: 'Unge, 2 · indsats' })
  await expect(inside.getByText('P101 Kajen & <b>co</b>: informanter i flere roller, 2 i alt')).toBeVisible()
  await expect(opened.locator('html')).toHaveAttribute('lang', 'da')
  for (const width of [1280, 320]) {
    await opened.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page: opened }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
    ).toEqual([])
    expect(
      await opened.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(1)
  }
  // the file alone
  expect(asked).toEqual([pathToFileURL(path).href])
  expect(complaints).toEqual([])
})
