import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeptForm } from '#app/components/decisions/kept-form.tsx'
import type { Rejected } from '#app/decisions/not-decided.server.ts'

const rejected = (refusal: Rejected['refusal'], more: Partial<Rejected> = {}): Rejected => ({
  values: { reason: 'Fordi de kan det', reasonCode: 'proposed', practice: 'p1,p2', list: 'stempel' },
  invalid: undefined,
  named: { p1: 'Havnen', p2: 'Broen' },
  refusal,
  practices: [],
  meanwhile: [],
  ...more,
})
const html = (one: Rejected) => renderToStaticMarkup(<KeptForm rejected={one} />)

test('what was typed while the list is made can be sent again as it was, every practice of it', () => {
  const shown = html(rejected('computing'))
  expect(shown).toContain(
    '<textarea id="kept-reason" name="reason" rows="4" maxLength="2000">Fordi de kan det',
  )
  for (const [name, value] of [
    ['reasonCode', 'proposed'],
    ['practice', 'p1'],
    ['practice', 'p2'],
    ['list', 'stempel'],
  ]) {
    expect(shown).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
  }
})

test('what was typed too late is shown, and cannot be sent again unseen', () => {
  const decided = { practice: 'p1', name: 'Havnen', outcome: 'chosen', by: 'Bo Krag' } as const
  const shown = html(rejected('overtaken', { meanwhile: [decided] }))
  expect(shown).toContain('<blockquote>Fordi de kan det</blockquote>')
  expect(shown).toContain('Bo Krag')
  expect(shown).not.toContain('<form')
})
