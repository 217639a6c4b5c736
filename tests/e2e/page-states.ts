import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright/test'
import type { Kysely } from 'kysely'
import { digestOf, newToken } from '#app/auth/token.server.ts'
import { insertAccountLink } from '#db/queries/account-links.ts'
import { findResponse } from '#db/queries/responses.ts'
import { saveFields } from '#db/queries/saves.ts'
import {
  insertQuestionnaireDraft,
  saveQuestionnaireDraft,
  unlockCore,
} from '#db/queries/questionnaire-drafts.ts'
import type { Database, Language } from '#db/schema.ts'
import { fieldOf, type Change } from '#survey/answers.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import type { Questionnaire } from '#survey/questionnaire.ts'
import { withItem } from '#tests/support/questionnaire-edits.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { editQuestionnaire, type EditOperation } from '#survey/edit-questionnaire.ts'
import { promisingPractice2 } from '#survey/promising-practice-2.ts'
import { insertDraft } from '#tests/support/questionnaire-drafts.ts'
import { expect, type Invitation, type SmallStudy, type Study, type test } from './fixtures.ts'

type Fixtures = Parameters<Parameters<typeof test>[2]>[0]

/** What a state needs to be shown. */
export interface Scene {
  readonly page: Page
  readonly context: BrowserContext
  readonly db: Kysely<Database>
  /** Has two practices, an open wave, and nobody in it. */
  readonly study: Study
  readonly small: SmallStudy
  readonly language: Language
  readonly signIn: Fixtures['signIn']
  readonly invite: Fixtures['invite']
}

/** Brings the page into a state; it stays there. */
export type Show = (scene: Scene) => Promise<void>

/** As lead of the empty study, or of the small one that has everything. */
const empty =
  (path: (study: Study) => string): Show =>
  async ({ page, study, signIn, language }) => {
    await signIn('lead', { language })
    await go(page, path(study), 200)
  }
const filled =
  (path: (study: SmallStudy) => string): Show =>
  async ({ page, small, signIn, language }) => {
    await signIn('lead', { language, accountId: small.leadId })
    await go(page, path(small), 200)
  }

async function go(page: Page, path: string, status: number): Promise<void> {
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(status)
}

/** Sends the page's form with nothing in it, past the browser's own checks, and waits for the fault to be shown. */
const refused =
  (show: Show): Show =>
  async (scene) => {
    const { page } = scene
    await show(scene)
    await page.evaluate(() => {
      const form = [...document.querySelectorAll<HTMLFormElement>('main form')].find(
        ({ method }) => method === 'post',
      )
      if (!form) throw new Error('there is no form to refuse')
      form.noValidate = true
      for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
        if (field.type !== 'hidden' && field.type !== 'radio' && field.type !== 'checkbox') field.value = ''
        field.checked = false
      }
      form.querySelector('button')?.click()
    })
    await expect(page.locator('[aria-invalid="true"], [role="alert"]').first()).toBeVisible()
  }

/** A draft of the study in the editor, after some operations. */
const inEditor =
  (below: string, operations: readonly EditOperation[] = [], isUnlocked = false): Show =>
  async ({ page, db, study, signIn, language }) => {
    const edited = editQuestionnaire(promisingPractice2, operations)
    if ('faults' in edited) throw new Error(JSON.stringify(edited.faults))
    const { id: _, parent: __, ...change } = edited.questionnaire
    const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId, isUnlocked, change })
    await signIn('lead', { language })
    await go(page, `/studies/${study.id}/questionnaires/drafts/${draftId}${below}`, 200)
  }

/** A question of one's own with everything written. */
const writtenOwn: readonly EditOperation[] = [
  { kind: 'addQuestion', place: 'e03', as: 'choice' },
  ...['question.q1.text', 'question.q1.option.1', 'question.q1.option.2'].flatMap((path) =>
    (['da', 'en'] as const).map((language) => ({
      kind: 'text' as const,
      path,
      language,
      value: path.slice(9),
    })),
  ),
]

const withOwnQuestions: readonly EditOperation[] = [
  { kind: 'addQuestion', place: 'e03', as: 'choice' },
  { kind: 'addQuestion', place: 'own', as: 'number' },
  { kind: 'addQuestion', place: 'own', as: 'choices' },
  { kind: 'text', path: 'item.e03_1.anchor', language: 'en', value: '' },
  { kind: 'text', path: 'scale.2', language: 'da', value: '' },
]

