import { linkToken } from '#app/auth/token.server.ts'
import { goOn, start } from '#tests/e2e/informant.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'

const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

test('an informant contests the scope, is asked again on a new one, and the new answer counts', async ({
  page,
  browser,
  server,
  db,
  study,
  signIn,
}) => {
  const practiceId = study.practices.Havnen
  const pair = { waveId: study.waveId, practiceId }
  await insertResponse(db, { ...pair, role: 'leader' }, { answers: everywhere(5) })
  await insertResponse(db, pair, {
    answers: everywhere(3),
    scopeVerdict: 'contested',
    scopeObjection: 'Efterværnet hører med.',
  })
  const wave = `/studies/${study.id}/waves/${study.waveId}`

  // the researcher sees what is held against the card, and what it moves
  await signIn('lead')
  await page.goto(`${wave}/results`)
  await page.getByRole('link', { name: 'Se anfægtede afgrænsninger' }).click()
  await expect(page.getByRole('heading', { name: 'Anfægtede afgrænsninger', exact: true })).toBeVisible()
  const queue = page.getByRole('article').filter({ hasText: 'Havnen' })
  await expect(queue.getByText('Efterværnet hører med.')).toBeVisible()
  await expect(queue).toContainText('4,00 med besvarelsen (2 informanter) og 5,00 uden')
  await queue.getByRole('link', { name: /^Tag stilling/ }).click()

  // and delimits the practice anew
  await page.getByRole('radio', { name: /^Afgræns på ny/ }).check()
  await page.getByText('Ret kortet', { exact: true }).click()
  await page.getByRole('textbox', { name: /^Med\b/ }).fill('Samtaler, værested og efterværn')
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Informanten har ret')
  await page.getByRole('button', { name: 'Gem afgørelsen' }).click()
  await expect(
    page.getByText('Informanten er spurgt igen om afgrænsning 2 og er ikke begyndt.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Find informantens nye link' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Links' })).toBeVisible()

  // the informant opens the new link, reads the new card and answers about it
  const { id } = await db
    .selectFrom('assignment')
    .where('waveId', '=', study.waveId)
    .where('againOf', 'is not', null)
    .select('id')
    .executeTakeFirstOrThrow()
  const informant = await browser.newContext({ baseURL: server.url })
  const their = await informant.newPage()
  await their.goto(`/link/${linkToken(server.secret, id, 1)}`)
  await expect(their.getByText('Du har svaret om denne praksis før')).toBeVisible()
  await start(their)
  await expect(their.getByText('spurgt igen på en ny afgrænsning')).toBeVisible()
  await their.getByRole('button', { name: 'Begynd: Havnen' }).click()
  await expect(their.getByText('Samtaler, værested og efterværn')).toBeVisible()
  await their.getByRole('radio', { name: 'Ja, den passer' }).check()
  await goOn(their)
  await expect(their.getByRole('heading', { level: 1, name: 'Din plads i praksis' })).toBeVisible()
  const response = await db
    .selectFrom('response')
    .where('assignmentId', '=', id)
    .select('id')
    .executeTakeFirstOrThrow()
  const written = { responseId: response.id, missing: null, revision: 1, client: 'x', clientSequence: 1 }
  const answers = Object.entries(everywhere(2)).map(([item, rating]) => ({ ...written, item, rating }))
  await db
    .insertInto('answer')
    .values(answers.map((answer) => ({ ...answer, savedAt: new Date().toISOString() })))
    .execute()
  await their.goto(`/answer/${id}/review`)
  await their.getByRole('button', { name: 'Send besvarelse' }).click()
  await expect(their.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()
  await informant.close()

  // the new answer counts on the new scope; the first is still to be read, and counts no longer
  await page.goto(`${wave}/scopes`)
  await expect(queue.getByText('Informanten har svaret igen på afgrænsning 2.')).toBeVisible()
  await expect(queue.getByText('Efterværnet hører med.')).toBeVisible()
  await queue.getByRole('link', { name: /^Til praksissens profil/ }).click()
  await expect(page.getByRole('heading', { name: 'Besvaret på afgrænsning 2' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Afløst: informanten har svaret igen/ })).toContainText('–')

  // two scopes stand apart until somebody decides
  await page.getByRole('link', { name: 'Tag stilling til afgrænsningerne' }).click()
  await page.getByRole('radio', { name: /^Kun afgrænsning 2/ }).check()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Lederen svarede på det gamle kort')
  await page.getByRole('button', { name: 'Gem afgørelsen' }).click()
  await expect(page.getByText(/^Kun v2 er med, besluttet af Alma Lund/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Besvaret på afgrænsning 1' })).toBeHidden()
})
