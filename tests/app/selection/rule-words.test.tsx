import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FileFaults, FormFaults } from '#app/components/shortlist/rule-faults.tsx'
import { RuleDifferences } from '#app/components/shortlist/rule-differences.tsx'
import { LanguageContext } from '#app/messages/language-context.ts'
import type { SelectionRule } from '#analysis/shortlist/selection-rule.ts'
import { plainRule } from '#tests/support/selection-rules.ts'

const inEnglish = (shown: React.ReactNode) =>
  renderToStaticMarkup(<LanguageContext.Provider value="en">{shown}</LanguageContext.Provider>)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('quotas that came or went are told, and not that there were none beside them', () => {
  const some: SelectionRule = {
    ...plainRule,
    quotas: [{ attribute: 'area', value: 'Unge', minimum: 1, maximum: 2 }],
  }
  const between = (before: SelectionRule, after: SelectionRule) =>
    inEnglish(<RuleDifferences before={before} after={after} elements={[]} />)
  expect(between(plainRule, some)).toMatch(/Now Quotas: area: Unge not there At least 1, at most 2$/)
  expect(between(some, plainRule)).toMatch(/Now Quotas: area: Unge At least 1, at most 2 not there$/)
  expect(between(some, some)).toBe('There is no difference.')
})

test('faults of a form stand as sentences after the questions that they are about', () => {
  const shown = inEnglish(
    <FormFaults invalid={{ k: 'Type a number.', 'quota-0-stratum': 'It is missing.' }} />,
  )
  expect(shown).toContain('How many practices shall be chosen? Type a number.')
  expect(shown).toContain('Quota 1, Practices with: It is missing.')
})

test('faults of a file say where they are, and what should stand there', () => {
  const shown = inEnglish(
    <FileFaults
      faults={[
        { path: ['k'], code: 'wrong_type', detail: 'number' },
        { path: ['scenarios', 0, 'weights', 'e99'], code: 'unknown_name', detail: 'e99' },
        { path: ['scenarios'], code: 'too_many', detail: '8' },
      ]}
    />,
  )
  expect(shown).toContain('rule.k : It has a wrong form. It must be a number without quotation marks.')
  expect(shown).toContain('rule.scenarios[0].weights.e99 : “e99” is not known here.')
  expect(shown).toContain('rule.scenarios : That is too much. There can be at most 8.')
})
