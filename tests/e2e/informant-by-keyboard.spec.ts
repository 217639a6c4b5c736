import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { saveStatus, stored, surveyBundle } from './informant.ts'

/** Goes on by Tab until what has the focus is called so. */
async function tabTo(
  page: Page,
  role: 'button' | 'radio' | 'textbox' | 'link',
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name }).first()
  await expect(target).toBeVisible()
  for (let stops = 0; stops < 80; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${String(name)}`)
}

const goOnByKey = async (page: Page) => {
  await tabTo(page, 'button', /^Gem og fortsæt$/)
  await page.keyboard.press('Enter')
}

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  test(`the whole way by keyboard with ${mode}`, async ({ page, invite, db }) => {
    test.setTimeout(120_000)
    if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    const { path, assignmentId } = await invite({ practice: 'Havnen' })
    await page.goto(path)
    await tabTo(page, 'button', 'Start')
    await page.keyboard.press('Enter')

    await tabTo(page, 'radio', 'Ja, den passer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Kun aftentilbuddet')
    await goOnByKey(page)

    await expect(page.getByRole('heading', { level: 1, name: 'Din plads i praksis' })).toBeVisible()
    await tabTo(page, 'radio', 'Medarbejder')
    await page.keyboard.press('ArrowUp')
    await goOnByKey(page)

    for (let element = 1; element <= 11; element += 1) {
      await expect(page.getByText(`Element ${element} af 11`)).toBeVisible()
      await expect(page.getByRole(mode === 'SurveyJS' ? 'radiogroup' : 'group').first()).toBeVisible()
      if (mode === 'SurveyJS') await expect(page.locator('#answer-fields')).toBeHidden()
      await tabTo(page, 'radio', 'Slet ikke')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      if (element === 1) {
        await tabTo(page, 'button', 'Fjern svar')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('radio', { name: 'Slet ikke' }).first()).toBeFocused()
        await expect(page.getByRole('button', { name: /^Fjern svar/ })).toHaveCount(0)
        await tabTo(page, 'textbox', /^Begrundelse/)
        await page.keyboard.type('Skrevet med tasterne')
        await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
      }
      await goOnByKey(page)
    }
    await expect(page.getByText('33 af 43 spørgsmål er ikke besvaret.')).toBeVisible()
    await tabTo(page, 'button', 'Send besvarelse')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()

    const { answers, comments } = await stored(db, assignmentId)
    expect(comments).toEqual({ e01: 'Skrevet med tasterne' })
    expect(answers).toMatchObject({ e01_1: -1, e02_1: 3, e11_1: 3 })
    expect(Object.values(answers).filter((value) => value === 3).length).toBe(10)
    const response = await db
      .selectFrom('response')
      .where('assignmentId', '=', assignmentId)
      .select(['scopeVerdict', 'scopeObjection', 'statedRole'])
      .executeTakeFirst()
    expect(response).toEqual({
      scopeVerdict: 'contested',
      scopeObjection: 'Kun aftentilbuddet',
      statedRole: 'leader',
    })
  })
}
