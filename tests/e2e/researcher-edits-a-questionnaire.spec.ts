import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertDraft } from '#tests/support/questionnaire-drafts.ts'

/** Puts the focus on a control and types, as somebody does who has no mouse. */
async function type(page: Page, group: string, language: 'Dansk' | 'Engelsk', text: string): Promise<void> {
  const area = page.getByRole('group', { name: group }).getByLabel(language)
  await area.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

const saved = (page: Page) => expect(page.getByRole('status')).toContainText(/Gemt kl\. \d/)

test('a researcher writes a draft by keyboard, and finds all of it again', async ({
  page,
  study,
  signIn,
  db,
}) => {
  const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId, isUnlocked: true })
  const path = `/studies/${study.id}/questionnaires/drafts/${draftId}`
  await signIn('lead')
  await page.goto(path)
  await page.getByRole('link', { name: '3 Beskrivelse' }).focus()
  await page.keyboard.press('Enter')

  const first = page.getByRole('region', { name: /^Spørgsmål 1 / })
  await expect(first.getByLabel('Dansk').first()).toHaveValue('Det er skrevet ned, hvad praksis går ud på')
  await first
    .getByRole('group', { name: /^Sådan ser et højt svar ud/ })
    .getByLabel('Dansk')
    .focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Passer godt, når alle kan læse det.')
  await saved(page)

  await press(page, 'Flyt spørgsmål 1 ned')
  await expect(page.getByRole('status')).toContainText('Spørgsmål 1 er flyttet til plads 2 af 4.')
  await expect(page.getByRole('button', { name: 'Flyt spørgsmål 2 ned' })).toBeFocused()

  await page.getByLabel('Slags spørgsmål').focus()
  await page.keyboard.type('Vælg én')
  await press(page, 'Tilføj spørgsmål')
  await expect(page.getByRole('region', { name: /^Eget spørgsmål 1/ })).toBeVisible()
  await press(page, 'Tilføj svarmulighed')
  await expect(page.getByRole('group', { name: /^Svarmulighed 3/ })).toBeVisible()
  const own = page.getByRole('region', { name: /^Eget spørgsmål 1/ })
  await own.getByRole('group', { name: 'Spørgsmål', exact: true }).getByLabel('Dansk').focus()
  await page.keyboard.type('Hvornår mødes I?')
  for (const [index, label] of ['Om dagen', 'Om aftenen', 'Om natten'].entries()) {
    await type(page, `Svarmulighed ${index + 1} · kode ${index + 1}`, 'Dansk', label)
  }
  await press(page, 'Gem siden')
  await saved(page)

  await page.goto(`${path}/preview?page=e03`)
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('radio', { name: 'Om natten' })).toBeVisible()
  await expect(shown.getByText('Passer godt, når alle kan læse det.')).toBeVisible()

  await page.goto(`${path}/element/e03`)
  const second = page.getByRole('region', { name: /^Spørgsmål 2 / })
  await expect(
    second.getByRole('group', { name: /^Sådan ser et højt svar ud/ }).getByLabel('Dansk'),
  ).toHaveValue('Passer godt, når alle kan læse det.')
  await expect(page.getByRole('group', { name: /^Svarmulighed 3/ }).getByLabel('Dansk')).toHaveValue(
    'Om natten',
  )
})

test('when two write in one field, each sees what the other wrote', async ({
  page,
  context,
  study,
  signIn,
  db,
}) => {
  const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId })
  const path = `/studies/${study.id}/questionnaires/drafts/${draftId}/about`
  await signIn('lead')
  const other = await context.newPage()
  await page.goto(path)
  await other.goto(path)
  await type(other, 'Titel', 'Dansk', 'Den andens titel')
  await saved(other)

  await type(page, 'Titel', 'Dansk', 'Min titel')
  const title = page.getByRole('group', { name: 'Titel' })
  await expect(title.getByText('Sådan står der nu: Den andens titel')).toBeVisible()
  await expect(title.getByLabel('Dansk')).toHaveValue('Min titel')
  await title.getByRole('button', { name: 'Behold min' }).click()
  await saved(page)
  await other.goto(path)
  await expect(other.getByRole('group', { name: 'Titel' }).getByLabel('Dansk')).toHaveValue('Min titel')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same form saves, and tells what another wrote meanwhile', async ({
    page,
    context,
    study,
    signIn,
    db,
  }) => {
    const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId })
    const path = `/studies/${study.id}/questionnaires/drafts/${draftId}/about`
    await signIn('lead')
    const other = await context.newPage()
    await page.goto(path)
    await other.goto(path)
    const title = (of: Page) => of.getByRole('group', { name: 'Titel' }).getByLabel('Dansk')
    await title(page).fill('Min titel')
    await page.getByRole('button', { name: 'Gem siden' }).click()
    await expect(page.getByRole('status')).toHaveText('Siden er gemt.')

    await title(other).fill('Den andens titel')
    await other.getByRole('button', { name: 'Gem siden' }).click()
    await expect(
      other.getByRole('group', { name: 'Titel' }).getByText('Sådan står der nu: Min titel'),
    ).toBeVisible()
    await expect(title(other)).toHaveValue('Den andens titel')
    await other.getByRole('button', { name: 'Gem siden' }).click()
    await expect(other.getByRole('status')).toHaveText('Siden er gemt.')
    await page.goto(path)
    await expect(title(page)).toHaveValue('Den andens titel')
  })
})

test('on a phone no field that has the focus lies under the bar that says what is saved', async ({
  page,
  study,
  signIn,
  db,
}) => {
  const draftId = await insertDraft(db, { studyId: study.id, by: study.leadId, isUnlocked: true })
  await signIn('lead')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/studies/${study.id}/questionnaires/drafts/${draftId}/element/e03`)
  await page.getByRole('link', { name: /^Næste: / }).focus()

  const tops: number[] = []
  const save = page.getByRole('button', { name: 'Gem siden' })
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Shift+Tab')
    const field = page.locator('textarea:focus')
    if ((await field.count()) === 0) continue
    const [bar, box] = [await save.boundingBox(), await field.boundingBox()]
    if (bar && box) tops.push(box.y - (bar.y + bar.height))
  }
  expect(tops.length).toBeGreaterThan(20)
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(0)
})
