import type { Browser } from './browser.ts'
import { fillForm } from './forms.ts'

/** No page of the questionnaire is visited more than once on the way. */
const mostSteps = 25

/**
 * Plays an informant without script from the personal link to the receipt: every form is filled in and sent.
 *
 * @throws when the way does not end at the receipt.
 */
export async function answer(browser: Browser, link: string, random: () => number): Promise<void> {
  let page = await browser.get(link)
  for (let step = 0; step < mostSteps; step += 1) {
    if (page.status !== 200) throw new Error(`${page.path} answered ${page.status}`)
    if (page.path.endsWith('/receipt')) return
    const form = fillForm(page.text, page.path, random)
    if (form) {
      // whoever contests the scope must write why
      if (form.fields.has('scopeVerdict')) form.fields.set('scopeVerdict', 'confirmed')
      page = await browser.submit(form.action, form.fields)
    } else {
      const on = /<main[\s\S]*?<a [^>]*href="(\/answer\/[^"]+)"/.exec(page.text)?.[1]
      if (!on) throw new Error(`${page.path} leads nowhere`)
      page = await browser.get(on)
    }
  }
  throw new Error(`no receipt after ${mostSteps} pages, at ${page.path}`)
}

/** What the yardstick is asked instead: as many GETs and POSTs as our journey makes, in turn. */
export async function answerYardstick(
  browser: Browser,
  token: string,
  counts: { GET: number; POST: number },
): Promise<void> {
  const path = `/r/${token}`
  let gets = counts.GET
  for (let post = 0; post < counts.POST; post += 1) {
    if (gets > 0) await browser.get(path)
    gets -= 1
    const element = (post % 11) + 1
    const fields = new URLSearchParams({ page: String(element) })
    for (const question of [1, 2, 3, 4]) fields.set(`e${element}q${question}`, '4')
    const { status } = await browser.submit(path, fields)
    if (status !== 200) throw new Error(`the yardstick answered ${status}`)
  }
  for (; gets > 0; gets -= 1) await browser.get(path)
}
