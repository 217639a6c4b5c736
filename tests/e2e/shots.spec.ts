import { mkdirSync } from 'node:fs'
import { test } from '#tests/e2e/fixtures.ts'
import { pageStates } from './page-states.ts'

const out = process.env.SHOTS_OUT ?? '/tmp/shots-en'
const language = (process.env.SHOTS_LANG ?? 'en') as 'da' | 'en'
const only = new RegExp(process.env.SHOTS_ONLY ?? '.')
mkdirSync(out, { recursive: true })
for (const [route, states] of Object.entries(pageStates)) {
  if (!only.test(route)) continue
  test(`shot ${route}`, async ({ page, context, db, server, study, smallStudy, signIn, invite }) => {
    test.setTimeout(60_000 + 10_000 * Object.keys(states).length)
    for (const [name, show] of Object.entries(states)) {
      await context.clearCookies()
      await page.unrouteAll()
      await page.setViewportSize({ width: 1280, height: 800 })
      await context.addCookies([{ name: 'praksiskort', value: language, url: server.url, httpOnly: true }])
      await show({ page, context, db, study, small: smallStudy, language, signIn, invite })
      await page.waitForLoadState()
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 })
        const h = await page.evaluate(() => document.documentElement.scrollHeight)
        const file = `${route.replace('routes/', '')}--${name.replace(/[^\w]+/g, '-').slice(0, 60)}-${width}.png`
        await page.screenshot({ path: `${out}/${file}`, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(h, 6000) } })
      }
    }
  })
}
