import { expect, test } from '#tests/e2e/fixtures.ts'

test('an address that does not exist gives a calm page with a way home', async ({ page }) => {
  const response = await page.goto('/nowhere')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Praksiskort' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('the front page leads to sign-in, and to the studies of somebody who is signed in', async ({
  page,
  signIn,
}) => {
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('link', { name: 'Log ind' })).toBeVisible()
  await signIn('lead')
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('link', { name: 'Undersøgelser' })).toBeVisible()
})