/** Sends a page of the editor with a text that cannot be saved, as browsers without scripts do. */
const sentBack =
  (show: Show, name: string): Show =>
  async (scene) => {
    await scene.page.route(/\/assets\/entry\.client.*\.js$/, (route) => route.abort())
    await show(scene)
    await scene.page.locator(`[name="${name}"]`).fill('<b>fed')
    await scene.page.locator('button[value="save"]').click()
    await expect(scene.page.getByRole('alert')).toBeVisible()
  }

async function open({ page }: Scene, { path }: Invitation): Promise<void> {
  await go(page, path, 200)
  await page.locator('button[value="start"]').click()
  await page.waitForURL(/\/answer/)
}

const begun =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const invitation = await scene.invite({ practice: 'Havnen' })
    await open(scene, invitation)
    await go(scene.page, path(invitation.assignmentId), 200)
  }

/** A page of the questionnaire that has questions of every kind. */
const everyKind =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const waveId = await insertFullWave(scene.db, scene.study.id)
    const invitation = await scene.invite({ practice: 'Havnen', waveId })
    await open(scene, invitation)
    await go(scene.page, path(invitation.assignmentId), 200)
  }

/** The same with scope and facts answered. */
const beforeGiven =
  (path: (assignmentId: string) => string): Show =>
  async (scene) => {
    const { page } = scene
    let id = ''
    await everyKind((assignmentId) => `/answer/${(id = assignmentId)}/scope`)(scene)
    await page.locator('input[value="contested"]').check()
    await page.locator('textarea[name="scopeObjection"]').fill('Værestedet hører ikke med')
    await page.locator('main button[value="next"]').click()
    await page.locator('input[name="answerMode"][value="together"]').check()
    await page.locator('main button[value="next"]').click()
    await page.waitForURL(/element/)
    await go(page, path(id), 200)
  }

/** The same as somebody sees it whose browser is in another language than the response. */
const inOtherLanguage =
  (show: Show): Show =>
  async (scene) => {
    const { page, db, language } = scene
    await show(scene)
    const other = language === 'da' ? 'en' : 'da'
    const [, id = ''] = /answer\/([^/]+)/.exec(page.url()) ?? []
    await db.updateTable('response').set({ language: other }).where('assignmentId', '=', id).execute()
    await page.reload()
    await expect(page.locator(`main [lang="${other}"]`).first()).toBeVisible()
  }

/** The same after the language was changed, and changed back. */
const turnedTwice =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    for (const language of [scene.language === 'da' ? 'en' : 'da', scene.language]) {
      await scene.page.locator(`button[value="language-${language}"]`).click()
      await expect(scene.page.locator('html')).toHaveAttribute('lang', language)
    }
  }

/** The same once SurveyJS has taken over. */
const bySurvey =
  (show: Show): Show =>
  async (scene) => {
    await show(scene)
    await expect(scene.page.locator('#answer-fields')).toBeHidden()
  }

/** The same without the script, as some of its controls are sent by hand. */
const withoutScript =
  (show: Show, fill: (page: Page) => Promise<unknown>): Show =>
  async (scene) => {
    const { page } = scene
    await page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
    await show(scene)
    await fill(page)
    await page.locator('#answer-form button[value="next"]').click()
  }

/** Stores something that the open page does not know of. */
async function saveElsewhere({ page, db }: Scene, change: Change, at = new Date()): Promise<void> {
  const [, assignmentId = ''] = /answer\/([^/]+)/.exec(page.url()) ?? []
  const response = await findResponse(db, assignmentId)
  if (!response) throw new Error('the response was not started')
  const save = { responseId: response.id, client: randomUUID(), sequence: 1, activeSeconds: 1 }
  const fields = [{ field: fieldOf(change), change, baseRevision: 0 }]
  await saveFields(db, { ...save, at: at.toISOString(), fields })
}

const boxesElsewhere = { kind: 'text' as const, field: 'first_boxes', text: 'home 3-other' }
const tickSecondBox = (page: Page) =>
  page.locator('#answer-form input[name="first_boxes"][value="house"]').check({ force: true })
