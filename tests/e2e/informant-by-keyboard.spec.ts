import type { Page } from 'playwright/test'
import { pagesOf, type Question, type QuestionPage } from '#survey/questionnaire.ts'
import { expect, test } from '#tests/e2e/fixtures.ts'
import { insertWave } from '#tests/support/fixtures.ts'
import { fullQuestionnaire, insertQuestionnaire } from '#tests/support/full-questionnaire.ts'
import { saveStatus, start, surveyBundle } from './informant.ts'

/** Where Tab has come to. */
interface Stop {
  /** Field of the questionnaire that it belongs to; empty for links and buttons. */
  readonly field: string
  readonly kind: string
  /** What a button would send. */
  readonly value: string
  readonly isSeen: boolean
}

/** The next place by Tab; every one must show that it has the focus. */
async function nextStop(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  const stop = await page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const question = element.closest<HTMLElement>('[data-name]')?.dataset.name
    const isField = element.matches('input, textarea, select, [role="combobox"]')
    return {
      field: isField ? (question ?? element.name) : '',
      kind: element.type || element.tagName.toLowerCase(),
      value: element.tagName === 'BUTTON' ? element.value : '',
      isSeen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      what: element.outerHTML.slice(0, 150),
    }
  })
  expect(stop.isSeen, `focus is seen on ${stop.what}`).toBe(true)
  return stop
}

/** Goes on by Tab to the button that saves and goes on, answering what it passes. @returns the fields it passed. */
async function passBy(page: Page, answer: (stop: Stop, times: number) => Promise<void>): Promise<string[]> {
  // its heading may be there before its style sheet is, and the focus is drawn by that
  await page.waitForLoadState()
  const fields: string[] = []
  for (let stops = 0; stops < 120; stops += 1) {
    const stop = await nextStop(page)
    if (stop.value === 'next' || stop.value === 'submit' || stop.value === 'start') return fields
    if (stop.field === '') continue
    const times = fields.filter((field) => field === stop.field).length
    fields.push(stop.field)
    await answer(stop, times)
  }
  throw new Error(`Tab does not come to the button, only to ${fields.join(', ')}`)
}

const press = async (page: Page, key: string, times = 1) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

/** What is given to a question that does not count, and what is stored of it. */
const given: Record<Question['kind'] | 'dropdown', string> = {
  text: 'Skrevet med tasterne',
  comment: 'Skrevet med tasterne',
  number: '12',
  choice: 'house',
  dropdown: 'home',
  choices: 'home 3-other',
}

const items = pagesOf(fullQuestionnaire).flatMap((page) => page.items.map(({ id }) => id))
/** Each item in turn gets the next of the seven answers. */
const downOf = (item: string) => items.indexOf(item) % 7
const codeOf = (item: string) => [1, 2, 3, 4, 5, -7, -8][downOf(item)]

/** One stop for each field, and one for each box. */
function stopsOf({ items, questions, comment }: QuestionPage): string[] {
  const ofQuestion = (question: Question) =>
    question.kind === 'choices' ? question.options.map(() => question.id) : [question.id]
  return [...items.map(({ id }) => id), ...questions.flatMap(ofQuestion), ...(comment ? [comment] : [])]
}

