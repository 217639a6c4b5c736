import type { Locator, Page } from 'playwright/test'
import { elementsOf } from '#survey/questionnaire.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'
import { listStandingDecisions } from '#db/queries/standing-decisions.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { freezeWave, quickRuleOf, registerRule } from '#tests/support/lists.ts'
import { insertResponse, sameAnswers } from '#tests/support/responses.ts'

/** More stops than any of these pages has. */
const stopsAtMost = 120

/** Goes on by Tab alone until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < stopsAtMost; stop += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${String(target)}`)
}

/** The chosen one of a group of radio buttons is where Tab stops; the arrows go on from there. */
async function pickOutcome(page: Page, from: string, to: string): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: from }))
  const wanted = page.getByRole('radio', { name: to })
  // the arrow that goes on to the first of a group also chooses it
  await page.keyboard.press('Space')
  for (let step = 0; step < 6 && !(await wanted.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeFocused()
}

/** Picks an option by the letters it begins with, and writes the reason in words. */
async function giveReason(page: Page, code: string, reason: string): Promise<void> {
  const codes = page.getByRole('combobox', { name: 'Årsag' })
  await tabTo(page, codes)
  await page.keyboard.type(code)
  await expect(codes.locator('option:checked')).toHaveText(code)
  await tabTo(page, page.getByRole('textbox', { name: 'Begrundelse' }))
  await page.keyboard.type(reason)
}

/** Presses what has the focus, and sees that one is told so there. */
async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(page.getByText('Beslutningen er gemt.')).toBeFocused()
}

test('proposals are accepted, swapped, added and declined by keyboard alone', async ({
  page,
  db,
  study,
  signIn,
}) => {
  const { Havnen, Broen } = study.practices
  const elements = elementsOf(promisingPractice1).map(({ id }) => id)
  for (const [practiceId, ratings] of [
    [Havnen, [5, 5, 4]],
    [Broen, [2, 3, 2]],
  ] as const) {
    for (const [at, rating] of ratings.entries()) {
      const role = at === 0 ? 'leader' : 'staff'
      const answers = sameAnswers(rating, elements)
      await insertResponse(db, { waveId: study.waveId, practiceId, role }, { answers })
    }
  }
  const of = { studyId: study.id, waveId: study.waveId, by: study.leadId }
  await freezeWave(db, of)
  await registerRule(db, of, quickRuleOf(1))
  await signIn('lead')
  const decisions = `/studies/${study.id}/waves/${study.waveId}/decisions`
  const outcomes = async () => {
    const standing = await listStandingDecisions(db, study.waveId)
    return [Havnen, Broen].map((practice) => standing.get(practice)?.outcome ?? null)
  }

  await test.step('what is missing is where one comes back to, also from a place on the page', async () => {
    await page.goto(decisions)
    await expect(page.locator('main progress')).toHaveCount(0, { timeout: 30_000 })
    await tabTo(page, page.getByRole('link', { name: 'Forslag, der venter' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#proposals$/)
    await tabTo(page, page.getByRole('button', { name: 'Vælg de afkrydsede' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'Vælg Havnen' })).toBeFocused()
  })

  await test.step('the proposal is accepted', async () => {
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('textbox', { name: 'Begrundelse' }))
    await page.keyboard.type('Den er foreslået, og vi kender den ikke.')
    await tabTo(page, page.getByRole('button', { name: 'Vælg de afkrydsede' }))
    await saved(page)
    expect(await outcomes()).toEqual(['chosen', null])
    await expect(page.getByText('1 af 1 er valgt.')).toBeVisible()
  })

  await test.step('it is swapped for another', async () => {
    await tabTo(page, page.getByRole('table').getByRole('link', { name: 'Havnen' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: 'Byt med Broen' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /Broen .*Havnen/ })).toBeVisible()
    await tabTo(page, page.getByRole('radio', { checked: true }))
    await giveReason(page, 'Giver bredde', 'Broen giver en anden målgruppe.')
    await tabTo(page, page.getByRole('button', { name: 'Gem byttet' }))
    await saved(page)
    expect(await outcomes()).toEqual(['reserve', 'chosen'])
  })

  await test.step('it is added again', async () => {
    await pickOutcome(page, 'Vælg til interview', 'Vælg til interview')
    await giveReason(page, 'Giver bredde', 'Der er råd til begge.')
    await tabTo(page, page.getByRole('button', { name: 'Gem beslutningen' }))
    await saved(page)
    expect(await outcomes()).toEqual(['chosen', 'chosen'])
  })

  await test.step('and declined', async () => {
    await pickOutcome(page, 'Vælg til interview', 'Praksis siger selv nej til interview')
    await giveReason(page, 'Praksis har ikke tid', 'De har ikke tid før sommer.')
    await tabTo(page, page.getByRole('button', { name: 'Gem beslutningen' }))
    await saved(page)
    expect(await outcomes()).toEqual(['declined', 'chosen'])
    await expect(page.getByText('De har ikke tid før sommer.').first()).toBeVisible()
  })
})
