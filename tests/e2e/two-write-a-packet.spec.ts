import type { Page } from 'playwright/test'
import { expect, test as base } from '#tests/e2e/fixtures.ts'
import { packetStates } from './states/packets.ts'

/** The packet of Havnen in two browsers at once: the lead's, and an assessor's. */
const test = base.extend<{ packet: Page; theirs: Page }>({
  packet: async ({ page, context, db, study, smallStudy: small, signIn, invite }, provide) => {
    const show = packetStates['routes/packet']!['written in']!
    await show({ page, context, db, study, small, language: 'da', signIn, invite })
    await provide(page)
  },
  theirs: async ({ browser, packet, signIn }, provide) => {
    const context = await browser.newContext({ baseURL: new URL(packet.url()).origin, locale: 'da-DK' })
    await signIn('assessor', { context })
    const page = await context.newPage()
    await page.goto(packet.url())
    await provide(page)
    await context.close()
  },
})

const note = (page: Page) => page.getByRole('textbox', { name: 'Notat' })
async function saveNote(page: Page, text: string) {
  await note(page).fill(text)
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByText('Notatet er gemt.')).toBeVisible()
}
async function reword(page: Page, number: number, text: string) {
  await page.getByText(`Ret spørgsmål ${number}`).click()
  await page.getByRole('textbox', { name: 'Ny ordlyd' }).and(page.locator(':visible')).fill(text)
}
const saveWording = (page: Page) =>
  page.getByRole('button', { name: 'Gem ordlyden' }).and(page.locator(':visible')).click()
/** Refused with these words, and what the other wrote is on the page. */
async function isTold(page: Page, words: string) {
  await expect(page.getByRole('alert')).toContainText(words)
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

test('who begins to type before another saves is told, though the page has been loaded again since', async ({
  packet: mine,
  theirs,
}) => {
  await test.step('how the interview stands', async () => {
    await mine.getByRole('radio', { name: 'praksis sagde nej' }).check()
    await mine.getByLabel('Dato, når det er aftalt eller gennemført').fill('')
    await theirs.getByLabel('Dato, når det er aftalt eller gennemført').fill('2026-11-21')
    await theirs.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await expect(theirs.getByText('Det er gemt, hvordan interviewet står.')).toBeVisible()

    await saveNote(mine, 'Lederen tegner en tavle.')
    await expect(mine.getByText(/^Gennemført 21\. november 2026/)).toBeVisible()
    await mine.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await isTold(mine, 'har skrevet imens: gennemført 21. november 2026')
    await expect(mine.getByRole('radio', { name: 'praksis sagde nej' })).toBeChecked()
    await mine.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await expect(mine.getByText(/^Praksis sagde nej\. Skrevet af/)).toBeVisible()
  })

  await test.step('how a question reads', async () => {
    await reword(mine, 1, 'Hvem gør hvad om morgenen?')
    await reword(theirs, 1, 'Hvem gør hvad om aftenen?')
    await saveWording(theirs)
    await expect(theirs.getByText('Spørgsmålene er gemt.')).toBeVisible()

    await saveNote(mine, 'Tavlen er ny.')
    await expect(mine.getByText('Hvem gør hvad om aftenen?').first()).toBeVisible()
    await saveWording(mine)
    await isTold(mine, 'Hvem gør hvad om aftenen?')
    await saveWording(mine)
    await expect(mine.getByText('Spørgsmålene er gemt.')).toBeVisible()
    await expect(mine.locator('.question-text').first()).toHaveText('Hvem gør hvad om morgenen?')
  })
})

test('what is typed at something that another takes off the list stays on the page', async ({
  packet: mine,
  theirs,
}) => {
  const draft = mine.getByRole('textbox', { name: 'Udkast 1', exact: true })
  await draft.fill('Fortæl om i går.')
  await reword(mine, 2, 'Hvad mangler I mest?')
  await mine.getByLabel('Handler om').selectOption({ label: 'Spørgsmål 2: Hvad skulle der til?' })

  await theirs.getByRole('checkbox', { name: 'Tag udkast 1 med', exact: true }).check()
  await theirs.getByRole('button', { name: 'Tag de afkrydsede med' }).click()
  await expect(theirs.getByText('Spørgsmålene er gemt.')).toBeVisible()
  await theirs.getByRole('button', { name: 'Fjern spørgsmål 2' }).click()
  await expect(theirs.getByText('2 fjernede spørgsmål')).toBeVisible()

  await mine.getByText('Skriv om Opfølgning').click()
  const appraisal = mine.getByRole('textbox', { name: 'Vurdering' }).and(mine.locator(':visible'))
  await appraisal.fill('Den aftales først ved afslutningen.')
  await mine.getByRole('button', { name: 'Gem vurderingen' }).and(mine.locator(':visible')).click()
  await expect(mine.getByText('Vurderingen er gemt.')).toBeVisible()
  await expect(mine.getByText('Udkastet er ikke blandt udkastene længere')).toBeVisible()
  expect(
    await mine
      .getByRole('textbox')
      .evaluateAll((boxes) =>
        boxes.map((box) => (box as HTMLTextAreaElement).value).filter((text) => /i går|mangler/.test(text)),
      ),
  ).toEqual(['Hvad mangler I mest?', 'Fortæl om i går.'])

  await saveNote(mine, 'Mere tid.')
  await expect(mine.getByRole('listitem').filter({ hasText: 'Mere tid.' })).toContainText(
    'Om: Hvad skulle der til?',
  )
  await saveWording(mine)
  await isTold(mine, 'har fjernet spørgsmålet')
  await saveWording(mine)
  await expect(mine.locator('.question-text').filter({ hasText: 'Hvad mangler I mest?' })).toBeVisible()
  await expect(mine.getByRole('button', { name: 'Fjern spørgsmål 2' })).toBeVisible()
})
