import { expect } from '#tests/e2e/fixtures.ts'
import { insertFrozen } from '#tests/support/frozen.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, go, refused, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** Pages of freezing a wave's data. */
export const freezeStates: PageStates = {
  'routes/freeze': {
    'not closed': empty(wave('/freeze')),
    'open points': freezeDraft,
    refused: refused(freezeDraft),
    frozen: async (scene) => {
      const { page } = scene
      await freezeDraft(scene)
      await page.locator('main textarea').fill('Alle punkter er gennemgået')
      await page.locator('main input[type=checkbox]').check()
      await page.locator('main form button').last().click()
      await expect(page.locator('main [role=status]')).toBeVisible()
    },
  },
  'routes/frozen-set': { whole: frozen(), tampered: frozen('f00d') },
}

/** One informant has answered, and the wave is closed. */
async function freezeDraft(scene: Scene): Promise<void> {
  const { db, page, study: own } = scene
  await insertResponse(
    db,
    { waveId: own.waveId, practiceId: own.practices.Havnen },
    { answers: sameAnswers(4) },
  )
  const closedAt = new Date().toISOString()
  await db.updateTable('wave').set({ closedAt }).where('id', '=', own.waveId).execute()
  await empty(wave('/freeze'))(scene)
  await expect(page.locator('main form').first()).toBeVisible()
}

/** @param digest that stands in the database instead of the set's own. */
function frozen(digest?: string): Show {
  return async ({ page, db, study: own, signIn, language }) => {
    await insertFrozen(db, { waveId: own.waveId, by: own.leadId })
    if (digest) {
      await db.updateTable('frozenSet').set({ digest }).where('waveId', '=', own.waveId).execute()
    }
    await signIn('lead', { language })
    await go(page, wave('/frozen/1')(own), 200)
  }
}
