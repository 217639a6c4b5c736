import { readFile } from 'node:fs/promises'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertPractice } from '#tests/support/fixtures.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

const elements = ['e01', 'e02', 'e03', 'e04', 'e05', 'e06', 'e07', 'e08', 'e09', 'e10', 'e11']

test('a lead releases a wave, and a reader sees what may be shown and why the rest may not', async ({
  page,
  study,
  db,
  signIn,
}) => {
  const { Havnen, Broen } = study.practices
  // five in the two that are too small, so that their sum gives nobody away
  const small = await insertPractice(db, study.id, { name: 'Kernen' })
  const given = [Havnen, Havnen, Havnen, Havnen, Havnen, Havnen, Broen, Broen, small, small, small]
  for (const [place, practiceId] of given.entries()) {
    const answers = sameAnswers((place % 4) + 2, elements)
    await insertResponse(db, { waveId: study.waveId, practiceId }, { answers })
  }
  const closedAt = new Date().toISOString()
  await db.updateTable('wave').set({ closedAt }).where('id', '=', study.waveId).execute()

  await signIn('lead')
  await page.goto(`/studies/${study.id}/waves/${study.waveId}/release`)
  await expect(page.getByText('Der er ikke frigivet noget fra denne runde.')).toBeVisible()
  await page.getByRole('link', { name: 'Frigiv eller træk tilbage' }).click()
  await expect(page.getByText('1 af 3 praksisser får en samlet score.')).toBeVisible()
  await page.getByRole('link', { name: 'Se frigivelsen, som læserne vil se den' }).click()
  await expect(page.getByText('Det er ikke frigivet.')).toBeVisible()
  await page
    .getByRole('row', { name: /^Havnen / })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { name: 'Elementprofil, afgrænsning 1' })).toBeVisible()
  await page.getByRole('link', { name: 'Tilbage til frigivelsen' }).click()
  await page.getByRole('button', { name: 'Frigiv', exact: true }).click()
  await expect(page.getByText('Sæt kryds for at bekræfte')).toBeVisible()
  await page.getByLabel('Jeg har set, hvad læserne vil se').check()
  await page.getByRole('button', { name: 'Frigiv', exact: true }).click()
  await expect(page.getByText('Resultaterne er frigivet.')).toBeVisible()

  await signIn('reader')
  await page.goto(`/studies/${study.id}`)
  await page.getByRole('link', { name: /, frigivet / }).click()
  await expect(page.getByRole('heading', { name: 'Frigivne resultater' })).toBeVisible()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) })
  await expect(row('Broen')).toContainText('Skjult: kun 2 informanter har svaret, grænse 5')
  await row('Havnen').getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Elementprofil, afgrænsning 1' })).toBeVisible()
  await page.goBack()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent filen' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file).toContain('Broen;1;all;2;total;;;;;below_minimum')
  expect((await page.goto(`/studies/${study.id}/waves/${study.waveId}/results`))?.status()).toBe(403)
})
