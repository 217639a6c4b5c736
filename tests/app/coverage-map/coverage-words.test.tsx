import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { CoverageAttribute } from '#app/coverage-map/attributes.ts'
import { useCoverageWords } from '#app/components/coverage-map/coverage-words.ts'
import { LanguageContext } from '#app/messages/language-context.ts'

function Value({ attribute, of }: { attribute: CoverageAttribute; of: string | null }) {
  return useCoverageWords().value(attribute, of)
}

const said = (attribute: CoverageAttribute, of: string | null) =>
  renderToStaticMarkup(
    <LanguageContext.Provider value="en">
      <Value attribute={attribute} of={of} />
    </LanguageContext.Provider>,
  )

test('codes are called by their names', () => {
  expect(said('level', '4')).toBe('4 · whole service')
  expect(said('municipality', '0751')).toBe('Aarhus')
  expect(said('level', null)).toBe('Not stated')
  expect(said('area', 'unge')).toBe('Unge')
})

test('a code that there is none of stands as it is', () => {
  for (const of of ['6', '0', '2.5', '-1', 'toString', '__proto__', '']) {
    for (const attribute of ['level', 'targetGroupKind', 'targetGroup', 'municipality'] as const) {
      expect(said(attribute, of), attribute).toBe(of)
    }
  }
})
