import fc from 'fast-check'
import type { Page } from 'playwright/test'
import type { Kysely } from 'kysely'
import { expect, test } from '#tests/e2e/fixtures.ts'
import type { Database } from '#db/schema.ts'
import { answerValidator } from '#survey/answers.ts'
import { findPage, optionsOf, type QuestionPage } from '#survey/questionnaire.ts'
import { fullQuestionnaire, insertFullWave } from '#tests/support/full-questionnaire.ts'
import { start, surveyBundle } from './informant.ts'
import { act, shownQuestions, type Act, type Mode } from './question-acts.ts'

// The same answers given through the plain form and through SurveyJS must be shown alike and stored alike.

const modes: readonly Mode[] = ['plain', 'SurveyJS']
const setsOf = { e01: 60, own: 40 }

for (const [pageId, count] of Object.entries(setsOf)) {
  test(`${count} sets of answers on ${pageId} are the same rows from the plain form and from SurveyJS`, async ({
    browser,
    server,
    db,
    study,
    invite,
  }) => {
    const shownPage = findPage(fullQuestionnaire, pageId)
    if (!shownPage) throw new Error(`there is no page ${pageId}`)
    const waveId = await insertFullWave(db, study.id)
    const opened = await Promise.all(
      modes.map(async (mode) => {
        const invitation = await invite({ practice: 'Havnen', waveId })
        const context = await browser.newContext({
          baseURL: server.url,
          viewport: { width: 1280, height: 800 },
        })
        const page = await context.newPage()
        await page.clock.install()
        if (mode === 'plain') await page.route(surveyBundle, (route) => route.abort())
        await page.goto(invitation.path)
        await start(page)
        await show(page, mode, invitation.assignmentId, pageId)
        return { mode, page, context, assignmentId: invitation.assignmentId }
      }),
    )
    const [first, second] = await Promise.all(
      opened.map(({ page, mode }) => page.evaluate(shownQuestions, mode)),
    )
    expect(first).toEqual(second)
    expect(first?.map(({ label }) => label)).toEqual(labelsOf(shownPage))

    const standing: Record<string, string> = {}
    for (const acts of fc.sample(anySet(shownPage), { numRuns: count, seed: 20261122 })) {
      for (const { field, leaves } of acts) standing[field] = leaves
      const rows = await Promise.all(
        opened.map(async ({ mode, page, assignmentId }) => {
          await page.evaluate(act, { mode, acts })
          await page.clock.runFor(1000)
          await expect(page.locator('#answer-status')).toHaveAttribute('data-kind', 'saved')
          return rowsOf(db, assignmentId)
        }),
      )
      expect(rows[0]).toEqual(rows[1])
      expect(withoutEmpty(rows[0] ?? {})).toEqual(withoutEmpty(expectedRows(standing)))
    }

    const reloaded = await Promise.all(
      opened.map(async ({ page, mode, assignmentId }) => {
        await show(page, mode, assignmentId, pageId)
        return page.evaluate(shownQuestions, mode)
      }),
    )
    expect(reloaded[0]).toEqual(reloaded[1])
    expect(reloaded[0]).not.toEqual(first)
    await Promise.all(opened.map(({ context }) => context.close()))
  })
}

async function show(page: Page, mode: Mode, assignmentId: string, pageId: string): Promise<void> {
  await page.goto(`/answer/${assignmentId}/element/${pageId}`)
  if (mode === 'SurveyJS') await expect(page.locator('#answer-fields')).toBeHidden()
  else await expect(page.locator('#answer-fields')).toBeVisible()
}

const labelsOf = ({ items, questions, comment }: QuestionPage) => [
  ...items.map(({ text }) => text.da),
  ...questions.map(({ text }) => text.da),
  ...(comment === null ? [] : [fullQuestionnaire.commentLabel.da]),
]

/** What somebody does on the page in a while: on some of its fields, more than once on a few. */
function anySet(page: QuestionPage): fc.Arbitrary<Act[]> {
  const fields = [
    ...page.items.map((item) => {
      const options = optionsOf(fullQuestionnaire).map(
        ({ value, label }) => [String(value), label.da] as const,
      )
      return oneOf(item.id, item.text.da, options, 'choose')
    }),
    ...page.questions.map((question) => {
      const { id, text } = question
      const options =
        'options' in question ? question.options.map(({ code, label }) => [code, label.da] as const) : []
      if (question.kind === 'choices') return several(id, text.da, options)
      if (question.kind === 'choice')
        return oneOf(id, text.da, options, question.shownAs ? 'select' : 'choose')
      return written(id, text.da, question.kind === 'number' ? anyNumber : anyLine)
    }),
    ...(page.comment === null ? [] : [written(page.comment, fullQuestionnaire.commentLabel.da, anyText)]),
  ]
  return fc.array(fc.oneof(...fields), { minLength: 1, maxLength: 14 })
}

const anyLine = fc.constantFrom(
  '',
  'Åben dør',
  '  to  ord ',
  'e\u0301n',
  '<b>&amp;</b>',
  '007',
  'a b',
  '🙂',
  '-7',
)
const anyText = fc.oneof(anyLine, fc.constantFrom('Først\n\nså', 'linje\n', '\n', '{e01_1}'))
const anyNumber = fc.constantFrom('', '0', '12', ' 7 ', '1.200', '1 200', '0042', '2000')

type Options = readonly (readonly [value: string, label: string])[]

/** One of many, or the answer taken away. */
const oneOf = (
  field: string,
  label: string,
  options: Options,
  does: 'choose' | 'select',
): fc.Arbitrary<Act> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...options)
        .map(([leaves, option]) => ({ field, label, does, option, leaves })),
    },
    {
      weight: 1,
      arbitrary: fc.constant({
        field,
        label,
        does: does === 'choose' ? ('remove' as const) : does,
        option: '',
        leaves: '',
      }),
    },
  )

const several = (field: string, label: string, options: Options): fc.Arbitrary<Act> =>
  fc.shuffledSubarray([...options]).map((chosen) => ({
    field,
    label,
    does: 'tick' as const,
    option: chosen.map(([, option]) => option).join('|'),
    leaves: chosen.map(([value]) => value).join(' '),
  }))

const written = (field: string, label: string, text: fc.Arbitrary<string>): fc.Arbitrary<Act> =>
  text.map((leaves) => ({ field, label, does: 'write' as const, option: leaves, leaves }))

async function rowsOf(db: Kysely<Database>, assignmentId: string): Promise<Record<string, string>> {
  const of = db.selectFrom('response').where('assignmentId', '=', assignmentId).select('id')
  const answers = await db
    .selectFrom('answer')
    .where('responseId', 'in', of)
    .select(['item', 'rating', 'missing'])
    .execute()
  const texts = await db
    .selectFrom('textAnswer')
    .where('responseId', 'in', of)
    .select(['field', 'text'])
    .execute()
  return Object.fromEntries([
    ...answers.map(({ item, rating, missing }) => [item, `${rating} ${missing}`] as const),
    ...texts.map(({ field, text }) => [field, text] as const),
  ])
}

/** What was touched, as the one validator would store it. */
function expectedRows(standing: Readonly<Record<string, string>>): Record<string, string> {
  const checked = answerValidator(fullQuestionnaire).check(standing)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return Object.fromEntries(
    checked.changes.map((change) =>
      change.kind === 'answer'
        ? [change.item, `${change.value.rating} ${change.value.missing}`]
        : [change.field, change.text],
    ),
  )
}

/** What was filled in and emptied again before it was saved has no row. */
function withoutEmpty(rows: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(rows).filter(([, value]) => value !== '' && value !== 'null -1'))
}
