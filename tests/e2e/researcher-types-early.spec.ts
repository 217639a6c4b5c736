import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertDraft } from '#tests/support/questionnaire-drafts.ts'
import { makeGate } from './informant.ts'

test('what is typed before the page is taken over by its script stays, and is saved', async ({
  page,
  study,
  signIn,
  db,
}) => {
  const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId })
  await signIn('lead')
  const gate = makeGate()
  await page.route(/\/assets\/entry\.client.*\.js$/, async (route) => {
    await gate.opened
    await route.continue()
  })
  await page.goto(`/studies/${study.id}/questionnaires/drafts/${draftId}/about`, { waitUntil: 'commit' })
  const licence = page.getByRole('group', { name: /^Vilkår/ }).getByLabel('Dansk')
  await licence.fill('Må bruges af alle.')
  gate.open()
  await expect(page.getByRole('status')).toContainText(/Gemt kl\. \d/)
  await expect(licence).toHaveValue('Må bruges af alle.')
  await page.reload()
  await expect(licence).toHaveValue('Må bruges af alle.')
})
