import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RadarChart } from '#app/components/charts/radar-chart.tsx'

const drawn = (values: readonly (number | null)[]) =>
  renderToStaticMarkup(
    createElement(RadarChart, {
      title: 'Profil som radar',
      sentence: 'Højest er Mål.',
      spokes: values.map((value, place) => ({ id: `e${place}`, value, words: `${place + 1} element` })),
      scale: { minimum: 1, maximum: 5 },
    }),
  )
const count = (markup: string, name: string) => markup.split(`class="${name}"`).length - 1

test('a radar of full scores is a closed line through a point on every axis', () => {
  const markup = drawn([5, 3, 1, 4])
  expect([count(markup, 'radar-spoke'), count(markup, 'radar-dot'), count(markup, 'radar-line')]).toEqual([
    4, 4, 4,
  ])
  // 5 on the first axis lies at the rim, straight up; 1 in the middle
  expect(markup).toContain('cx="0" cy="-112"')
  expect(markup).toMatch(/cx="-?0" cy="-?0"/)
})

test('an element without a score is a gap: neither a point nor a line to it', () => {
  const markup = drawn([5, null, 1, 4, null])
  expect([count(markup, 'radar-spoke'), count(markup, 'radar-dot'), count(markup, 'radar-line')]).toEqual([
    5, 3, 1,
  ])
})
