import type { BrowserContext, Page } from 'playwright/test'
import { loadMapping84, mappingStudyId, mappingWaveId } from '#app/demonstration/mapping-84.ts'
import { readFrozen } from '#app/frozen/frozen-parts.ts'
import { ruleFigures } from '#app/report/computations.ts'
import { readRuleFile } from '#app/selection/rule-file.ts'
import { listFrozenParts, listFrozenSets } from '#db/queries/frozen-sets.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { elementsOf } from '#survey/questionnaire.ts'
import { scoringKey } from '#survey/scoring-key.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertAccount } from '#tests/support/fixtures.ts'

const wave = `/studies/${mappingStudyId}/waves/${mappingWaveId}`

/** Opens a page and waits until what it shows has been computed. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${wave}${path}`)
  await expect(page.locator('progress')).toHaveCount(0, { timeout: 60_000 })
}

/** Chooses proposals together, for a reason. */
async function choose(page: Page, how: 'first' | 'rest', reason: string): Promise<number> {
  await open(page, '/decisions')
  const ticks = page
    .getByRole('table', { name: 'Forslag, der venter på en beslutning' })
    .getByRole('checkbox')
  const waiting = await ticks.count()
  const chosen = how === 'first' ? waiting - 3 : waiting
  for (let at = 0; at < chosen; at += 1) await ticks.nth(at).check()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill(reason)
  await page.getByRole('button', { name: 'Vælg de afkrydsede' }).click()
  await expect(page.getByText('Beslutningen er gemt.')).toBeVisible()
  return chosen
}

