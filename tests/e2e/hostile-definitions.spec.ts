import type { Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { textPlaces } from '#tests/support/hostile-definitions.ts'
import { neutralTexts, refusedTexts } from '#tests/support/hostile-texts.ts'

/** What a page that ran something, or wanted to, leaves behind. */
async function watch(page: Page): Promise<{ foreign: string[]; reports: () => Promise<unknown> }> {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'blob:' && hostname !== 'localhost' && hostname !== '127.0.0.1')
      foreign.push(request.url())
  })
  page.on('dialog', (dialog) => {
    foreign.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript(() => {
    const seen: string[] = JSON.parse(sessionStorage.getItem('csp') ?? '[]') as string[]
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`)
      sessionStorage.setItem('csp', JSON.stringify(seen))
    })
  })
  return {
    foreign,
    reports: () =>
      page.evaluate(() => ({
        csp: sessionStorage.getItem('csp'),
        ran: 'ranHostile' in window,
        polluted: 'polluted' in {},
      })),
  }
}

const nothing = { csp: null, ran: false, polluted: false }

async function upload(page: Page, path: string, definition: unknown): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Eller indsæt en SurveyJS-definition').fill(JSON.stringify(definition))
  await page.getByRole('button', { name: 'Indlæs som udkast' }).click()
}

test('hostile definitions are shown as text: nothing runs, nothing is fetched', async ({
  page,
  study,
  signIn,
}) => {
  const { foreign, reports } = await watch(page)
  await signIn('lead')
  const path = `/studies/${study.id}/questionnaires/upload`

  // every hostile text at once, as titles and as names of types and properties; a page shows 50 faults
  const texts = refusedTexts.map((text, index) => ({ type: 'text', name: `a${index}`, title: text }))
  const names = [...refusedTexts, ...neutralTexts].slice(0, 48)
  const definitions = [
    { pages: [{ elements: texts }] },
    { pages: [{ elements: names.map((text) => ({ type: text, name: text })) }] },
    Object.fromEntries(names.map((text) => [text, 1])),
    { pages: [{ elements: [{ type: 'radiogroup', name: 'a', choices: refusedTexts }] }] },
    ...Object.values(textPlaces)
      .slice(0, 6)
      .map((put, index) => put(refusedTexts[index * 3])),
  ]
  for (const definition of definitions) {
    await upload(page, path, definition)
    await expect(page.getByRole('heading', { level: 2, name: /Filen kan ikke indlæses/ })).toBeVisible()
    expect(await reports()).toEqual(nothing)
  }
  await expect(
    page
      .getByText('Egenskaben kender vi ikke.')
      .or(page.getByText(/Teksten har/))
      .first(),
  ).toBeVisible()

  // what only looks hostile becomes a draft, with each of the texts in its own place
  const title = neutralTexts[0]
  const accepted = {
    title: { da: title, en: title },
    pages: [
      {
        name: 'e01',
        title: { da: neutralTexts[1], en: neutralTexts[1] },
        elements: neutralTexts.slice(0, 15).map((text, index) => ({
          type: 'radiogroup',
          name: `e01_${index}x`,
          title: { da: text, en: text },
          description: { da: text, en: text },
          choices: [
            { value: 1, text: { da: neutralTexts[5], en: 'a' } },
            { value: 2, text: { da: neutralTexts[6], en: 'b' } },
          ],
        })),
      },
      {
        name: 'own',
        title: { da: neutralTexts[2], en: 'x' },
        elements: neutralTexts.slice(15).map((text, index) => ({
          type: 'text',
          name: `own_${index}`,
          title: { da: text, en: text },
        })),
      },
    ],
  }
  await upload(page, path, accepted)
  await expect(page.getByRole('heading', { level: 1, name: 'Udkastet er lavet' })).toBeVisible()
  const to = (await page.getByRole('link', { name: 'Gå til udkastet' }).getAttribute('href')) ?? ''
  for (const shown of [
    `/studies/${study.id}/questionnaires`,
    `${to}/history`,
    `${to}/publish`,
    to,
    `${to}/test`,
  ]) {
    await page.goto(shown)
    expect(await reports(), shown).toEqual(nothing)
  }
  await page.goto(`/studies/${study.id}/questionnaires`)
  await expect(page.getByRole('heading', { name: title as string, exact: true })).toBeVisible()
  expect(foreign).toEqual([])
})
