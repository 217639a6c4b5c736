import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'

const megabytes = (n: number) => ({
  name: 'rule.json',
  mimeType: 'application/json',
  buffer: Buffer.alloc(n * 1024 * 1024, ' '),
})

async function typeSome(page: Page): Promise<void> {
  await page.getByLabel('How many practices shall be chosen?').fill('16')
  await page.getByLabel('Why is the rule like this?').fill('Agreed on Monday')
}

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByLabel('How many practices shall be chosen?')).toHaveValue('16')
  await expect(page.getByLabel('Why is the rule like this?')).toHaveValue('Agreed on Monday')
}

const tooLarge = 'a rule.json is at most 128 kB. Choose another file.'

test('a file that is too large is told of before it is sent', async ({ page, study, signIn }) => {
  await signIn('lead', { language: 'en' })
  await page.goto(`/studies/${study.id}/waves/${study.waveId}/rule`)
  await typeSome(page)
  const file = page.getByLabel('File (rule.json)')
  await file.setInputFiles(megabytes(7))
  await expect(page.getByRole('alert').filter({ hasText: tooLarge })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Read the file' })).toBeDisabled()
  await file.setInputFiles([])
  await expect(page.getByText(tooLarge)).toHaveCount(0)
  await expectTyped(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file that is too large is refused in words, and nothing typed is lost', async ({
    page,
    study,
    signIn,
  }) => {
    await signIn('lead', { language: 'en' })
    await page.goto(`/studies/${study.id}/waves/${study.waveId}/rule`)
    for (const button of ['Read the file', 'See the rule in words']) {
      await typeSome(page)
      await page.getByLabel('File (rule.json)').setInputFiles(megabytes(20))
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: button }).last().click()
      const isRead = button === 'Read the file'
      expect((await answer).status()).toBe(isRead ? 422 : 200)
      if (isRead) await expect(page.getByRole('alert').filter({ hasText: tooLarge })).toBeVisible()
      await expectTyped(page)
    }
  })

  test('a table that is too large is refused in the language of the page', async ({
    page,
    study,
    signIn,
  }) => {
    await signIn('lead', { language: 'en' })
    await page.goto(`/studies/${study.id}/practices/import`)
    await page.getByLabel('File', { exact: true }).setInputFiles(megabytes(7))
    await page.getByRole('button', { name: 'Read the file' }).click()
    await expect(page.getByRole('alert')).toContainText('5 MB')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
