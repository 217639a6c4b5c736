import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ProposalsForm } from '#app/components/decisions/proposals-form.tsx'
import { SwapPart } from '#app/components/decisions/swap-part.tsx'
import type { DecidedLine } from '#app/decisions/decisions-page.server.ts'
import type { Rejected } from '#app/decisions/not-decided.server.ts'

const line = (practice: string, name: string): DecidedLine => ({
  practice,
  code: practice.toUpperCase(),
  name,
  candidate: null,
  failed: [],
  proposal: null,
  isElsewhere: false,
  stands: null,
})
const [havnen, broen] = [line('p1', 'Havnen'), line('p2', 'Broen')]

/** A form with something wrong, as it was typed. */
const faulty = (values: Rejected['values'], invalid: Record<string, string>): Rejected => ({
  values,
  invalid,
  refusal: null,
  named: { p2: 'Broen', p3: 'Engen' },
  practices: [],
  meanwhile: [],
})

describe('proposals that are sent with something wrong', () => {
  const html = (rejected: Rejected) =>
    renderToStaticMarkup(
      <ProposalsForm
        proposals={[havnen, broen]}
        waiting={2}
        nearest={{}}
        elements={[]}
        k={1}
        stamp="stempel"
        path="/s"
        closed={null}
        rejected={rejected}
      />,
    )

  test('keep who is ticked, the reason and its code', () => {
    const shown = html(
      faulty({ practice: 'p2', reasonCode: 'breadth', reason: 'Den er anderledes' }, { list: 'invalid' }),
    )
    expect(shown).toMatch(/<input type="checkbox" name="practice"[^>]*checked=""[^>]*value="p2"/)
    expect(shown).not.toMatch(/<input type="checkbox" name="practice"[^>]*checked=""[^>]*value="p1"/)
    expect(shown).toMatch(
      /<option[^>]*value="breadth"[^>]*selected=""|<option[^>]*selected=""[^>]*value="breadth"/,
    )
    expect(shown).toMatch(/<textarea[^>]*>Den er anderledes<\/textarea>/)
  })

  test('say that nobody is ticked, and keep the reason', () => {
    const shown = html(
      faulty({ reasonCode: 'quota', reason: 'To fra hver region' }, { practice: 'practices_missing' }),
    )
    expect(shown).toContain('aria-invalid="true"')
    expect(shown).not.toContain('checked=""')
    expect(shown).toMatch(/<textarea[^>]*>To fra hver region<\/textarea>/)
  })
})

describe('a swap that is sent with something wrong', () => {
  const typed = {
    intent: 'swap',
    with: 'p2',
    out: 'this',
    outcome: 'declined',
    reasonCode: 'no_time',
    reason: 'De kan ikke før jul',
  }
  const html = (sides: Parameters<typeof SwapPart>[0]['sides'], rejected: Rejected) =>
    renderToStaticMarkup(
      <SwapPart
        swap={{ goesOut: true, search: '', found: [], other: broen }}
        sides={sides}
        own={havnen}
        k={1}
        stamp="stempel"
        path="/s/decisions"
        rejected={rejected}
      />,
    )

  test('keeps what becomes of the one that goes out, the reason and its code', () => {
    const shown = html({ incoming: broen, out: havnen }, faulty(typed, { reasonCode: 'invalid' }))
    expect(shown).toMatch(/<input type="radio" name="outcome"[^>]*checked=""[^>]*value="declined"/)
    expect(shown).toMatch(
      /<option[^>]*value="no_time"[^>]*selected=""|<option[^>]*selected=""[^>]*value="no_time"/,
    )
    expect(shown).toMatch(/<textarea[^>]*>De kan ikke før jul<\/textarea>/)
    expect(shown).toContain('<input type="hidden" name="with" value="p2"/>')
    expect(shown).toContain('<input type="hidden" name="out" value="this"/>')
  })

  test('shows the reason where the two cannot be swapped any more', () => {
    const shown = html(null, faulty(typed, { reasonCode: 'invalid' }))
    expect(shown).toContain('<blockquote>De kan ikke før jul</blockquote>')
    expect(shown).not.toContain('<form method="post"')
  })
})
