import { decideFollowing } from '#db/queries/follow-decisions.ts'
import { findPractice } from '#db/queries/practices.ts'
import { emptyScope } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { succeedPractices, successionStamp } from '#db/queries/succeed-practices.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { insertPractice } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, go, refused, study, wave, type PageStates, type Scene } from './scene.ts'

/** Practices that are split and merged, and where their answers count. */
export const successionStates: PageStates = {
  'routes/practice-split': {
    'before anything is written': async (scene) => void (await splitPage(scene)),
    refused: refused(async (scene) => void (await splitPage(scene))),
    'three practices': async (scene) => {
      await splitPage(scene)
      await scene.page.locator('button[value="more"]').click()
      await expect(scene.page.locator('input[name="p3_name"]')).toBeVisible()
    },
    'ended meanwhile': async (scene) => {
      const { page } = scene
      const practiceId = await splitPage(scene)
      for (const [prefix, name] of [
        ['p1_', 'Nord'],
        ['p2_', 'Syd'],
      ]) {
        await page.locator(`input[name="${prefix}name"]`).fill(`${name} for sig`)
        await page.locator(`input[name="${prefix}code"]`).fill(`${name}-x`)
      }
      await page.locator('textarea[name="reason"]').fill('To tilbud i ét')
      await split(scene, practiceId)
      await page.locator('button[value="save"]').click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/practice-merge': {
    'nobody chosen': async (scene) => {
      const { Havnen } = scene.study.practices
      await empty(study(`/practices/${Havnen}/merge?search=bro`))(scene)
    },
    'two side by side': mergePage,
    refused: refused(mergePage),
  },
  'routes/succession': {
    'to be decided about': async (scene) => {
      const { successionId } = await split(scene)
      await empty(study(`/successions/${successionId}?withdrawn=2`))(scene)
    },
    refused: refused(async (scene) => {
      const { successionId } = await split(scene)
      await empty(study(`/successions/${successionId}`))(scene)
    }),
  },
  'routes/follow-decision': {
    'to be decided': async (scene) => {
      const { practiceId } = await split(scene)
      await followPage(scene, practiceId)
    },
    refused: refused(async (scene) => {
      const { practiceId } = await split(scene)
      await followPage(scene, practiceId)
    }),
    overtaken: async (scene) => {
      const { page } = scene
      const { practiceId } = await split(scene)
      await followPage(scene, practiceId)
      await page.locator('input[value="stay"]').check()
      await page.locator('textarea[name="reason"]').fill('De handler om begge')
      await follow(scene, practiceId)
      await page.locator('main form button').last().click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    decided: async (scene) => {
      const { practiceId } = await split(scene)
      await follow(scene, practiceId)
      await followPage(scene, practiceId)
    },
  },
}

async function splitPage(scene: Scene): Promise<string> {
  const practiceId = await answeredPractice(scene)
  await empty(study(`/practices/${practiceId}/split`))(scene)
  return practiceId
}

async function mergePage(scene: Scene): Promise<void> {
  const [one, other] = [await answeredPractice(scene), await answeredPractice(scene)]
  await empty(study(`/practices/${one}/merge?with=${other}`))(scene)
}

async function followPage({ page, study: own, signIn, language }: Scene, practiceId: string): Promise<void> {
  await signIn('lead', { language })
  await go(page, wave(`/results/${practiceId}/follow`)(own), 200)
}

/** A practice that one informant has answered about; a new one each time. */
async function answeredPractice({ db, study: own }: Scene): Promise<string> {
  const practiceId = await insertPractice(db, own.id, { name: 'Havnehuset' })
  await insertResponse(db, { waveId: own.waveId, practiceId }, { answers: sameAnswers(4) })
  return practiceId
}

/** Splits a practice in two; a new one when none is named. */
async function split(scene: Scene, ending?: string): Promise<{ practiceId: string; successionId: string }> {
  const { db, study: own } = scene
  const id = ending ?? (await answeredPractice(scene))
  const practice = await findPractice(db, own.id, id)
  const [scope] = await listScopes(db, id)
  if (!practice || !scope) throw new Error('there is no such practice')
  const facts = { municipalityCode: null, organisation: null, area: null, startYear: null }
  const outcome = await succeedPractices(db, {
    studyId: own.id,
    kind: 'split',
    from: [{ id, seen: successionStamp(practice, scope) }],
    to: ['Nord', 'Syd'].map((name) => ({
      id: nordOf(id).replace('Nord', name),
      values: { ...facts, code: `${name}-${id.slice(0, 8)}`, name },
      scope: { ...emptyScope, included: `Samtaler i ${name}` },
    })),
    reason: 'To huse med hver sin leder',
    unstarted: 0,
    by: own.leadId,
    at: new Date().toISOString(),
  })
  if (outcome.status !== 'succeeded') throw new Error(outcome.status)
  return { practiceId: id, successionId: outcome.id }
}

const nordOf = (practiceId: string) => `${practiceId}-Nord`

async function follow({ db, study: own }: Scene, practiceId: string): Promise<void> {
  await decideFollowing(db, {
    studyId: own.id,
    waveId: own.waveId,
    practiceId,
    decision: 'follow',
    toId: nordOf(practiceId),
    reason: 'De svarede om Nord',
    after: 0,
    by: own.leadId,
    at: new Date().toISOString(),
  })
}
