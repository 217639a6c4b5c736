import { insertResponse } from '#tests/support/responses.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { go, refused, plain, type PageStates } from './scene.ts'
import {
  open,
  begun,
  everyKind,
  beforeGiven,
  inOtherLanguage,
  turnedTwice,
  bySurvey,
  withoutScript,
  saveElsewhere,
  boxesElsewhere,
  tickSecondBox,
  writeNoNumber,
  overtaken,
  checkFirst,
  sent,
  withdraw,
  submit,
} from './answering-scenes.ts'

/** An informant's pages. */
export const answeringStates: PageStates = {
  'routes/link': {
    'time measured': async ({ page, db, invite, study: { waveId, practices } }) => {
      const practice = { waveId, practiceId: practices.Broen }
      for (let minutes = 8; minutes < 18; minutes += 1) {
        await insertResponse(db, practice, { activeSeconds: 60 * minutes })
      }
      await go(page, (await invite({ practice: 'Havnen' })).path, 200)
      await expect(page.getByText(/10[–-]15 minut/)).toBeVisible()
    },
    new: async ({ page, invite }) => go(page, (await invite({ practice: 'Havnen' })).path, 200),
    begun: async (scene) => {
      const invitation = await scene.invite({ practice: 'Broen' })
      await open(scene, invitation)
      await go(scene.page, invitation.path, 200)
    },
    declined: async ({ page, invite }) => {
      await go(page, (await invite({ practice: 'Havnen' })).path, 200)
      await page.locator('button[value="decline"]').click()
      await expect(page.getByRole('status')).toBeVisible()
    },
    sent: async (scene) => {
      const invitation = await scene.invite({ practice: 'Broen' })
      await open(scene, invitation)
      await go(scene.page, `/answer/${invitation.assignmentId}/review`, 200)
      await submit(scene.page)
      await go(scene.page, invitation.path, 200)
    },
    unknown: ({ page }) => go(page, '/link/AAAAAAAAAAAAAAAAAAAAAAAAAAA', 404),
    withdrawn: async ({ page, db, invite }) => {
      const { path, assignmentId } = await invite({ practice: 'Havnen' })
      const at = new Date().toISOString()
      await db.updateTable('assignment').set({ withdrawnAt: at }).where('id', '=', assignmentId).execute()
      await go(page, path, 410)
    },
    closed: async ({ page, db, invite, study: { waveId } }) => {
      const { path } = await invite({ practice: 'Havnen' })
      const closeAt = (closedAt: string | null) =>
        db.updateTable('wave').set({ closedAt }).where('id', '=', waveId).execute()
      await closeAt(new Date().toISOString())
      await go(page, path, 410)
      await closeAt(null)
    },
  },
  'routes/answer-list': {
    several: async (scene) => {
      const first = await scene.invite({ practice: 'Havnen' })
      await scene.invite({ practice: 'Broen', informantId: first.informantId })
      await open(scene, first)
      await go(scene.page, '/answer', 200)
    },
    paused: begun(() => '/answer?paused'),
    'session over': ({ page }) => go(page, '/answer', 404),
  },
  'routes/answer-scope': {
    new: begun((id) => `/answer/${id}/scope`),
    refused: refused(begun((id) => `/answer/${id}/scope`)),
    'version 2': everyKind((id) => `/answer/${id}/scope`),
    'questions in the other language': inOtherLanguage(everyKind((id) => `/answer/${id}/scope`)),
  },
  'routes/answer-facts': {
    new: begun((id) => `/answer/${id}/facts`),
    refused: refused(begun((id) => `/answer/${id}/facts`)),
    'version 2': everyKind((id) => `/answer/${id}/facts`),
    'language changed twice': turnedTwice(everyKind((id) => `/answer/${id}/facts`)),
    'questions in the other language': inOtherLanguage(everyKind((id) => `/answer/${id}/facts`)),
  },
  'routes/answer-element': {
    plain: plain(begun((id) => `/answer/${id}/element/e01`)),
    SurveyJS: async (scene) => {
      await begun((id) => `/answer/${id}/element/e02`)(scene)
      await expect(
        scene.page.locator('#answer-survey fieldset, #answer-survey [role="radiogroup"]').first(),
      ).toBeVisible()
    },
    saved: plain(async (scene) => {
      await begun((id) => `/answer/${id}/element/e01`)(scene)
      await checkFirst(scene.page)
      await expect(scene.page.locator('#answer-status')).toContainText(/\d\d[.:]\d\d/)
    }),
    offline: plain(async (scene) => {
      await begun((id) => `/answer/${id}/element/e01`)(scene)
      await scene.context.setOffline(true)
      await checkFirst(scene.page)
      await expect(scene.page.locator('#answer-status')).toContainText(/forbindelse|connection/i)
      await scene.context.setOffline(false)
    }),
    refused: sent(() => Promise.resolve(), 'Alt for langt. '.repeat(300)),
    'closed meanwhile': async (scene) => {
      const closeAt = (closedAt: string | null) =>
        scene.db.updateTable('wave').set({ closedAt }).where('id', '=', scene.study.waveId).execute()
      await sent(async () => void (await closeAt(new Date().toISOString())))(scene)
      await closeAt(null)
    },
    'session over': sent(async ({ page, context, language }) => {
      await context.clearCookies()
      const url = new URL(page.url()).origin
      await context.addCookies([{ name: 'praksiskort', value: language, url, httpOnly: true }])
    }),
    withdrawn: async (scene) => {
      const invitation = await scene.invite({ practice: 'Havnen' })
      await open(scene, invitation)
      await withdraw(scene, invitation.assignmentId)
      await go(scene.page, `/answer/${invitation.assignmentId}/element/e01`, 410)
    },
    'conflict on the page': plain(async (scene) => {
      await overtaken(scene)
      await checkFirst(scene.page)
      await expect(scene.page.locator('#answer-conflicts').locator('button, input').first()).toBeVisible()
    }),
    'conflict without script': async (scene) => {
      const { page } = scene
      await page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
      await overtaken(scene)
      await checkFirst(page)
      await page.locator('#answer-form button[value="next"]').click()
      await expect(page.locator('fieldset.conflict')).toBeVisible()
    },
    'every kind of question': plain(everyKind((id) => `/answer/${id}/element/e01`)),
    'every kind of question, SurveyJS': bySurvey(everyKind((id) => `/answer/${id}/element/e01`)),
    'own questions': plain(everyKind((id) => `/answer/${id}/element/own`)),
    'own questions, SurveyJS': bySurvey(everyKind((id) => `/answer/${id}/element/own`)),
    'no number, sent': withoutScript(
      everyKind((id) => `/answer/${id}/element/e01`),
      writeNoNumber,
    ),
    'no number': plain(async (scene) => {
      await everyKind((id) => `/answer/${id}/element/own`)(scene)
      await scene.page.locator('#own_page_number').fill('mange')
      await expect(scene.page.locator('#own_page_number-error')).toBeVisible()
    }),
    'no number, SurveyJS': async (scene) => {
      await bySurvey(everyKind((id) => `/answer/${id}/element/own`))(scene)
      await scene.page.locator('#answer-survey [data-name="own_page_number"] input').fill('mange')
      await expect(scene.page.locator('#answer-survey .error')).toBeVisible()
    },
    'conflict in boxes': plain(async (scene) => {
      await everyKind((id) => `/answer/${id}/element/e01`)(scene)
      await saveElsewhere(scene, boxesElsewhere)
      await tickSecondBox(scene.page)
      await expect(scene.page.locator('#answer-conflicts button').first()).toBeVisible()
    }),
    'conflict in boxes, sent': async (scene) => {
      await withoutScript(
        async (opened) => {
          await everyKind((id) => `/answer/${id}/element/e01`)(opened)
          await saveElsewhere(opened, boxesElsewhere)
        },
        (page) => tickSecondBox(page),
      )(scene)
      await expect(scene.page.locator('fieldset.conflict')).toBeVisible()
    },
    'some skipped': plain(async (scene) => {
      await begun((id) => `/answer/${id}/element/e01`)(scene)
      await checkFirst(scene.page)
      await expect(scene.page.locator('#answer-skipped')).toBeVisible()
    }),
    'after skipping': plain(async (scene) => {
      await begun((id) => `/answer/${id}/element/e02?after=e01`)(scene)
      await expect(scene.page.locator('main .notice').first()).toBeVisible()
    }),
  },
  'routes/answer-review': {
    'everything unanswered': begun((id) => `/answer/${id}/review`),
    'scope and facts given': beforeGiven((id) => `/answer/${id}/review`),
    'questions in the other language': inOtherLanguage(beforeGiven((id) => `/answer/${id}/review`)),
  },
  'routes/answer-print': {
    'questions in the other language': inOtherLanguage(everyKind((id) => `/answer/${id}/print`)),
  },
  'routes/answer-receipt': {
    'every kind of answer': async (scene) => {
      await beforeGiven((id) => `/answer/${id}/review`)(scene)
      await saveElsewhere(scene, boxesElsewhere)
      await submit(scene.page)
    },
    submitted: async (scene) => {
      await begun((id) => `/answer/${id}/review`)(scene)
      await submit(scene.page)
    },
  },
}
