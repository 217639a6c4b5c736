import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { useEndsSentence } from '#app/components/ends-sentence.ts'
import { LanguageContext } from '#app/messages/language-context.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { languages, type Language } from '#db/schema.ts'

type Elements = Parameters<typeof useEndsSentence>[0]

function Sentence({ elements }: { elements: Elements }) {
  return useEndsSentence(elements, (highest, high, lowest, low) => `${highest} ${high}, ${lowest} ${low}`)
}
const said = (means: Readonly<Record<string, number | null>>, language: Language = 'da') =>
  renderToStaticMarkup(
    createElement(
      LanguageContext.Provider,
      { value: language },
      createElement(Sentence, { elements: Object.entries(means).map(([name, mean]) => ({ name, mean })) }),
    ),
  )

describe('the sentence about a profile', () => {
  test('names the highest and the lowest element', () => {
    expect(said({ Teori: 4.5, Mål: 2, Fleksibilitet: 3 })).toBe('Teori 4,50, Mål 2,00')
  })

  test('calls nothing highest when all elements are alike, as they are written', () => {
    expect(said({ Teori: 4, Mål: 4 })).toBe('Alle elementer med en score ligger ens: 4,00.')
    expect(said({ Teori: 4.001, Mål: 3.999 }, 'en')).toBe('All elements with a score are alike: 4.00.')
  })

  test('says when only one element has a score', () => {
    expect(said({ Teori: null, Mål: 2.5 })).toBe('Kun Mål har en score: 2,50.')
    expect(said({ Teori: null, Mål: 2.5 }, 'en')).toBe('Only Mål has a score: 2.50.')
  })

  test('is missing when there is no score', () => {
    expect(said({ Teori: null })).toBe('')
  })

  test.each(languages)('follows upon who has answered, in %s', (language) => {
    const { charts, results } = messagesIn[language]
    const sentence = results.profileSentence({
      informants: 1,
      roles: '1 leder',
      ends: charts.alike('Teori', '4', 2),
    })
    expect(sentence).toBe(
      language === 'da'
        ? 'Én informant (1 leder). Alle elementer med en score ligger ens: 4.'
        : 'One informant (1 leder). All elements with a score are alike: 4.',
    )
  })
})
