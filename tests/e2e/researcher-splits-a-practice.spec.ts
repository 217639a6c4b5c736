import { expect, test } from '#tests/e2e/fixtures.ts'
import { itemsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { insertResponse } from '#tests/support/responses.ts'

const everywhere = (rating: number) =>
  Object.fromEntries(itemsOf(promisingPractice1).map(({ id }) => [id, rating]))

test('a practice is split, its answers follow, and count with those about the new card when that is decided', async ({
  page,
  db,
  study,
  signIn,
  invite,
}) => {
  const practiceId = study.practices.Havnen
  const pair = { waveId: study.waveId, practiceId }
  await insertResponse(db, { ...pair, role: 'leader' }, { answers: everywhere(2) })
  await insertResponse(db, pair, { answers: everywhere(4) })
  await invite({ practice: 'Havnen', role: 'staff' })
  const wave = `/studies/${study.id}/waves/${study.waveId}`

  // the lead sees what it does before it is done
  await signIn('lead')
  await page.goto(`/studies/${study.id}/practices/${practiceId}`)
  await page.getByRole('link', { name: 'Del praksis' }).click()
  await expect(page.getByRole('heading', { name: 'Del Havnen i flere praksisser' })).toBeVisible()
  await expect(page.getByText('2 besvarelser er sendt.')).toBeVisible()
  await expect(page.getByText('Én informant er ikke begyndt. Linket bliver trukket tilbage.')).toBeVisible()
  for (const [place, name] of ['Havnen Nord', 'Havnen Syd'].entries()) {
    await page.getByRole('textbox', { name: 'Navn' }).nth(place).fill(name)
    await page
      .getByRole('textbox', { name: /^Kode/ })
      .nth(place)
      .fill(`P00${place + 3}`)
  }
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('To huse med hver sin leder')
  await page.getByRole('button', { name: 'Del praksis' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Praksis er delt' })).toBeVisible()
  await expect(page.getByText('Ét link er trukket tilbage.')).toBeVisible()

  // the answers stay until it is decided
  await page.getByRole('link', { name: /^Tag stilling til svarene om Havnen/ }).click()
  await expect(page.getByRole('heading', { name: 'Hvor skal svarene om Havnen tælle?' })).toBeVisible()
  await page.getByRole('radio', { name: 'følger med til P003 Havnen Nord' }).check()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('De svarede om det nordlige hus')
  await page.getByRole('button', { name: 'Gem beslutningen' }).click()

  // on the successor they stand on the card that they were given on
  await expect(page.getByRole('heading', { level: 1, name: /^Havnen Nord/ })).toBeVisible()
  await expect(page.getByText('2 besvarelser om P001 Havnen følger med hertil.')).toBeVisible()
  await expect(page.getByText('Afgrænsning 1 er en kopi af afgrænsning 1 af P001 Havnen.')).toBeVisible()
  const { practice, own } = await ownCard(db, study.id, 'P003')
  await insertResponse(
    db,
    { waveId: study.waveId, practiceId: practice, scopeId: own },
    { answers: everywhere(3) },
  )
  await page.reload()
  await expect(page.getByText('Indtil da står hver afgrænsning for sig')).toBeVisible()
  await page.getByRole('link', { name: 'Tag stilling til afgrænsningerne' }).click()
  await page.getByRole('radio', { name: /^Som én praksis/ }).check()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Det er det samme hus')
  await page.getByRole('button', { name: 'Gem afgørelsen' }).click()
  await expect(page.getByText('v1 og v2 regnet som én').first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('3,00')

  // the old practice is out of the list, and says where its answers count
  await page.goto(`${wave}/results/${practiceId}`)
  await expect(page.getByText('Praksis er udgået. Svarene om den tæller på P003 Havnen Nord.')).toBeVisible()
  await page.goto(`/studies/${study.id}/practices`)
  await expect(page.getByRole('link', { name: 'Havnen', exact: true })).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Udgåede praksisser/ }).check()
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page.getByRole('link', { name: 'Havnen', exact: true })).toBeVisible()
})

test('two practices are merged, and it is undone', async ({ page, study, signIn }) => {
  const { Havnen } = study.practices
  await signIn('lead')
  await page.goto(`/studies/${study.id}/practices/${Havnen}`)
  await page.getByRole('link', { name: 'Læg sammen med andre' }).click()
  await page.getByRole('searchbox', { name: 'Søg efter navn eller kode' }).fill('bro')
  await page.getByRole('button', { name: 'Søg', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Broen P002' }).check()
  await page.getByRole('button', { name: 'Vis de valgte side om side' }).click()
  await expect(page.getByRole('heading', { name: 'P002 Broen' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Navn' }).fill('Broen ved Havnen')
  await page.getByRole('textbox', { name: /^Kode/ }).fill('P003')
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Det er det samme tilbud')
  await page.getByRole('button', { name: 'Læg praksisserne sammen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Praksisser er lagt sammen' })).toBeVisible()
  await expect(page.getByText('Ingen besvarelser er sendt om det, der er udgået.')).toBeVisible()

  await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Det var to alligevel')
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect(page.getByText(/^Fortrudt af/)).toBeVisible()
  await page.getByRole('link', { name: 'P001 Havnen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havnen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Delt og lagt sammen' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Del praksis' })).toBeVisible()
})

async function ownCard(db: Parameters<typeof insertResponse>[0], studyId: string, code: string) {
  const { practice, own } = await db
    .selectFrom('practice')
    .innerJoin('scope', 'scope.practiceId', 'practice.id')
    .where('practice.studyId', '=', studyId)
    .where('practice.code', '=', code)
    .where('scope.originId', 'is', null)
    .select(['practice.id as practice', 'scope.id as own'])
    .executeTakeFirstOrThrow()
  return { practice, own }
}
