import { readFileSync } from 'node:fs'
import { findQuestionnaireDraft, saveQuestionnaireDraft } from '#db/queries/questionnaire-drafts.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { breakSeal } from './seal.ts'
import { firstQuestion, goOn, goToFirstElement, plainQuestion, start } from './informant.ts'

const ownQuestion = 'Hvad koster et forløb?'

test('a version is copied, edited, tested, published and fielded, while an answer underway stays on the old one', async ({
  page,
  context,
  db,
  study,
  signIn,
  invite,
}) => {
  test.setTimeout(120_000)
  const plainForm = () => page.route(/\/assets\/answer-client.*\.js$/, (route) => route.abort())
  await plainForm()
  const underway = await invite({ practice: 'Broen' })
  await goToFirstElement(page, underway.path)

  await signIn('lead')
  const base = `/studies/${study.id}/questionnaires`
  await page.goto(base)
  await page.getByRole('button', { name: /^Lav et udkast ud fra .*indbygget version 1$/ }).click()
  await page.waitForURL(/drafts\//)
  const draftId = page.url().split('/').at(-1) ?? ''

  const draft = await findQuestionnaireDraft(db, study.id, draftId)
  if (!draft) throw new Error('no draft was made')
  const text = { da: ownQuestion, en: 'What does a course cost?' }
  const saved = await saveQuestionnaireDraft(db, {
    studyId: study.id,
    draftId,
    content: {
      ...draft.content,
      ownPage: {
        name: { da: 'Prisen på et forløb', en: 'The price of a course' },
        questions: [{ id: 'price', kind: 'number', text, minimum: 0, maximum: 1_000_000 }],
      },
    },
    baseRevision: 1,
    by: study.leadId,
    at: new Date().toISOString(),
  })
  expect(saved).toEqual({ status: 'saved', revision: 2 })

  await page.goto(`${base}/drafts/${draftId}/publish`)
  await expect(page.getByText('Ingen har prøvet udkastet til ende.')).toBeVisible()

  await page.goto(`${base}/drafts/${draftId}/test`)
  await page.getByRole('combobox', { name: 'Rolle' }).selectOption('citizen')
  await page.getByRole('button', { name: 'Begynd prøven' }).click()
  await expect(page.getByText('Prøve: intet bliver til data.')).toBeVisible()
  await page.getByRole('radio', { name: 'Ja, den passer' }).check()
  await goOn(page)
  await page.waitForURL(/\/facts$/)
  await goOn(page)
  await page.waitForURL(/\/e01$/)
  await plainQuestion(page, firstQuestion).getByRole('radio').nth(3).check()
  await goOn(page)
  await page.waitForURL(/\/e02\b/)
  await page.goto(page.url().replace(/\/e02\b.*$/, '/own'))
  await page.getByRole('textbox', { name: ownQuestion }).fill('12.000')
  await goOn(page)
  await page.getByRole('button', { name: 'Afslut prøven' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dette ville blive gemt' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^price .*12000/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^e01_1 .* 4 / })).toBeVisible()

  await page.goto(`${base}/drafts/${draftId}/publish`)
  await expect(page.getByText('Udkastet er prøvet til ende 1 gang.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Versionens navn på dansk' }).fill('Havnebyens spørgeskema')
  await page.getByRole('button', { name: 'Udgiv versionen' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('textbox', { name: 'Note om versionen' }).fill('Et spørgsmål om prisen.')
  await page.getByRole('button', { name: 'Udgiv versionen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havnebyens spørgeskema' })).toBeVisible()
  await expect(page.getByText('Standardens spørgsmål og skala.', { exact: true })).toBeVisible()
  await expect(page.getByText('Klasse B, som reglerne foreslog')).toBeVisible()

  await page.goto(`/studies/${study.id}/waves/new`)
  await page.getByLabel('Svarfrist').fill('2099-12-31')
  await page.getByRole('button', { name: 'Lav runden' }).click()
  await page.waitForURL(/waves\/(?!new)/)
  await expect(page.getByRole('link', { name: /^Havnebyens spørgeskema/ })).toBeVisible()
  const waveId = page.url().split('/').at(-1) ?? ''
  const invited = await invite({ practice: 'Havnen', waveId })
  await page.reload()
  await page.getByRole('button', { name: 'Åbn runden' }).click()
  await expect(page.getByText('Ligger fast, fordi runden er åbnet.')).toBeVisible()

  await context.clearCookies()
  await goToFirstElement(page, invited.path)
  await plainQuestion(page, firstQuestion).getByRole('radio').nth(3).check()
  await goOn(page)
  await page.waitForURL(/\/e02\b/)
  await page.goto(`/answer/${invited.assignmentId}/element/own`)
  await page.getByRole('textbox', { name: ownQuestion }).fill('9000')
  await goOn(page)
  await page.getByRole('button', { name: 'Send besvarelse' }).click()
  await page.waitForURL(/receipt/)

  // the answer that was underway knows nothing of the new question
  await page.goto(underway.path)
  await start(page)
  await page.goto(`/answer/${underway.assignmentId}/review`)
  await expect(page.getByText('Prisen på et forløb')).toBeHidden()
  await page.getByRole('button', { name: 'Send besvarelse' }).click()
  await page.waitForURL(/receipt/)
  const answeredOn = async (assignmentId: string) =>
    (
      await db
        .selectFrom('response')
        .where('assignmentId', '=', assignmentId)
        .select('questionnaire')
        .executeTakeFirstOrThrow()
    ).questionnaire
  expect(await answeredOn(underway.assignmentId)).toBe('promising-practice-1')
  const version = await answeredOn(invited.assignmentId)
  expect(version).toMatch(/^[0-9a-f-]{36}$/)

  await signIn('lead')
  await breakSeal(page, `/studies/${study.id}/waves/${waveId}`)
  await expect(page.getByRole('link', { name: 'Havnebyens spørgeskema' })).toBeVisible()
  await page.goto(`/studies/${study.id}/waves/${waveId}/export`)
  await expect(page.getByRole('link', { name: 'Havnebyens spørgeskema' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent filen' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain(version)
})
