import type { Page } from 'playwright/test'
import { expect, test as base } from '#tests/e2e/fixtures.ts'
import { packetStates } from './states/packets.ts'

/** On the packet of Havnen, which is chosen, with drafts. */
const test = base.extend<{ packet: Page }>({
  packet: async ({ page, context, db, study, smallStudy: small, signIn, invite }, provide) => {
    const show = packetStates['routes/packet']!.drafts!
    await show({ page, context, db, study, small, language: 'da', signIn, invite })
    await provide(page)
  },
})

const note = (page: Page) => page.getByRole('textbox', { name: 'Notat' })
const appraisal = async (page: Page, element: string) => {
  await page.getByText(`Skriv om ${element}`).click()
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: element, exact: true }) })
}

test('what is typed in one form of a packet stays when another is saved, is refused, or cannot be sent', async ({
  packet: page,
  context,
}) => {
  await note(page).fill('Lederen tegner en tavle.')
  const purpose = await appraisal(page, 'Opfølgning')
  await purpose.getByRole('textbox', { name: 'Vurdering' }).fill('Den aftales først ved afslutningen.')

  await test.step('saved', async () => {
    await purpose.getByRole('button', { name: 'Gem vurderingen' }).click()
    await expect(page.getByText('Vurderingen er gemt.')).toBeVisible()
    await expect(
      purpose.getByRole('blockquote').filter({ hasText: 'Den aftales først ved afslutningen.' }),
    ).toBeVisible()
    await expect(note(page)).toHaveValue('Lederen tegner en tavle.')
  })

  await test.step('refused', async () => {
    await page.getByRole('radio', { name: 'gennemført' }).check()
    await page.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await expect(page.getByLabel('Dato, når det er aftalt eller gennemført')).toBeFocused()
    await expect(page.getByRole('radio', { name: 'gennemført' })).toBeChecked()
    await expect(note(page)).toHaveValue('Lederen tegner en tavle.')
  })

  await test.step('not sent', async () => {
    await page.getByLabel('Dato, når det er aftalt eller gennemført').fill('2026-11-20')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await expect(page.getByRole('alert')).toContainText('Vi ved ikke, om det er gemt')
    await expect(note(page)).toHaveValue('Lederen tegner en tavle.')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Gem, hvordan det står' }).click()
    await expect(page.getByText('Det er gemt, hvordan interviewet står.')).toBeVisible()
  })

  await test.step('and is saved in the end, once', async () => {
    await page.getByRole('button', { name: 'Gem notatet' }).click()
    await expect(page.getByText('Notatet er gemt.')).toBeVisible()
    await expect(note(page)).toHaveValue('')
    await page.reload()
    await expect(page.getByText('Lederen tegner en tavle.')).toHaveCount(1)
  })
})

test('the browser asks before a packet is left with something that is not saved, and not otherwise', async ({
  packet: page,
}) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await note(page).fill('Lederen tegner en tavle.')
  await page.getByRole('link', { name: 'Alle interviewark' }).click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(note(page)).toHaveValue('Lederen tegner en tavle.')

  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByText('Notatet er gemt.')).toBeVisible()
  await page.getByRole('link', { name: 'Alle interviewark' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Interviewark' })).toBeVisible()
  expect(asked).toEqual(['beforeunload'])
})

test('a packet whose session ends between the save and what it shows next stays, and so does what was typed', async ({
  packet: page,
  db,
  study,
  signIn,
}) => {
  await note(page).fill('Lederen tegner en tavle.')
  const followUp = await appraisal(page, 'Opfølgning')
  await followUp.getByRole('textbox', { name: 'Vurdering' }).fill('Den aftales først ved afslutningen.')
  const saveAppraisal = followUp.getByRole('button', { name: 'Gem vurderingen' })
  await page.route(
    (url) => url.pathname === `${new URL(page.url()).pathname}.data`,
    async (route) => {
      const response = await route.fetch()
      await db.deleteFrom('session').where('accountId', '=', study.leadId).execute()
      await route.fulfill({ response })
    },
    { times: 1 },
  )
  await saveAppraisal.click()
  await expect(page.getByText('Vurderingen er gemt.')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Siden viser ikke det nyeste')
  await expect(page.getByRole('link', { name: 'Log ind i en ny fane' })).toBeInViewport()
  await expect(note(page)).toHaveValue('Lederen tegner en tavle.')

  await signIn('lead')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByText('Notatet er gemt.')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('Lederen tegner en tavle.')).toHaveCount(1)
  await expect(followUp.getByRole('blockquote')).toHaveText('Den aftales først ved afslutningen.')
})

test('a packet that is written in after signing out elsewhere keeps what was typed', async ({
  packet: page,
  context,
  signIn,
}) => {
  await note(page).fill('Lederen tegner en tavle.')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByRole('alert')).toContainText('Du er ikke logget ind længere')
  await expect(note(page)).toHaveValue('Lederen tegner en tavle.')
  await expect(page.getByRole('link', { name: 'Log ind i en ny fane' })).toHaveAttribute('target', '_blank')
  await signIn('lead')
  await page.getByRole('button', { name: 'Gem notatet' }).click()
  await expect(page.getByText('Notatet er gemt.')).toBeVisible()
  await expect(page.getByText('Lederen tegner en tavle.')).toHaveCount(1)
})
