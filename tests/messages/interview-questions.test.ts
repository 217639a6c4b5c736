import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { QuestionGround } from '#analysis/interview/draft-question.ts'
import { KeptQuestion } from '#app/components/packets/kept-question.tsx'
import { GivesAway } from '#app/components/packets/question-grounds.tsx'
import { questionText } from '#app/components/packets/question-text.ts'
import { LanguageContext } from '#app/messages/language-context.ts'
import { interviewWords } from '#app/packets/interview-words.ts'
import type { InterviewQuestion } from '#db/queries/interview-questions.ts'
import type { Language } from '#db/schema.ts'
import { promisingPractice1 } from '#survey/promising-practice-1.ts'

const words = interviewWords(promisingPractice1)
const item = words.items[0]!
const text = (ground: QuestionGround, language: Language = 'da') => questionText({ ground }, words, language)

const gap = (of: { leaders: number; leaderRatings: readonly number[] }): QuestionGround => ({
  kind: 'role_gap',
  element: 'e01',
  item: item.id,
  first: { role: 'leader', mean: 4, informants: of.leaders, ratings: of.leaderRatings },
  second: { role: 'staff', mean: 2, informants: 3, ratings: [1, 2, 2] },
  gap: 2,
})

describe('who is said to have answered is who did', () => {
  test.each([
    ['one leader', { leaders: 1, leaderRatings: [5] }, 'svarer lederen »'],
    ['two leaders, one without an element score', { leaders: 1, leaderRatings: [3, 5] }, 'svarer lederne »'],
    ['one of five leaders', { leaders: 5, leaderRatings: [5] }, 'svarer én af lederne »'],
  ])('%s', (_, of, said) => {
    expect(text(gap(of))).toContain(said)
  })

  test('in English the verb goes with them', () => {
    expect(text(gap({ leaders: 1, leaderRatings: [3, 5] }), 'en')).toContain('the leaders answer “')
    expect(text(gap({ leaders: 5, leaderRatings: [5] }), 'en')).toContain('one of the leaders answers “')
  })
})

test.each([
  [1, 5, 'Ikke alle har svaret på »', 'Not everybody has answered “'],
  [2, 5, 'Flere har ikke svaret på »', 'Several people have not answered “'],
  [3, 3, 'Ingen, der blev spurgt, har svaret på »', 'Nobody who was asked has answered “'],
  [1, 1, 'Ingen, der blev spurgt, har svaret på »', 'Nobody who was asked has answered “'],
])('%s of %s who gave no rating are not said to be unable to', (lacking, asked, da, en) => {
  const ground = { kind: 'no_answer', element: 'e01', item: item.id, roles: [], lacking, asked } as const
  expect([text(ground).startsWith(da), text(ground, 'en').startsWith(en)]).toEqual([true, true])
})

const drawn = (language: Language, element: Parameters<typeof createElement>[0], props: object) =>
  renderToStaticMarkup(
    createElement(LanguageContext.Provider, { value: language }, createElement(element, props)),
  )

test('a question about what one informant answered is marked where groups of five are promised', () => {
  const draft = { ground: { kind: 'low', element: 'e01', score: 2, informants: 1 } }
  const mark = 'kun én informant (I har lovet grupper på mindst 5)'
  expect(drawn('da', GivesAway as never, { draft, minimumGroup: 5 })).toContain(mark)
  expect(drawn('da', GivesAway as never, { draft, minimumGroup: 1 })).toBe('')
})

describe('a draft kept in Danish', () => {
  const ground = { kind: 'low', element: 'e01', score: 2, informants: 6 } as const
  const first = { number: 1, language: 'da', at: '2026-11-20T08:00:00.000Z', by: 'Alma', isRemoved: false }
  const kept = (...texts: readonly [string, Language][]): InterviewQuestion => {
    const wordings = texts.map(([of, language], at) => ({ ...first, number: at + 1, text: of, language }))
    return {
      ...wordings.at(-1)!,
      id: 'q1',
      practiceId: 'havn',
      draft: { key: 'low:e01', ground, priority: 65 },
      run: { setNumber: 1, ruleNumber: 1 },
      wordings,
    }
  }
  const shown = (language: Language, question: InterviewQuestion) => {
    const now = question.draft
    const props = { question, place: 0, isLast: true, order: 0, now, words, minimumGroup: 5, mayWrite: false }
    return drawn(language, KeptQuestion as never, props)
  }

  test('unchanged is the draft to readers of both languages', () => {
    const question = kept([text(ground), 'da'])
    expect(shown('da', question)).toContain('Fra et udkast')
    expect(shown('en', question)).toContain('From a draft')
    expect(shown('en', question)).not.toContain('<blockquote')
  })

  test('put in English is changed to readers of both, and the draft stands in Danish', () => {
    const question = kept([text(ground), 'da'], [text(ground, 'en'), 'en'])
    for (const language of ['da', 'en'] as const) {
      expect(shown(language, question)).toContain('<blockquote lang="da">')
    }
    expect(shown('en', question)).toContain('Changed from a draft')
  })
})
