import type { Locator, Page } from 'playwright/test'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertFullWave } from '#tests/support/full-questionnaire.ts'
import { start, surveyBundle } from './informant.ts'
import { changedPixels, contrastWithin, partOf, pictureOf, type Part } from './pixels.ts'

// What cannot be told from the colours of text: measured on the pixels of the page with questions of every kind.

const widths = [390, 1280]
// as on a phone: lines of one pixel are not lost in smoothing
const density = 2
test.use({ deviceScaleFactor: density })

for (const mode of ['plain', 'SurveyJS'] as const) {
  for (const language of ['da', 'en'] as const) {
    test(`every control of the page is seen at 3:1 and large enough, ${mode}, ${language}`, async ({
      page,
      context,
      db,
      study,
      invite,
    }) => {
      test.setTimeout(120_000)
      const waveId = await insertFullWave(db, study.id)
      const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
      if (mode === 'plain') await page.route(surveyBundle, (route) => route.abort())
      await page.goto(path)
      if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click()
      await start(page)
      await page.goto(`/answer/${assignmentId}/element/e01`)
      await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode === 'plain' })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const questions = page.locator(mode === 'plain' ? '#answer-fields' : '#answer-survey')
      await questions.getByRole('radio').nth(1).check()
      await questions.getByRole('checkbox').nth(1).check()
      await expect(page.locator('#answer-status')).toHaveAttribute('data-kind', 'saved')
      const blank = await context.newPage()

      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        const drawn = partsToSee(page, questions)
        for (const forcedColors of ['none', 'active'] as const) {
          await page.emulateMedia({ forcedColors })
          for (const [name, find] of Object.entries(drawn)) {
            const where = `${name} at ${width} px, forced colours ${forcedColors}`
            expect(
              await contrastWithin(blank, await pictureOf(page, await find())),
              where,
            ).toBeGreaterThanOrEqual(3)
          }
        }
        await page.emulateMedia({ forcedColors: 'none' })
        for (const [name, control] of Object.entries(stops(page, questions))) {
          expect(
            await focusRing(page, blank, control),
            `focus on ${name} at ${width} px`,
          ).toBeGreaterThanOrEqual(1)
        }
        expect(await tooSmall(page), `targets at ${width} px`).toEqual([])
      }
    })

    test(`nothing is cut or pushed aside by zoom and text spacing, ${mode}, ${language}`, async ({
      page,
      db,
      study,
      invite,
    }) => {
      const waveId = await insertFullWave(db, study.id)
      const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })
      if (mode === 'plain') await page.route(surveyBundle, (route) => route.abort())
      await page.goto(path)
      if (language === 'en') await page.getByRole('button', { name: 'Switch to English' }).click()
      await start(page)
      // 1280 × 1024 at 400 %
      await page.setViewportSize({ width: 320, height: 256 })
      for (const pageId of ['e01', 'own']) {
        await page.goto(`/answer/${assignmentId}/element/${pageId}`)
        await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode === 'plain' })
        expect(await pushedAside(page), pageId).toEqual([])
        await page.evaluate(spaceText)
        expect(await pushedAside(page), `${pageId} with text spacing`).toEqual([])
      }
    })
  }
}

/** What must be told from its ground, and where its edge is. */
function partsToSee(page: Page, questions: Locator): Record<string, () => Promise<Part>> {
  const whole = (locator: Locator) => () => partOf(locator, 2)
  const leftEdge = (locator: Locator) => async () => ({ ...(await partOf(locator, 3)), width: 6 })
  const progress = page.getByRole('progressbar')
  return {
    'radio button': whole(questions.getByRole('radio').first()),
    'chosen radio button': whole(questions.getByRole('radio').nth(1)),
    box: whole(questions.getByRole('checkbox').first()),
    'ticked box': whole(questions.getByRole('checkbox').nth(1)),
    'line of text': leftEdge(questions.locator('input[type=text]').first()),
    'line for a number': leftEdge(questions.locator('input.short').first()),
    list: leftEdge(questions.getByRole('combobox').first()),
    'arrow of the list': async () => {
      const part = await partOf(questions.getByRole('combobox').first())
      return { x: part.x + part.width - 24, y: part.y + 8, width: 20, height: part.height - 16 }
    },
    // SurveyJS draws its edge a little outside it
    'text area': async () => ({ ...(await partOf(questions.locator('textarea').first(), 14)), width: 20 }),
    'mark of what can be unfolded': async () => ({
      ...(await partOf(page.locator('summary').first())),
      width: 14,
    }),
    progress: whole(progress),
    'what is left of progress': async () => {
      const part = await partOf(progress, 2)
      return { ...part, x: part.x + part.width / 2, width: part.width / 2 }
    },
    'button of second rank': leftEdge(page.getByRole('button', { name: /^(Tilbage|Back)$/ })),
  }
}

/** One of each kind that the keyboard stops at. */
function stops(page: Page, questions: Locator): Record<string, Locator> {
  return {
    'a radio button': questions.getByRole('radio').nth(1),
    'a box': questions.getByRole('checkbox').first(),
    'a line of text': questions.locator('input[type=text]').first(),
    'a list': questions.getByRole('combobox').first(),
    'a text area': questions.locator('textarea').first(),
    'a summary': page.locator('summary').first(),
    'the first button': page.getByRole('button', { name: /^(Gem og fortsæt|Save and continue)$/ }),
    'the removal of an answer': questions.locator('.remove-answer:visible').first(),
  }
}

/** Pixels that change by 3:1 when a control gets the focus, as a share of a ring of one pixel around it. */
async function focusRing(page: Page, blank: Page, control: Locator): Promise<number> {
  const part = await partOf(control, 6)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const before = await pictureOf(page, part)
  // by the keyboard, as only then a ring is due
  await page.keyboard.press('Shift')
  await control.focus()
  const after = await pictureOf(page, part)
  const ring = 2 * (part.width - 12 + part.height - 12) * density ** 2
  return (await changedPixels(blank, before, after)) / ring
}

/** Options are at least 44 px high with their label, everything else 24 px both ways; links in a sentence are free. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'main :is(a, button, input, select, textarea, summary)',
    )
    return [...targets].flatMap((target) => {
      const isOption = target.matches('[type=radio], [type=checkbox]')
      const { width, height } = ((isOption && target.closest('label')) || target).getBoundingClientRect()
      if (target.matches('[type=hidden], [aria-hidden], p a') || height === 0) return []
      return height >= (isOption ? 44 : 24) && width >= 24
        ? []
        : [`${target.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}

/** What reaches beyond the page, or holds more text than it shows. */
function pushedAside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
      const { right, width, height } = element.getBoundingClientRect()
      // hidden for the eye
      if (width <= 1 || height <= 1 || getComputedStyle(element).visibility === 'hidden') return []
      const isCut =
        getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
      return right > room + 1 || isCut
        ? [`${element.outerHTML.slice(0, 80)} reaches ${Math.round(right)}`]
        : []
    })
  })
}

/** As WCAG 1.4.12 has it. The policy allows no style element, so it is done by the page's own sheets. */
function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets = [sheet]
}
