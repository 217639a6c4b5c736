import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useInvalidSentences } from '#app/components/shortlist/rule-faults.tsx'
import { useStratumNames } from '#app/components/shortlist/stratum-names.ts'
import { usePickSentences } from '#app/components/shortlist/list/pick-words.ts'

function Picked() {
  const sentences = usePickSentences(
    (id) => id,
    (id) => id,
    14,
  )
  return (
    <p>
      {sentences({
        place: 1,
        strategy: 'most_promising',
        reason: { code: 'highest_probability', probabilityTopK: 0.5 },
        quota: { attribute: 'scopeLevel', value: 2 },
        tiedWith: 0,
      } as Parameters<typeof sentences>[0])}
    </p>
  )
}

function Level({ value }: { value: number }) {
  return <p>{useStratumNames().stratum('scopeLevel', value)}</p>
}

function Refused() {
  const sentencesOf = useInvalidSentences()
  const fault = { field: 'quota-0-stratum', code: 'no_practice', detail: '["municipality","0101"]' }
  return <p>{sentencesOf([fault])?.['quota-0-stratum']}</p>
}

test('a practice picked for a quota says the level by its name', () => {
  expect(renderToStaticMarkup(<Picked />)).toContain('kvoten for niveau: 2 · indsats.')
})

test('a level that is none is said by its number', () => {
  expect(renderToStaticMarkup(<Level value={2} />)).toBe('<p>niveau: 2 · indsats</p>')
  expect(renderToStaticMarkup(<Level value={9} />)).toBe('<p>niveau: 9</p>')
})

test('a quota that nobody is in says the municipality by its name', () => {
  expect(renderToStaticMarkup(<Refused />)).toContain('»kommune: København«')
})
