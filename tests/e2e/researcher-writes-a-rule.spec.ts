import type { Locator, Page } from 'playwright/test'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertAssignment } from '#tests/support/fixtures.ts'

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
  // whichever button is pressed, it is not sent
  expect(await file.evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0)
  await file.setInputFiles([])
  await expect(page.getByText(tooLarge)).toHaveCount(0)
  await expectTyped(page)
})

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached by ${most} stops: ${String(target)}`)
}

test('a rule is written and registered by the keyboard alone', async ({ page, db, study, signIn }) => {
  await insertAssignment(db, { waveId: study.waveId, practiceId: study.practices.Havnen })
  await signIn('lead', { language: 'en' })
  await page.goto(`/studies/${study.id}/waves/${study.waveId}/rule`)
  const type = async (label: string, text: string, most = 80) => {
    await tabTo(page, page.getByLabel(label, { exact: true }).first(), most)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  }

  await type('How many practices shall be chosen?', '2')
  await type('Places', '2')
  await tabTo(page, page.getByRole('button', { name: 'Add a quota' }), 10)
  await page.keyboard.press('Enter')
  const quota = page.getByRole('combobox', { name: 'Practices with' })
  await expect(quota).toBeVisible()
  await tabTo(page, quota, 6)
  await page.keyboard.press('ArrowDown')
  await type('At least', '1', 2)

  // in a control, the enter key looks at the rule and registers nothing
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'This is the rule' })).toBeVisible()
  expect(await listSelectionRules(db, study.waveId)).toEqual([])

  await type('Why is the rule like this?', 'Agreed on Monday', 120)
  await tabTo(page, page.getByRole('button', { name: 'Register the rule' }), 3)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The rule is registered.')).toBeVisible()
  const [kept] = await listSelectionRules(db, study.waveId)
  expect([kept!.reason, kept!.rule.k, kept!.rule.quotas]).toEqual([
    'Agreed on Monday',
    2,
    [{ attribute: 'scopeLevel', value: 2, minimum: 1 }],
  ])
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
