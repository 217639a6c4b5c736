import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FrozenChanges } from '#app/components/frozen-changes.tsx'
import { alikeChanges } from '#app/frozen/alike-changes.ts'
import type { FrozenChange } from '#app/frozen/frozen-changes.ts'

const leftOut = (practice: string, response: string, reason: string): FrozenChange => ({
  change: 'left_out',
  practice,
  response,
  reason,
})

test('responses of a practice to which the same happened are told once, with how many and every reason', () => {
  const changes: FrozenChange[] = [
    leftOut('havnen', 'r1', 'Svarede for en anden'),
    { change: 'scope_changed', practice: 'havnen', version: 1 },
    { change: 'scope_changed', practice: 'havnen', version: 2 },
    leftOut('broen', 'r2', 'Svarede for en anden'),
    leftOut('havnen', 'r3', 'Svarede for en anden'),
    leftOut('havnen', 'r4', 'Kendte ikke praksis'),
  ]
  expect(alikeChanges(changes).map(({ times, reasons }) => [times, reasons])).toEqual([
    [3, ['Svarede for en anden', 'Kendte ikke praksis']],
    [1, []],
    [1, []],
    [1, ['Svarede for en anden']],
  ])
  const names = { havnen: { code: 'P1', name: 'Havnen' }, broen: { code: 'P2', name: 'Broen' } }
  const html = renderToStaticMarkup(createElement(FrozenChanges, { changes, names }))
  expect(html).toContain('P1 Havnen: 3 besvarelser er udeladt.')
  expect(html).toContain('P2 Broen: en besvarelse er udeladt.')
  expect(html.match(/<li>/g)).toHaveLength(4)
})
