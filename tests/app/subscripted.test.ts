import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Subscripted } from '#app/components/subscripted.tsx'

const drawn = (text: string) => renderToStaticMarkup(createElement(Subscripted, { text }))

test('symbols stand as in print, wherever they are in a sentence', () => {
  expect(drawn('a_wg')).toBe('a<sub>wg</sub>')
  expect(drawn('r_wg(J) vokser, r*_wg(J) ikke.')).toBe('r<sub>wg</sub>(J) vokser, r*<sub>wg</sub>(J) ikke.')
  expect(drawn('s_i² og s_sum²')).toBe('s<sub>i</sub>² og s<sub>sum</sub>²')
})

test('names of columns and items are no symbols', () => {
  expect(drawn('practice_code, e04_1, P1_a')).toBe('practice_code, e04_1, P1_a')
})
