import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PracticeSteps } from '#analysis/steps/practice-steps.ts'
import { FigureChoice } from '#app/components/steps/figure-choice.tsx'
import { IntervalSteps } from '#app/components/steps/interval-steps.tsx'
import { LanguageContext } from '#app/messages/language-context.ts'
import { defaultChoices } from '#app/report/choices.ts'
import type { Language } from '#db/schema.ts'

const offered = (ranks: boolean) => {
  const markup = renderToStaticMarkup(
    <FigureChoice
      scope={1}
      figure="score"
      element={null}
      elements={[]}
      choices={defaultChoices}
      ranks={ranks}
    />,
  )
  return [...markup.matchAll(/<option value="([a-z_]+)"/g)].map(([, code]) => code)
}

test('where practices are not compared, no figure is offered that rests on the others', () => {
  expect(offered(true)).toEqual(expect.arrayContaining(['score', 'interval', 'adjusted', 'ranks']))
  expect(offered(false)).toEqual(offered(true).filter((code) => code !== 'adjusted' && code !== 'ranks'))
})

test.each<[Language, string]>([
  ['da', 't(0,975; 4)'],
  ['en', 't(0.975; 4)'],
])('the quantile of an interval is written as numbers are in %s', (language, said) => {
  const steps = {
    element: null,
    score: { value: 3, aggregation: 'mean', roles: [] },
    interval: {
      level: 0.95,
      sd: 0.8,
      df: 4,
      informants: 9,
      practices: 5,
      t: 2.776,
      effectiveInformants: 3,
      half: 1.28,
      interval: [1.72, 4.28],
      reason: null,
    },
  } as unknown as PracticeSteps
  const markup = renderToStaticMarkup(
    <LanguageContext.Provider value={language}>
      <IntervalSteps steps={steps} stepsPath={() => ''} />
    </LanguageContext.Provider>,
  )
  expect(markup).toContain(said)
})
