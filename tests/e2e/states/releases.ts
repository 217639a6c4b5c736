import { expect } from '#tests/e2e/fixtures.ts'
import { insertStandingRelease } from '#tests/support/released.ts'
import { insertPractice } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, go, refused, wave, type PageStates, type Scene, type Show } from './scene.ts'

/** What readers see, and what a lead sees of it before it is released. */
export const releaseStates: PageStates = {
  'routes/release': {
    nothing: empty(wave('/release')),
    released: released('lead', wave('/release')),
    'as readers see it': drawn(released('reader', wave('/release'))),
  },
  'routes/release-practice': {
    shown: drawn(released('reader', (s) => wave(`/release/practices/${s.practices.Havnen}`)(s))),
    hidden: released('reader', (s) => wave(`/release/practices/${s.practices.Broen}`)(s)),
  },
  'routes/releases': {
    'not closed': empty(wave('/releases')),
    draft: releaseDraft,
    refused: refused(releaseDraft),
    standing: released('lead', wave('/releases')),
  },
  'routes/release-preview': { draft: releasePreview(wave('/releases/preview')) },
  'routes/release-preview-practice': {
    'six have answered': drawn(
      releasePreview((s) => wave(`/releases/preview/practices/${s.practices.Havnen}`)(s)),
    ),
    'one has answered': releasePreview((s) => wave(`/releases/preview/practices/${s.practices.Broen}`)(s)),
  },
}

/** With a chart of what is shown. */
function drawn(show: Show): Show {
  return async (scene) => {
    await show(scene)
    await expect(scene.page.locator('main svg.chart').first()).toBeVisible()
  }
}

function released(role: 'lead' | 'reader', path: (study: Scene['study']) => string): Show {
  return async ({ page, db, study: own, signIn, language }) => {
    const practices = [own.practices.Havnen, own.practices.Broen, await thirdPractice({ db, study: own })]
    await insertStandingRelease(db, { waveId: own.waveId, by: own.leadId, practices })
    await signIn(role, { language })
    await go(page, path(own), 200)
  }
}

/** With one hidden practice alone, all others would be hidden with it. */
async function thirdPractice({ db, study: own }: Pick<Scene, 'db' | 'study'>): Promise<string> {
  const known = await db
    .selectFrom('practice')
    .where('studyId', '=', own.id)
    .where('name', '=', 'Engen')
    .select('id')
    .executeTakeFirst()
  return known?.id ?? insertPractice(db, own.id, { name: 'Engen', code: 'P003' })
}

/** Six of one practice have answered, one of another and four of a third, and the wave is closed. */
async function releaseDraft(scene: Scene): Promise<void> {
  const { db, page, study: own } = scene
  const { Havnen, Broen } = own.practices
  const answered = { [Havnen]: 6, [Broen]: 1, [await thirdPractice(scene)]: 4 }
  for (const [practiceId, informants] of Object.entries(answered)) {
    for (let place = 0; place < informants; place += 1) {
      await insertResponse(db, { waveId: own.waveId, practiceId }, { answers: sameAnswers(3 + (place % 2)) })
    }
  }
  const closedAt = new Date().toISOString()
  await db.updateTable('wave').set({ closedAt }).where('id', '=', own.waveId).execute()
  await empty(wave('/releases'))(scene)
  await expect(page.locator('main form').first()).toBeVisible()
}

/** The same before it is released. */
function releasePreview(path: (study: Scene['study']) => string): Show {
  return async (scene) => {
    await releaseDraft(scene)
    await go(scene.page, path(scene.study), 200)
  }
}