const writeNoNumber = (page: Page) => page.locator('#first_number').fill('mange')

/** The element page with an answer that somebody else has changed since. */
async function overtaken(scene: Scene): Promise<void> {
  const { page, invite } = scene
  const invitation = await invite({ practice: 'Havnen' })
  await open(scene, invitation)
  await go(page, `/answer/${invitation.assignmentId}/element/e01`, 200)
  await saveElsewhere(scene, { kind: 'answer', item: 'e01_1', value: { rating: 2, missing: null } })
}

/** Answers the first question on the plain form, before SurveyJS could take over. */
const checkFirst = (page: Page) =>
  page.locator('#answer-form input[name="e01_1"][value="4"]').check({ force: true })

/** The first element's page with an answer and a text on it, sent by the plain form after `meanwhile`. */
const sent =
  (
    meanwhile: (scene: Scene, assignmentId: string) => Promise<void>,
    text = 'Vi taler om det hver uge.',
  ): Show =>
  async (scene) => {
    const { page } = scene
    await page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
    const invitation = await scene.invite({ practice: 'Havnen' })
    await open(scene, invitation)
    await go(page, `/answer/${invitation.assignmentId}/element/e01`, 200)
    await checkFirst(page)
    await page.locator('#e01_comment').evaluate((area, value) => {
      const comment = area as HTMLTextAreaElement
      comment.removeAttribute('maxlength')
      comment.value = value
    }, text)
    await meanwhile(scene, invitation.assignmentId)
    await page.locator('#answer-form button[value="next"]').click()
    await expect(page.locator('main')).toContainText(text.slice(0, 25))
  }

const withdraw = async ({ db }: Scene, id: string): Promise<void> => {
  const at = new Date().toISOString()
  await db.updateTable('assignment').set({ withdrawnAt: at }).where('id', '=', id).execute()
}

/** Sends the response, as it is, from its review page. */
async function submit(page: Page): Promise<void> {
  await page.locator('button[value="submit"]').click()
  await page.waitForURL(/receipt/)
}

/** Keeps the big bundle away, so that the plain form stays. */
const plain =
  (show: Show): Show =>
  async (scene) => {
    await scene.page.route(/\/assets\/survey.*\.js$/, (route) => route.abort())
    await show(scene)
  }

const study =
  (rest = '') =>
  ({ id }: { id: string }) =>
    `/studies/${id}${rest}`
const wave =
  (rest = '') =>
  ({ id, waveId }: { id: string; waveId: string }) =>
    `/studies/${id}/waves/${waveId}${rest}`
const ofPractice = (rest: string) => (s: SmallStudy) => `/studies/${s.id}/practices/${s.practiceId}${rest}`

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

const pasteInto =
  (path: (s: Study) => string, text: string): Show =>
  async (scene) => {
    await empty(path)(scene)
    await scene.page.locator('main textarea').first().fill(text)
    await scene.page
      .locator('main textarea')
      .first()
      .evaluate((area) => {
        const form = (area as HTMLTextAreaElement).form
        form?.querySelector<HTMLButtonElement>('button')?.click()
      })
    await scene.page.waitForURL(/draft|import\?|\/(import|upload)$/)
    await expect(scene.page.locator('main table').first()).toBeVisible()
  }

type EditDraft = (content: Questionnaire) => Questionnaire

/** A page of a draft, made from version 1 and then edited; the content says which state it is in. */
const drafted =
  (path: string, edit: EditDraft = (content) => content, { isOwn = true, unlocks = false } = {}): Show =>
  async ({ page, db, study: { id: studyId, leadId }, signIn, language }) => {
    await signIn('lead', { language })
    const id = randomUUID()
    const parent = isOwn ? promisingPractice1.id : null
    const { parent: _, ...standard } = promisingPractice1
    const content = { ...standard, id, ...(parent && { parent }) }
    const deed = { studyId, by: leadId, at: '2026-09-01T08:00:00.000Z' }
    await insertQuestionnaireDraft(db, { ...deed, id, parent, content })
    const later = { ...deed, draftId: id, at: '2026-09-01T09:00:00.000Z' }
    if (unlocks) await unlockCore(db, { ...later, reason: 'Vores egen ordlyd' })
    await saveQuestionnaireDraft(db, { ...later, content: edit(content), baseRevision: 1 })
    await go(page, `/studies/${studyId}/questionnaires/drafts/${id}${path}`, 200)
  }

