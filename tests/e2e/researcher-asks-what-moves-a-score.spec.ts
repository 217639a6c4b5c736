import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertResponse } from '#tests/support/responses.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { elementsOf, itemsOf } from '#survey/questionnaire.ts'

/** Every item alike, but those of the first element. */
const answers = (first: number, others: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, id.startsWith('e01') ? first : others]))

test('a researcher finds what leader and staff disagree on, reads why, and follows the score down to the answers', async ({
  page,
  db,
  study,
  signIn,
}) => {
  const about = { waveId: study.waveId, practiceId: study.practices.Havnen }
  const [first] = elementsOf(promisingPractice1)
  await insertResponse(
    db,
    { ...about, role: 'leader' },
    { answers: answers(5, 4), comments: { e01: 'Vi har skrevet teorien ned.' } },
  )
  await insertResponse(
    db,
    { ...about, role: 'staff' },
    { answers: { ...answers(2, 4), e01_1: -7 }, comments: { e01: 'Jeg har aldrig set den.' } },
  )
  await signIn('lead')

  await page.goto(`/studies/${study.id}/waves/${study.waveId}/results/${about.practiceId}`)
  const parts = page.getByRole('navigation', { name: 'På denne side' })
  await expect(parts.getByRole('link', { name: 'Perspektiver' })).toBeVisible()
  const perspectives = page.getByRole('region', { name: 'Perspektiver' }).or(page.locator('#perspectives-1'))
  await expect(perspectives).toContainText(`${first!.name.da}: 3,0 point mellem rollerne`)
  await perspectives.getByText('2 begrundelser').click()
  await expect(perspectives.getByText('Jeg har aldrig set den.')).toBeVisible()

  await perspectives.getByRole('link', { name: 'Se perspektivkortet' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Perspektivkort: Havnen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Uenige: tal om det' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Rollernes gennemsnit, element for element' })).toBeVisible()
  // fits on one sheet of paper
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

  await page.getByRole('link', { name: 'Til praksissens profil' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havnen' })).toBeVisible()
  await page.getByRole('row', { name: first!.name.da }).getByRole('link', { name: /^3,50/ }).first().click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Sådan er det regnet: score, ${first!.name.da}` }),
  ).toBeVisible()
  await expect(
    page.getByText('(5,00 + 2,00) / 2 = 3,50').or(page.getByText('(2,00 + 5,00) / 2 = 3,50')),
  ).toBeVisible()
  await page.getByText('Svarene fra medarbejder').first().click()
  await expect(page.getByText('3 af 4 besvaret, mindst 2 kræves')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'ved ikke' })).toBeVisible()

  await page.getByLabel('Af', { exact: true }).selectOption('')
  await page.getByLabel('Tal', { exact: true }).selectOption('moves')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: 'Sådan er det regnet: score uden én informant, hele praksis',
    }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Uden leder' })).toBeVisible()
  await page.getByRole('link', { name: 'Til praksissens profil' }).click()
  await page.getByRole('link', { name: 'Vis som radar' }).click()
  await expect(page.getByRole('img', { name: 'Profil som radar' })).toBeVisible()
})
