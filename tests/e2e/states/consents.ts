import { registerConsents } from '#db/queries/interview-consents.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { empty, go, refused, study, type PageStates, type Scene } from './scene.ts'
import type { Study } from '#tests/e2e/fixtures.ts'

const ofHavnen = (own: Study) => `/studies/${own.id}/practices/${own.practices.Havnen}/consent`

/** Pages of what practices say to an interview. */
export const consentStates: PageStates = {
  'routes/practice-consent': {
    first: empty(ofHavnen),
    refused: refused(empty(ofHavnen)),
    registered: async (scene) => {
      await said(scene)
      await empty(ofHavnen)(scene)
    },
  },
  'routes/consents': {
    first: empty(study('/consents')),
    refused: async (scene) => {
      await empty(study('/consents'))(scene)
      const { page } = scene
      await page.locator('main form[method=post] tbody select').first().selectOption('yes')
      await page.locator('main form[method=post] button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    overtaken: async (scene) => {
      await empty(study('/consents'))(scene)
      const { page, study: own } = scene
      const row = page.locator(`main select[name="answer-${own.practices.Havnen}"]`)
      await row.selectOption('yes')
      await page.locator('main form[method=post] select[name=saidBy]').selectOption('leader')
      await page.locator('main form[method=post] input[name=how]').fill('Mail 3. november')
      await said(scene)
      await page.locator('main form[method=post] button').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    'only to read': async (scene) => {
      await said(scene)
      await scene.signIn('assessor', { language: scene.language })
      await go(scene.page, study('/consents')(scene.study), 200)
    },
    none: empty(study('/consents?search=zzz')),
  },
}

/** Havnen says no once more. */
async function said({ db, study: own }: Scene): Promise<void> {
  const practiceId = own.practices.Havnen
  const { count } = await db
    .selectFrom('interviewConsent')
    .where('practiceId', '=', practiceId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  await registerConsents(db, {
    studyId: own.id,
    by: own.leadId,
    at: new Date().toISOString(),
    consents: [{ practiceId, answer: 'no', saidBy: 'staff', how: `Brev ${count}`, after: Number(count) }],
  })
}
