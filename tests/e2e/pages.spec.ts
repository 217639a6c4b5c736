import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import routes from '#app/routes.ts'
import { languages, type Language } from '#db/schema.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { pageStates } from './page-states.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Route {
  readonly file: string
  readonly children?: readonly Route[]
}

/** Pages are the routes that draw and have no pages within. */
function pagesOf(list: readonly Route[]): string[] {
  return list.flatMap(({ file, children }) =>
    children ? pagesOf(children) : file.endsWith('.tsx') ? [file.replace(/\.tsx$/, '')] : [],
  )
}

test('every page has states, and no other', () => {
  expect(Object.keys(pageStates).toSorted()).toEqual(pagesOf(routes as Route[]).toSorted())
})

for (const [route, states] of Object.entries(pageStates)) {
  for (const language of languages) {
    test(`${route} can be used by everybody, in ${language}`, async ({
      page,
      context,
      db,
      server,
      study,
      smallStudy,
      signIn,
      invite,
    }) => {
      test.setTimeout(60_000 + 10_000 * Object.keys(states).length)
      const complaints: string[] = []
      const note = (complaint: string) => {
        // some states are those of a page whose script did not arrive
        if (!/Failed to (load resource|fetch dynamically)/.test(complaint)) complaints.push(complaint)
      }
      page.on('pageerror', (error) => note(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') note(message.text())
      })
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          if (violatedDirective.startsWith('script-src')) console.error(`script refused: ${blockedURI}`)
        }),
      )
      for (const [name, show] of Object.entries(states)) {
        await test.step(name, async () => {
          await context.clearCookies()
          await page.unrouteAll()
          await page.setViewportSize({ width: 1280, height: 800 })
          await context.addCookies([
            { name: 'praksiskort', value: language, url: server.url, httpOnly: true },
          ])
          await show({ page, context, db, study, small: smallStudy, language, signIn, invite })
          // what a state waits for may be there before the style sheets are
          await page.waitForLoadState()
          const where = `${route}, ${name}`
          await expect(page.locator('html'), where).toHaveAttribute('lang', language)
          if (isChecked(route, language, 'wide')) expect(await faultsOf(page), where).toEqual([])
          await page.setViewportSize({ width: 320, height: 800 })
          // a part of a pixel is rounded up to one
          expect(await sidewaysScroll(page), `${where}: scrolls sideways at 320 px`).toBeLessThanOrEqual(1)
          if (isChecked(route, language, 'narrow')) {
            expect(await faultsOf(page), `${where} at 320 px`).toEqual([])
          }
          expect(await focusUnseen(page), `${where}: focus cannot be seen`).toEqual([])
        })
      }
      expect(complaints).toEqual([])
    })
  }
}

/** What informants see is checked in full; the pages of those who run a study once wide and once narrow. */
function isChecked(route: string, language: Language, width: 'wide' | 'narrow'): boolean {
  if (/^routes\/(answer|link|front|typology)/.test(route)) return true
  return (language === 'da') === (width === 'wide')
}

async function faultsOf(page: Page): Promise<string[]> {
  // the skip link lies over the page while it has the focus
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  // what stands in a frame has states of its own, and runs no scripts there
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(standards).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Goes through the page by the keyboard; every stop must show where one is. */
async function focusUnseen(page: Page): Promise<string[]> {
  const unseen: string[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const isShown = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      return isShown ? null : element.outerHTML.slice(0, 120)
    })
    if (fault) unseen.push(fault)
  }
  return unseen
}
