import { randomUUID } from 'node:crypto'
import { expect, test } from '#tests/e2e/fixtures.ts'
import {
  comment,
  firstQuestion,
  goOn,
  goToFirstElement,
  plainQuestion,
  stored,
  surveyBundle,
} from './informant.ts'

test('opening a link changes nothing and sets no cookie, however often a scanner does it', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.request.head(path)
  await page.request.get(path)
  await page.goto(path)
  expect(await context.cookies()).toEqual([])
  const responses = await db
    .selectFrom('response')
    .where('assignmentId', '=', assignmentId)
    .selectAll()
    .execute()
  expect(responses).toEqual([])

  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(`/answer/${assignmentId}/scope`)
})

test('an informant stops and resumes on another device at the same place', async ({
  page,
  browser,
  server,
  invite,
}) => {
  const { path } = await invite({ practice: 'Havnen' })
  await page.route(surveyBundle, (route) => route.abort())
  await goToFirstElement(page, path)
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  await comment(page).fill('Her slap jeg')
  await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click()
  await expect(page.getByText('Dine svar er gemt.')).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: server.url })
  const phone = await elsewhere.newPage()
  await phone.goto(path)
  await phone.getByRole('button', { name: 'Fortsæt' }).click()
  await expect(phone.getByText('Element 2 af 11')).toBeVisible()
  await expect(comment(phone)).toHaveValue('Her slap jeg')
  await elsewhere.close()
})

test('an informant of two practices sees both and takes them one at a time', async ({ page, invite }) => {
  const informantId = randomUUID()
  const { path } = await invite({ practice: 'Havnen', informantId })
  await invite({ practice: 'Broen', informantId })
  await page.goto(path)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dine besvarelser' })).toBeVisible()
  await page.getByRole('button', { name: 'Begynd: Broen' }).click()
  await expect(page.getByText('Broen · du svarer som medarbejder')).toBeVisible()
  await page.goto('/answer')
  await expect(page.getByRole('link', { name: 'Fortsæt: Broen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begynd: Havnen' })).toBeVisible()
})

test('saying no is noted with its reason, and can be taken back', async ({ page, invite, db }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await page.getByRole('textbox').fill('Jeg er stoppet')
  await page.getByRole('button', { name: 'Nej tak, jeg svarer ikke' }).click()
  await expect(page.getByText('Du har sagt nej til at svare.')).toBeVisible()
  const declined = () =>
    db
      .selectFrom('assignment')
      .where('id', '=', assignmentId)
      .select(['declinedAt', 'declineReason'])
      .executeTakeFirstOrThrow()
  expect((await declined()).declineReason).toBe('Jeg er stoppet')

  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(`/answer/${assignmentId}/scope`)
  expect(await declined()).toEqual({ declinedAt: null, declineReason: null })
})

test('a bad, withdrawn or closed link gives a calm page that says whom to ask', async ({
  page,
  invite,
  study,
  db,
}) => {
  expect((await page.goto('/link/findes-ikke'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()

  const withdrawn = await invite({ practice: 'Havnen' })
  const at = new Date().toISOString()
  await db
    .updateTable('assignment')
    .set({ withdrawnAt: at })
    .where('id', '=', withdrawn.assignmentId)
    .execute()
  expect((await page.goto(withdrawn.path))?.status()).toBe(410)
  await expect(page.getByRole('link', { name: 'alma@eksempel.dk' })).toBeVisible()

  const open = await invite({ practice: 'Havnen' })
  await db.updateTable('wave').set({ closedAt: at }).where('id', '=', study.waveId).execute()
  expect((await page.goto(open.path))?.status()).toBe(410)
  await expect(
    page.getByRole('heading', { level: 1, name: 'Undersøgelsen er lukket for svar' }),
  ).toBeVisible()
})

test('a wave that closes meanwhile loses nothing of what stands on the page', async ({
  page,
  invite,
  study,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.route(surveyBundle, (route) => route.abort())
  await goToFirstElement(page, path)
  await db
    .updateTable('wave')
    .set({ closedAt: new Date().toISOString() })
    .where('id', '=', study.waveId)
    .execute()
  await plainQuestion(page, firstQuestion).getByRole('radio', { name: 'I høj grad' }).check()
  await comment(page).fill('Det nåede jeg ikke at sende')
  await expect(page.getByRole('status')).toHaveText(/^Ikke gemt: undersøgelsen er lukket/)
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: /^Undersøgelsen er lukket/ })).toBeVisible()
  await expect(page.getByText('Det nåede jeg ikke at sende')).toBeVisible()
  await expect(page.getByText('I høj grad')).toBeVisible()
  expect((await stored(db, assignmentId)).answers).toEqual({})
})

test('when the session is gone the page keeps the text and says what to do', async ({
  page,
  context,
  invite,
  db,
}) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.route(surveyBundle, (route) => route.abort())
  await goToFirstElement(page, path)
  await context.clearCookies()
  await comment(page).fill('Skrevet uden cookie')
  await expect(page.getByRole('status')).toHaveText(/^Ikke gemt: siden ved ikke længere, hvem du er/)

  const other = await context.newPage()
  await other.goto(path)
  await other.getByRole('button', { name: 'Fortsæt' }).click()
  await page.bringToFront()
  await goOn(page)
  await expect(page.getByText('Element 2 af 11')).toBeVisible()
  expect((await stored(db, assignmentId)).comments).toEqual({ e01: 'Skrevet uden cookie' })
})
