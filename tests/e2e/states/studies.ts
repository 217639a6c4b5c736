import { randomUUID } from 'node:crypto'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { insertAccountLink } from '#db/queries/account-links.ts'
import { reviewFlag, reviewResponse } from '#db/queries/reviews.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'
import { scopeStates } from './scopes.ts'
import {
  empty,
  filled,
  go,
  refused,
  study,
  wave,
  ofPractice,
  pasteInto,
  type Scene,
  type PageStates,
} from './scene.ts'

/** Everybody's pages, and those of a study beside its questionnaires. */
export const studyStates: PageStates = {
  'routes/front': {
    visitor: ({ page }) => go(page, '/', 200),
    'signed in': empty(() => '/'),
  },
  'routes/typology': { visitor: ({ page }) => go(page, '/typology', 200) },
  'routes/method': { visitor: ({ page }) => go(page, '/method', 200) },
  'routes/sign-in': {
    new: ({ page }) => go(page, '/sign-in', 200),
    refused: refused(({ page }) => go(page, '/sign-in', 200)),
  },
  'routes/account-link': {
    new: accountLink,
    refused: refused(accountLink),
    over: ({ page }) => go(page, '/account-link/x', 404),
  },
  'routes/account': { filled: empty(() => '/account'), refused: refused(empty(() => '/account')) },
  'routes/studies': {
    filled: empty(() => '/studies'),
    empty: async ({ page, db, signIn, language }) => {
      const { accountId } = await signIn('field', { language })
      await db.deleteFrom('membership').where('accountId', '=', accountId).execute()
      await go(page, '/studies', 200)
    },
  },
  'routes/study-new': { new: empty(() => '/studies/new'), refused: refused(empty(() => '/studies/new')) },
  'routes/study': {
    empty: empty(study()),
    filled: filled(study()),
    reader: async ({ page, study: { id }, signIn, language }) => {
      await signIn('reader', { language })
      await go(page, `/studies/${id}`, 200)
    },
  },
  'routes/study-settings': {
    filled: filled(study('/settings')),
    refused: refused(empty(study('/settings'))),
  },
  'routes/members': {
    filled: filled(study('/members')),
    'link shown': async (scene) => {
      await empty(study('/members'))(scene)
      await scene.page.locator('button[value="invite"]').click()
      await expect(
        scene.page.getByText('/account-link/').or(scene.page.locator('main input[readonly]')).first(),
      ).toBeVisible()
    },
  },
  'routes/study-export': {
    empty: empty(study('/export')),
    filled: filled(study('/export')),
  },
  'routes/practices': {
    filled: filled(study('/practices')),
    'nothing found': filled(study('/practices?q=findes-ikke')),
    empty: async (scene) => {
      const { db, page, signIn, language } = scene
      const { accountId } = await signIn('outsider', { language })
      const own = await db
        .selectFrom('membership')
        .where('accountId', '=', accountId)
        .select('studyId')
        .executeTakeFirstOrThrow()
      await go(page, `/studies/${own.studyId}/practices`, 200)
    },
  },
  'routes/practice-new': {
    new: empty(study('/practices/new')),
    refused: refused(empty(study('/practices/new'))),
  },
  'routes/practice-import': {
    new: empty(study('/practices/import')),
    refused: refused(empty(study('/practices/import'))),
    preview: pasteInto(study('/practices/import'), 'kode\tnavn\nP7\tKernen'),
    faults: pasteInto(study('/practices/import'), 'kode\tnavn\tkommune\nP7\tKernen\tArhus'),
  },
  'routes/practice': {
    filled: filled(ofPractice('')),
    new: empty((s) => `/studies/${s.id}/practices/${s.practices.Broen}`),
  },
  'routes/practice-edit': {
    filled: filled(ofPractice('/edit')),
    refused: refused(filled(ofPractice('/edit'))),
  },
  'routes/scope': {
    filled: filled(ofPractice('/scope')),
    first: empty((s) => `/studies/${s.id}/practices/${s.practices.Broen}/scope`),
  },
  ...scopeStates,
  'routes/wave-new': { new: empty(study('/waves/new')), refused: refused(empty(study('/waves/new'))) },
  'routes/wave': {
    empty: empty(wave()),
    filled: filled(wave()),
    planned: async (scene) => {
      const plan = (openedAt: string | null) =>
        scene.db.updateTable('wave').set({ openedAt }).where('id', '=', scene.study.waveId).execute()
      await plan(null)
      await empty(wave())(scene)
      await plan('2026-09-01T08:00:00.000Z')
    },
  },
  'routes/informants': { empty: empty(wave('/informants')), filled: filled(wave('/informants')) },
  'routes/informant-import': {
    new: empty(wave('/informants/import')),
    refused: refused(empty(wave('/informants/import'))),
    preview: pasteInto(wave('/informants/import'), 'informant\tpraksis\trolle\nI1\tP001\tleder'),
  },
  'routes/links': { empty: empty(wave('/links')), filled: filled(wave('/links')) },
  'routes/field': { empty: empty(wave('/field')), filled: filled(wave('/field')) },
  'routes/practice-responses': {
    empty: empty((s) => wave(`/field/${s.practices.Broen}`)(s)),
    'sent, and one left out': async (scene) => {
      const { page, study: own } = scene
      await leaveOut(scene, await sentResponse(scene))
      await go(page, wave(`/field/${own.practices.Havnen}`)(own), 200)
    },
  },
  'routes/results': { empty: empty(wave('/results')), filled: filled(wave('/results')) },
  'routes/element': {
    filled: filled(wave('/results/elements/e01')),
    empty: empty(wave('/results/elements/e11')),
    'with reasons': async (scene) => {
      await sentResponse(scene)
      const { page, study: own } = scene
      await go(page, wave('/results/elements/e01')(own), 200)
      await expect(page.getByText('Vi bruger tilknytningsteori.')).toBeVisible()
    },
  },
  'routes/practice-profile': {
    filled: filled((s) => wave(`/results/${s.practiceId}`)(s)),
    empty: empty((s) => wave(`/results/${s.practices.Broen}`)(s)),
  },
  'routes/response': {
    'as it was sent': async (scene) => void (await sentResponse(scene)),
    refused: refused(async (scene) => void (await sentResponse(scene))),
    'left out': async (scene) => {
      await leaveOut(scene, await sentResponse(scene))
      await scene.page.reload()
    },
    overtaken: async (scene) => {
      const { page } = scene
      const response = await sentResponse(scene)
      await page.locator('main summary').click()
      await page.locator('main textarea').fill('Set igennem')
      await leaveOut(scene, response)
      await page.locator('main form button').last().click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/flag': {
    'as it was raised': raisedFlag,
    refused: refused(raisedFlag),
    overtaken: async (scene) => {
      const { page, db, study: own } = scene
      await raisedFlag(scene)
      await page.locator('main textarea').fill('Set igennem')
      const about = {
        flag: 'missing-pattern',
        practice: own.practices.Havnen,
        scopeVersion: 1,
        element: 'e03',
      }
      await reviewFlag(db, { ...decisionOf(own), about, state: 'set_aside' })
      await page.locator('main form button').last().click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'routes/export': { empty: empty(wave('/export')), filled: filled(wave('/export')) },
  'routes/not-found': {
    'no such address': ({ page }) => go(page, '/nowhere', 404),
    "another's study": async ({ page, study: { id }, signIn, language }) => {
      await signIn('outsider', { language })
      await go(page, `/studies/${id}`, 404)
    },
    'no right': async ({ page, study: { id, waveId }, signIn, language }) => {
      await signIn('field', { language })
      await go(page, `/studies/${id}/waves/${waveId}/results`, 403)
    },
  },
}

async function accountLink({ db, study: { id, leadId }, page }: Scene): Promise<void> {
  const token = newToken()
  const link = {
    id: randomUUID(),
    tokenDigest: digestOf(token),
    study: { id, role: 'reader' as const, by: leadId },
  }
  await insertAccountLink(db, {
    ...link,
    at: new Date().toISOString(),
    expiresAt: '2099-01-01T00:00:00.000Z',
  })
  await go(page, `/account-link/${token}`, 200)
}

/** A response about Havnen that was sent, on the screen of the lead. */
async function sentResponse({ page, db, study: own, signIn, language }: Scene): Promise<string> {
  const response = await insertResponse(
    db,
    { waveId: own.waveId, practiceId: own.practices.Havnen },
    { answers: sameAnswers(4), comments: { e01: 'Vi bruger tilknytningsteori.' } },
  )
  await signIn('lead', { language })
  await go(page, wave(`/responses/${response}`)(own), 200)
  return response
}

/** An element that the only response says nothing of. */
async function raisedFlag(scene: Scene): Promise<void> {
  await sentResponse(scene)
  const { page, study: own } = scene
  const place = 'flag?flag=missing-pattern&scope=1&element=e03'
  await go(page, wave(`/results/${own.practices.Havnen}/${place}`)(own), 200)
  // the analysis of the wave may take its time
  await expect(page.locator('main h1 + p')).toHaveText(/score/)
}

/** Somebody leaves it out. */
async function leaveOut({ db, study: own }: Scene, response: string): Promise<void> {
  await reviewResponse(db, { ...decisionOf(own), about: { response }, state: 'left_out' })
}

const decisionOf = ({ id, waveId, leadId }: Scene['study']) => ({
  studyId: id,
  waveId,
  reason: 'Har svaret om en anden praksis',
  seen: {},
  after: 0,
  by: leadId,
  at: new Date().toISOString(),
})