/** Test answers to a draft, at one of their places; or ended. */
const tested =
  (place: string): Show =>
  async (scene) => {
    const { page } = scene
    await drafted('/test', retitle)(scene)
    await page.locator('main form button').click()
    await page.waitForURL(/scope$/)
    const begun = page.url().replace(/scope$/, '')
    if (place !== '') return go(page, begun + place, 200)
    await go(page, `${begun}e01`, 200)
    await page.locator('input[name="e01_1"][value="4"]').check({ force: true })
    await page.locator('button[value="next"]').click()
    await page.waitForURL(/e02$/)
    await go(page, `${begun}review`, 200)
    await page.locator('button[value="finish"]').click()
    await page.waitForURL((url) => begun === `${url.href}/`)
  }

/** A version of the study's own, and its page. */
async function publishedVersion(scene: Scene): Promise<void> {
  await drafted('/publish', rewordFirstItem, { unlocks: true })(scene)
  const { page } = scene
  await page.locator('textarea[name="note"]').fill('Ny ordlyd i det første spørgsmål.')
  await page.locator('main form button').last().click()
  await page.waitForURL(/done=published/)
}

const retitle: EditDraft = (content) => ({ ...content, title: { da: 'Vores udgave', en: 'Our edition' } })
const loseTexts: EditDraft = (content) => ({ ...content, stem: { da: content.stem.da, en: '' } })
const rewordFirstItem: EditDraft = (content) => ({
  ...retitle(content),
  categories: content.categories.map((category) => ({
    ...category,
    elements: category.elements.map((element) => ({
      ...element,
      items: element.items.map((item) =>
        item.id === 'e01_1'
          ? { ...item, text: { da: 'Vi ved, hvorfor det virker', en: 'We know why' } }
          : item,
      ),
    })),
  })),
})