for (const mode of ['SurveyJS', 'the plain form'] as const) {
  test(`everything that can be asked is answered by keyboard alone with ${mode}`, async ({
    page,
    invite,
    db,
    study,
  }) => {
    test.setTimeout(180_000)
    if (mode === 'the plain form') await page.route(surveyBundle, (route) => route.abort())
    const questionnaire = await insertQuestionnaire(db, study.id, {
      ...fullQuestionnaire,
      id: crypto.randomUUID(),
    })
    const waveId = await insertWave(db, study.id, { questionnaire })
    const { path, assignmentId } = await invite({ practice: 'Havnen', waveId })

    await page.goto(path)
    await passBy(page, () => Promise.resolve())
    await press(page, 'Enter')

    await expect(page.getByRole('heading', { level: 1, name: 'Hvad skal du svare om?' })).toBeVisible()
    const scopeStops = await passBy(page, async ({ field }) => {
      if (field === 'scopeVerdict') await press(page, 'ArrowDown')
      if (field === 'scopeObjection') await page.keyboard.type('Kun aftentilbuddet')
      if (field === 'scopeLevel') await press(page, 'ArrowDown', 2)
      if (field === 'scopeCitizensPerYear') await page.keyboard.type('1.200')
    })
    expect(scopeStops).toEqual([
      'scopeVerdict',
      'scopeObjection',
      'scopeLevel',
      'scopeCitizensPerYear',
      'scopeText',
    ])
    await press(page, 'Enter')

    await expect(page.getByRole('heading', { level: 1, name: 'Din plads i praksis' })).toBeVisible()
    const factStops = await passBy(page, async ({ field }) => {
      if (field === 'statedRole') await press(page, 'ArrowUp')
      if (field === 'knowledge') await press(page, 'ArrowUp')
      if (field === 'tenureYears') await page.keyboard.type('2,5')
    })
    expect(factStops).toEqual([
      'statedRole',
      'closeness',
      'knowledge',
      'tenureYears',
      'ownStake',
      'answerMode',
    ])
    await press(page, 'Enter')

    for (const shown of pagesOf(fullQuestionnaire)) {
      await expect(page.getByRole('heading', { level: 1, name: shown.name.da })).toBeVisible()
      await expect(page.locator('#answer-fields')).toBeVisible({ visible: mode !== 'SurveyJS' })
      const byId = new Map(shown.questions.map((question) => [question.id, question]))
      const stops = await passBy(page, async ({ field }, times) => {
        const question = byId.get(field)
        if (items.includes(field)) {
          await press(page, 'Space')
          await press(page, 'ArrowDown', downOf(field))
        } else if (question?.kind === 'choices') {
          if (times === 0 || times === 2) await press(page, 'Space')
        } else if (question?.kind === 'choice' && question.shownAs === 'dropdown') {
          await press(page, 'ArrowDown')
        } else if (question?.kind === 'choice') {
          await press(page, 'Space')
          await press(page, 'ArrowDown')
        } else {
          await page.keyboard.type(given[question?.kind ?? 'comment'])
        }
      })
      expect(stops).toEqual(stopsOf(shown))
      await expect(saveStatus(page)).toHaveText(/^Gemt kl\./)
      await press(page, 'Enter')
    }

    await expect(page.getByRole('heading', { level: 1, name: 'Gennemse og send' })).toBeVisible()
    await expect(page.getByText(/^Du har taget stilling til alle/)).toBeVisible()
    await passBy(page, () => Promise.resolve())
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Tak for din besvarelse' })).toBeVisible()

    const response = await db
      .selectFrom('response')
      .where('assignmentId', '=', assignmentId)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(response).toMatchObject({
      scopeVerdict: 'contested',
      scopeObjection: 'Kun aftentilbuddet',
      scopeLevel: 2,
      scopeCitizensPerYear: 1200,
      statedRole: 'leader',
      closeness: null,
      knowledge: 5,
      tenureYears: 2.5,
    })
    const answers = await db
      .selectFrom('answer')
      .where('responseId', '=', response.id)
      .select(['item', 'rating', 'missing'])
      .execute()
    expect(Object.fromEntries(answers.map((row) => [row.item, row.rating ?? row.missing]))).toEqual(
      Object.fromEntries(items.map((item) => [item, codeOf(item)])),
    )
    const texts = await db
      .selectFrom('textAnswer')
      .where('responseId', '=', response.id)
      .select(['field', 'text'])
      .execute()
    const expected = pagesOf(fullQuestionnaire).flatMap(({ id, questions, comment }) => [
      ...questions.map((question): [string, string] => [
        question.id,
        question.id === `${id}_basis`
          ? 'experience written'
          : given[question.kind === 'choice' ? (question.shownAs ?? 'choice') : question.kind],
      ]),
      ...(comment ? [[comment, given.comment] as [string, string]] : []),
    ])
    expect(Object.fromEntries(texts.map(({ field, text }) => [field, text]))).toEqual(
      Object.fromEntries(expected),
    )
  })
}

test('an answer is taken away by keyboard, and one stays at the question', async ({ page, invite }) => {
  const { path, assignmentId } = await invite({ practice: 'Havnen' })
  await page.goto(path)
  await start(page)
  await page.goto(`/answer/${assignmentId}/element/e01`)
  const first = page.getByRole('radiogroup').first().getByRole('radio', { name: 'Slet ikke' })
  await first.focus()
  await press(page, 'Space')
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: /^Fjern svar/ })).toBeFocused()
  await press(page, 'Enter')
  await expect(first).toBeFocused()
  await expect(page.getByRole('button', { name: /^Fjern svar/ })).toHaveCount(0)
})
