import { expect, type Page } from 'playwright/test'

/**
 * Opens the sealed results of a wave, as a lead who is signed in does.
 *
 * @param wave address of the wave.
 */
export async function breakSeal(page: Page, wave: string): Promise<void> {
  await page.goto(`${wave}/results`)
  await expect(page.getByRole('heading', { level: 1, name: 'Resultaterne er forseglet' })).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Åbn resultaterne' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Resultater' })).toBeVisible()
}