/** Every page with the states it can be in. A page without states fails. */
export const pageStates: Readonly<Record<string, Readonly<Record<string, Show>>>> = {
  'routes/front': {
    visitor: ({ page }) => go(page, '/', 200),
    'signed in': empty(() => '/'),
  },
  'routes/typology': { visitor: ({ page }) => go(page, '/typology', 200) },
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
      await expect(scene.page.locator('#answer-survey [role="alert"]')).toBeVisible()
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
      await scene.page.locator('#overview').evaluate((overview) => overview.setAttribute('open', ''))
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
  'routes/questionnaire-print': {
    'as asked of a citizen': filled(
      study('/questionnaires/promising-practice-2/print?role=citizen&language=en'),
    ),
  },
  'routes/study-export': {
    empty: empty(study('/export')),
    filled: filled(study('/export')),
  },
  'routes/draft': {
    whole: inEditor(''),
    'with parts missing': inEditor('', withOwnQuestions, true),
    'only what is missing': inEditor('?only=missing', withOwnQuestions),
    'nothing missing': inEditor('?only=missing'),
  },
  'routes/draft-element': {
    locked: inEditor('/element/e03', withOwnQuestions),
    unlocked: inEditor('/element/e03', withOwnQuestions, true),
    beside: inEditor('/element/e03?beside', withOwnQuestions, true),
    'sent back': sentBack(inEditor('/element/e03'), 'element.e03.meaning.da'),
  },
  'routes/draft-part': {
    scale: inEditor('/scale', withOwnQuestions, true),
    'scale, locked': inEditor('/scale'),
    informant: inEditor('/informant'),
    own: inEditor('/own', withOwnQuestions),
    'own, empty': inEditor('/own'),
    about: inEditor('/about'),
  },
  'routes/draft-preview': { phone: inEditor('/preview'), computer: inEditor('/preview?page=e03&width=1280') },
  'routes/draft-preview-page': Object.fromEntries(
    ['start', 'scope', 'facts', 'e03', 'own', 'review'].map((place) => [
      place,
      async (scene: Scene) =>
        inEditor(`/preview/page?page=${place}&language=${scene.language}`, writtenOwn)(scene),
    ]),
  ),
  'routes/questionnaire-compare': {
    new: empty(study('/questionnaires/compare')),
    unknown: empty(study('/questionnaires/compare?from=promising-practice-1&to=another')),
    'a version of its own': async (scene) => {
      const { db, study: s } = scene
      const reworded = withItem(promisingPractice1, 'e01_1', {
        text: { da: 'Praksis bygger på klar viden', en: 'The practice is built on clear knowledge' },
      })
      const made = await insertVersion(db, {
        studyId: s.id,
        by: s.leadId,
        questionnaire: {
          ...withItem(withItem(reworded, 'e01_2', { reverse: true }), 'e02_1', { weight: 2 }),
          parent: promisingPractice1.id,
          title: { da: 'Vores spørgeskema', en: 'Our questionnaire' },
          noAnswers: promisingPractice1.noAnswers.slice(0, 1),
        },
      })
      await empty(study(`/questionnaires/compare?from=${promisingPractice1.id}&to=${made}&texts=en`))(scene)
    },
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
  'routes/questionnaire-upload': {
    new: empty(study('/questionnaires/upload')),
    refused: pasteInto(
      study('/questionnaires/upload'),
      '{"completedHtml":"<b>","pages":[{"name":"e01","elements":[{"type":"html","name":"Q 1"},{"type":"text","name":"a","title":"<img src=x onerror=alert(1)>"}]}]}',
    ),
    'read with notes': pasteInto(
      study('/questionnaires/upload'),
      '{"showTOC":true,"pages":[{"name":"e01","elements":[{"type":"rating","name":"e01_1","title":"A","isRequired":true}]}]}',
    ),
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
  'routes/questionnaires': {
    'built-in only': empty(study('/questionnaires')),
    filled: async (scene) => {
      await publishedVersion(scene)
      await drafted('/history', retitle)(scene)
      await go(scene.page, `/studies/${scene.study.id}/questionnaires`, 200)
    },
    reads: async ({ page, study: { id }, signIn, language }) => {
      await signIn('assessor', { language })
      await go(page, `/studies/${id}/questionnaires`, 200)
    },
  },
  'routes/questionnaire': {
    'built in': empty(study('/questionnaires/promising-practice-2')),
    'just published': publishedVersion,
  },
  'routes/questionnaire-history': {
    filled: drafted('/history', retitle),
    'not confirmed': async (scene) => {
      await drafted('/history')(scene)
      await scene.page.locator('button[value="discard"]').click()
      await expect(scene.page.getByRole('alert')).toBeVisible()
    },
    discarded: async (scene) => {
      const { page } = scene
      await drafted('/history')(scene)
      const address = page.url()
      await page.locator('input[name="confirm"]').check()
      await page.locator('button[value="discard"]').click()
      await page.waitForURL(/questionnaires$/)
      await page.goto(address)
    },
  },
  'routes/questionnaire-test': {
    new: drafted('/test'),
    filled: async (scene) => {
      await tested('')(scene)
      await go(scene.page, scene.page.url().replace(/[^/]+$/, ''), 200)
    },
  },
  'routes/questionnaire-test-page': {
    scope: tested('scope'),
    'scope refused': async (scene) => {
      await tested('scope')(scene)
      await scene.page.locator('button[value="next"]').click()
      await expect(scene.page.getByRole('alert')).toBeVisible()
    },
    facts: tested('facts'),
    element: tested('e01'),
    review: tested('review'),
  },
  'routes/questionnaire-test-result': { finished: tested('') },
  'routes/questionnaire-unlock': {
    locked: drafted('/unlock'),
    refused: refused(drafted('/unlock')),
    unlocked: drafted('/unlock', retitle, { unlocks: true }),
    'from a file': drafted('/unlock', retitle, { isOwn: false }),
  },
  'routes/questionnaire-publish': {
    ready: drafted('/publish', retitle),
    reworded: drafted('/publish', rewordFirstItem, { unlocks: true }),
    'core locked': drafted('/publish', rewordFirstItem),
    'texts missing': drafted('/publish', loseTexts),
    'from a file': drafted('/publish', retitle, { isOwn: false }),
    refused: refused(drafted('/publish', retitle)),
  },
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
  'routes/results': { empty: empty(wave('/results')), filled: filled(wave('/results')) },
  'routes/practice-profile': {
    filled: filled((s) => wave(`/results/${s.practiceId}`)(s)),
    empty: empty((s) => wave(`/results/${s.practices.Broen}`)(s)),
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
