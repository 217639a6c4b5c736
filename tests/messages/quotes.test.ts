import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { surveyTexts } from '#app/answer-client/survey-texts.ts'

/** The text of every file of a language, and where there are both, the part of it in that language. */
function written(language: 'da' | 'en'): [string, string][] {
  const folder = `app/messages/${language}`
  return [
    ...readdirSync(folder).map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
    ['survey-texts', JSON.stringify(surveyTexts[language])],
  ]
}

test('Danish quotes »so«, English “so”, never the other way', () => {
  const da = written('da').filter(([, text]) => /[“”„]/.test(text))
  const en = written('en').filter(([, text]) => /[»«„]/.test(text))
  expect(da.map(([name]) => name)).toEqual([])
  expect(en.map(([name]) => name)).toEqual([])
  expect(written('da').some(([, text]) => text.includes('»'))).toBe(true)
})
