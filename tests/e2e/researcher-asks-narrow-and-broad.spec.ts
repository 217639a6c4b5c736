import type { Kysely } from 'kysely'
import { linkToken } from '#app/auth/token.server.ts'
import type { Database } from '#db/schema.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { goOn, start } from '#tests/e2e/informant.ts'
import { insertResponse } from '#tests/support/responses.ts'

const everywhere = (rating: number) => ({
  answers: Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating])),
})

test('a practice is asked about narrow and broad, and the profile shows how far its score moves', async ({
  page,
  browser,
  server,
  db,
  study,
  signIn,
}) => {
  const practiceId = study.practices.Havnen
  const pair = { waveId: study.waveId, practiceId }
  await insertResponse(db, { ...pair, role: 'leader' }, everywhere(5))
  await insertResponse(db, pair, everywhere(3))

  // the researcher makes a broader card
  await signIn('lead')
  await page.goto(`/studies/${study.id}/practices/${practiceId}`)
  await page.getByRole('link', { name: 'Lav en bredere variant' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bredere variant af Havnen' })).toBeVisible()
  await page.getByRole('textbox', { name: /^Med\b/ }).fill('Hele tilbuddet med værksteder')
  await page.getByRole('radio', { name: /^4 · / }).check()
  await page.getByRole('button', { name: 'Gem varianten' }).click()
  await expect(page.getByText('Varianten er lavet. Nu kan den gives til informanter.')).toBeVisible()

  // and gives it to both
  await page.getByRole('button', { name: 'Spørg dem om varianten' }).click()
  await expect(page.getByText('2 informanter er spurgt om varianten.')).toBeVisible()
  const second = await db
    .selectFrom('assignment')
    .innerJoin('scopeVariant', 'scopeVariant.scopeId', 'assignment.scopeId')
    .where('assignment.waveId', '=', study.waveId)
    .orderBy('assignment.role')
    .select(['assignment.id', 'assignment.role'])
    .execute()
  expect(second.map(({ role }) => role)).toEqual(['leader', 'staff'])

  // each has two lines on the list, is told at the door what differs, and answers
  for (const { id, role } of second) {
    const informant = await browser.newContext({ baseURL: server.url })
    const their = await informant.newPage()
    await their.goto(`/link/${linkToken(server.secret, id, 1)}`)
    await expect(their.getByRole('heading', { level: 1 })).toContainText('Havnen (den brede udgave)')
    await start(their)
    await expect(their.getByText('Om den brede udgave: hele tilbuddet')).toBeVisible()
    await expect(their.getByText(/^Om den almindelige udgave/)).toBeVisible()
    await their.getByRole('button', { name: 'Begynd: Havnen (den brede udgave)' }).click()
    await expect(their.getByRole('heading', { name: 'Hvad er anderledes her?' })).toBeVisible()
    await expect(their.getByText('Hele tilbuddet med værksteder').first()).toBeVisible()
    await their.getByRole('radio', { name: 'Ja, den passer' }).check()
    await goOn(their)
    await expect(their.getByRole('heading', { level: 1, name: 'Din plads i praksis' })).toBeVisible()
    await answerEverything(db, id, role === 'leader' ? 4 : 1)
    await their.goto(`/answer/${id}/review`)
    await their.getByRole('button', { name: 'Send besvarelse' }).click()
    await expect(their.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()
    await informant.close()
  }

  // 4 − 5 and 1 − 3: the ordinary total stays the mean of 5 and 3
  const wave = `/studies/${study.id}/waves/${study.waveId}`
  await page.goto(`${wave}/results/${practiceId}`)
  const section = page.locator('#narrow-and-broad')
  await expect(section.getByRole('heading', { name: 'Snæver og bred' })).toBeVisible()
  await expect(section).toContainText(
    'På den brede afgrænsning ligger praksissen 1,50 point lavere end på den snævre',
  )
  await expect(section).toContainText('Det er de 2 informanter, der har svaret på begge')
  await section.getByText('Hver informant').first().click()
  await section.getByRole('link', { name: /^Besvarelsen fra leder på den brede/i }).click()
  await expect(page.getByText('Svarene gælder en bredere variant af praksissen')).toBeVisible()

  await page.goto(`${wave}/results/variants`)
  await expect(
    page.getByText('I den ene sammenligning, der er, ligger totalen 1,50 point lavere'),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /Havnen Bredere variant/ })).toContainText('−1,50')
})

async function answerEverything(db: Kysely<Database>, assignmentId: string, rating: number): Promise<void> {
  const response = await db
    .selectFrom('response')
    .where('assignmentId', '=', assignmentId)
    .select('id')
    .executeTakeFirstOrThrow()
  const written = { responseId: response.id, missing: null, revision: 1, client: 'x', clientSequence: 1 }
  const answers = Object.keys(everywhere(rating).answers).map((item) => ({ ...written, item, rating }))
  const savedAt = new Date().toISOString()
  await db
    .insertInto('answer')
    .values(answers.map((answer) => ({ ...answer, savedAt })))
    .execute()
}
