import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { withItem } from '#tests/support/questionnaire-edits.ts'
import { insertVersion } from '#tests/support/questionnaire-versions.ts'
import { expect } from '#tests/e2e/fixtures.ts'
import { empty, filled, go, refused, study, pasteInto, type Scene, type PageStates } from './scene.ts'
import {
  fromFile,
  inEditor,
  writtenOwn,
  withOwnQuestions,
  sentBack,
  drafted,
  tested,
  publishedVersion,
  retitle,
  loseTexts,
  rewordFirstItem,
} from './questionnaire-scenes.ts'

/** The pages of questionnaires: versions, drafts, the editor, files. */
export const questionnaireStates: PageStates = {
  'routes/questionnaire-print': {
    'as asked of a citizen': filled(
      study('/questionnaires/promising-practice-2/print?role=citizen&language=en'),
    ),
  },
  'routes/draft': {
    whole: inEditor(''),
    'with parts missing': inEditor('', withOwnQuestions, true),
    'only what is missing': inEditor('?only=missing', withOwnQuestions),
    'nothing missing': inEditor('?only=missing'),
    'with what a file had more': fromFile,
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
}
