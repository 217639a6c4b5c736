import { randomUUID } from 'node:crypto'
import { decideContest } from '#db/queries/contest-decisions.ts'
import { decideVersions } from '#db/queries/version-decisions.ts'
import type { ContestDecision } from '#db/schema.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { empty, filled, go, refused, wave, type PageStates, type Scene } from './scene.ts'

/** Contested scopes and versions of scopes, and what is decided about them. */
export const scopeDecisionStates: PageStates = {
  'routes/contested-scopes': {
    empty: empty(wave('/scopes')),
    waiting: filled(wave('/scopes')),
    decided: async (scene) => {
      for (const decision of ['kept', 'set_aside'] as const) {
        await decide(scene, await contestedResponse(scene), decision)
      }
      await empty(wave('/scopes'))(scene)
    },
  },
  'routes/contested-scope': {
    'as it was sent': async (scene) => void (await contestedPage(scene)),
    refused: refused(async (scene) => void (await contestedPage(scene))),
    overtaken: async (scene) => {
      const { page } = scene
      const response = await contestedPage(scene)
      await page.locator('input[value="kept"]').check()
      await page.locator('textarea[name="reason"]').fill('Uden betydning')
      await decide(scene, response, 'set_aside')
      await page.locator('main form button').last().click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/version-decision': {
    'to be decided': async (scene) => void (await versionsPage(scene)),
    refused: refused(async (scene) => void (await versionsPage(scene))),
    decided: async (scene) => {
      const { db, page, study: own } = scene
      await versionsPage(scene)
      const versions = await db
        .selectFrom('scope')
        .where('practiceId', '=', own.practices.Broen)
        .orderBy('version')
        .select('version')
        .execute()
      await decideVersions(db, {
        studyId: own.id,
        waveId: own.waveId,
        practiceId: own.practices.Broen,
        decision: 'same',
        only: null,
        versions: versions.map(({ version }) => version),
        reason: 'Kun ordlyden er ændret',
        after: 0,
        by: own.leadId,
        at: new Date().toISOString(),
      })
      await page.reload()
    },
  },
}

function contestedResponse({ db, study: own }: Scene): Promise<string> {
  return insertResponse(
    db,
    { waveId: own.waveId, practiceId: own.practices.Havnen },
    {
      answers: sameAnswers(4),
      scopeVerdict: 'contested',
      scopeObjection: 'Efterværnet hører med.',
      scopeText: 'Samtaler og efterværn',
      scopeLevel: 4,
      scopeCitizensPerYear: 120,
    },
  )
}

async function contestedPage(scene: Scene): Promise<string> {
  const { page, study: own, signIn, language } = scene
  const response = await contestedResponse(scene)
  await signIn('lead', { language })
  await go(page, wave(`/scopes/${response}`)(own), 200)
  return response
}

/** Broen, answered on a version of its scope that is new each time. */
async function versionsPage({ page, db, study: own, signIn, language }: Scene): Promise<void> {
  const practiceId = own.practices.Broen
  const { version } = await db
    .selectFrom('scope')
    .where('practiceId', '=', practiceId)
    .orderBy('version', 'desc')
    .select('version')
    .executeTakeFirstOrThrow()
  const scopeId = randomUUID()
  const at = new Date().toISOString()
  const next = { id: scopeId, practiceId, version: version + 1, included: 'Samtaler' }
  await db
    .insertInto('scope')
    .values({ ...next, createdAt: at, createdBy: own.leadId })
    .execute()
  const pair = { waveId: own.waveId, practiceId }
  await insertResponse(db, pair, { answers: sameAnswers(3) })
  await insertResponse(db, { ...pair, scopeId }, { answers: sameAnswers(5) })
  await signIn('lead', { language })
  await go(page, wave(`/results/${practiceId}/versions`)(own), 200)
}

async function decide(
  { db, study: own }: Scene,
  responseId: string,
  decision: Exclude<ContestDecision, 'rescoped'>,
): Promise<void> {
  const at = new Date().toISOString()
  const about = { studyId: own.id, waveId: own.waveId, responseId, by: own.leadId, at }
  await decideContest(
    db,
    { ...about, decision, reason: 'Vi har talt med informanten', after: 0, card: null },
    (id) => id,
    () => [],
  )
}