test('from 84 practices to 14: frozen, ruled, opened, compared, decided by two, and made again from the file', async ({
  page,
  browser,
  db,
  server,
  signIn,
}) => {
  test.setTimeout(180_000)
  const lead = await insertAccount(db, { name: 'Dorthe Lund' })
  await db
    .transaction()
    .execute((trx) =>
      loadMapping84(trx, { folder: 'demonstration/mapping-84', by: lead, secret: server.secret }),
    )
  await signIn('lead', { accountId: lead })

  await test.step('results are sealed', async () => {
    await page.goto(`${wave}/results`)
    await expect(page.getByRole('heading', { level: 1, name: 'Resultaterne er forseglet' })).toBeVisible()
  })

  await test.step('the data are frozen', async () => {
    await open(page, '/freeze')
    await page.getByRole('textbox', { name: 'Hvorfor låser I nu?' }).fill('Runden er lukket og gennemgået.')
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Lås data' }).click()
    await expect(page.getByRole('link', { name: 'Datasæt 1' })).toBeVisible()
  })

  await test.step('the rule is registered while nobody knows the results', async () => {
    await page.goto(`${wave}/rule`)
    await page.getByRole('textbox', { name: 'Hvorfor er reglen sådan?' }).fill('14 interview er der råd til.')
    await page.getByRole('button', { name: 'Registrér reglen' }).click()
    await expect(page).toHaveURL(/done=registered/)
  })

  await test.step('results are opened', async () => {
    await page.goto(`${wave}/opening`)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Åbn resultaterne' }).click()
    await expect(page).toHaveURL(/\/results/)
  })

  await test.step('the list stands unmarked, and its scenarios are compared', async () => {
    await open(page, '/shortlist')
    await expect(page.getByRole('heading', { level: 1, name: 'Interviewliste' })).toBeVisible()
    await expect(page.getByText('Ændret efter at resultater var set')).toHaveCount(0)
    await expect(page.getByText(/^Regn med, at omkring 9,4 af de 14 foreslåede/)).toBeVisible()
    await open(page, '/shortlist/scenarios')
    await expect(page.getByRole('heading', { level: 1, name: 'Scenarier' })).toBeVisible()
    const scenarios = page
      .getByRole('table', { name: 'Scenarierne, og hvordan de regner' })
      .getByRole('rowheader')
    expect(await scenarios.count()).toBeGreaterThanOrEqual(3)
  })

  await test.step('two people choose 14, each with a reason and a name', async () => {
    expect(await choose(page, 'first', 'De er foreslået, og vi kender dem ikke i forvejen.')).toBe(11)
    const second = await secondPerson(browser.newContext({ locale: 'da-DK', baseURL: server.url }))
    const assessor = await insertAccount(db, { name: 'Vibeke Noer' })
    await db
      .insertInto('membership')
      .values({
        studyId: mappingStudyId,
        accountId: assessor,
        role: 'assessor',
        createdAt: new Date().toISOString(),
      })
      .execute()
    await signIn('assessor', { accountId: assessor, context: second.context })
    expect(await choose(second.page, 'rest', 'De tre sidste giver bredde.')).toBe(3)
    await expect(second.page.getByText('14 af 14 er valgt.')).toBeVisible()
    await second.context.close()
  })

  await test.step('the log is taken out, and the way is drawn', async () => {
    await open(page, '/decisions')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hent filen' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    const log = Buffer.concat(chunks).toString('utf8')
    expect(log.match(/Dorthe Lund/g)).toHaveLength(11)
    expect(log.match(/Vibeke Noer/g)).toHaveLength(3)
    await open(page, '/flow')
    await expect(page.getByText(/\b84\b.*\b14\b/).first()).toBeVisible()
  })

  await test.step('a packet is opened, a question put in other words and kept, and the interview appraised', async () => {
    await open(page, '/packets')
    await page.getByRole('link', { name: 'Nabolaget – opsøgende gadeplansarbejde' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Interviewark: Nabolaget/ })).toBeVisible()
    await expect(page.locator('main progress')).toHaveCount(0, { timeout: 60_000 })
    const drafted = page.getByRole('textbox', { name: 'Udkast 2' })
    await expect(drafted).toHaveValue(
      /^Om »Opfølgningen er aftalt på forhånd« svarer lederen .*i hverdagen\?$/,
    )
    await drafted.fill('Hvornår aftaler I opfølgningen, og hvem ved det?')
    await page.getByRole('checkbox', { name: 'Tag udkast 2 med' }).check()
    await page.getByRole('button', { name: 'Tag de afkrydsede med' }).click()
    await expect(page.getByText('Spørgsmålene er gemt.')).toBeVisible()
    await expect(page.getByText('Rettet fra et udkast på datasæt 1 og regel 1.')).toBeVisible()

    await page.getByText('Skriv om Opfølgning').click()
    const follow = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Opfølgning' }) })
    await follow.getByRole('textbox', { name: 'Vurdering' }).fill('Den aftales først ved afslutningen.')
    await follow.getByRole('button', { name: 'Gem vurderingen' }).click()
    await expect(page.getByText('Vurderingen er gemt.')).toBeVisible()
  })

  await test.step('the packets are printed: each on a page of its own, the questions with room, no buttons', async () => {
    await open(page, '/packets/print')
    await page.emulateMedia({ media: 'print' })
    const sheets = page.getByRole('article')
    await expect(sheets).toHaveCount(14)
    const own = sheets.filter({ hasText: 'Interviewark: Nabolaget – opsøgende' })
    await expect(own.getByText('Hvornår aftaler I opfølgningen, og hvem ved det?')).toBeVisible()
    await expect(own.getByText('Den aftales først ved afslutningen.')).toBeVisible()
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    const before = await sheets.nth(1).evaluate((sheet) => getComputedStyle(sheet).breakBefore)
    expect(before).toBe('page')
    await page.emulateMedia({ media: null })
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(14)
  })

  await test.step('the same again from the exported settings', async () => {
    await open(page, '/shortlist')
    const printed = await page.locator('.fingerprint code').first().innerText()
    const file = await (await page.request.get(`${wave}/rule.json`)).text()
    const read = readRuleFile(file, {
      elements: elementsOf(promisingPractice1).map(({ id }) => id),
      scale: scoringKey(promisingPractice1),
    })
    if (!('rule' in read)) throw new Error('the file is no rule')
    const [set] = await listFrozenSets(db, mappingWaveId)
    const frozen = readFrozen(await listFrozenParts(db, set!.id), set!.digest)
    if (frozen.status === 'tampered') throw new Error('the set was tampered with')
    const { digest } = ruleFigures({ content: frozen.content, rule: read.rule }, () => {})
    expect(digest).toBe(printed.replaceAll(' ', ''))
  })
})

async function secondPerson(making: Promise<BrowserContext>) {
  const context = await making
  return { context, page: await context.newPage() }
}
