import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { flagLevels, type FlagName } from '#analysis/flags/flag.ts'
import { flagThresholds } from '#analysis/flags/thresholds.ts'
import { FlagRules } from '#app/components/method/flag-rules.tsx'
import { MethodSection } from '#app/components/method/method-section.tsx'
import { LanguageContext } from '#app/messages/language-context.ts'
import { messagesIn } from '#app/messages/use-messages.ts'
import { methodAnchors } from '#app/method/anchors.ts'
import { limitsIn, type Limits } from '#app/method/limits.ts'
import { languages, type Language } from '#db/schema.ts'

const sources = ['app/components', 'app/routes'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

test('whatever leads to the page about method leads to a section that is there', () => {
  const named = sources.flatMap((source) => [
    ...[...source.matchAll(/\/method#([\w-]+)/g)].map(([, anchor]) => anchor),
    // components that make the address of a section's name
    ...[...source.matchAll(/<(?:MethodLink|HowComputed)\b[^>]*?\b(?:to|anchor)="([\w-]+)"/gs)].map(
      ([, anchor]) => anchor,
    ),
    ...[...source.matchAll(/\bmethod="(?!get"|post")([\w-]+)"/g)].map(([, anchor]) => anchor),
  ])
  expect(named.length).toBeGreaterThan(10)
  const anchors = new Set<string | undefined>(methodAnchors)
  expect(named.filter((anchor) => !anchors.has(anchor))).toEqual([])
})

function drawn(language: Language): string {
  const limits = limitsIn(language)
  const sections = methodAnchors.map((anchor) =>
    createElement(
      MethodSection,
      { key: anchor, anchor, limits },
      anchor === 'flags' && createElement(FlagRules, { limits }),
    ),
  )
  return renderToStaticMarkup(createElement(LanguageContext.Provider, { value: language }, sections))
}

describe.each(languages)('the page about method, in %s', (language) => {
  test('has every section once under its id, and every flag', () => {
    const ids = [...drawn(language).matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id)
    const flags = Object.keys(flagLevels).map((flag) => `flag-${flag}`)
    expect(ids.toSorted()).toEqual([...methodAnchors, ...flags].toSorted())
  })

  test('names the limits that are in force', () => {
    const html = drawn(language)
    const { seconds, lineShare } = limitsIn(language).flags
    expect([seconds, lineShare]).toEqual([
      String(flagThresholds.speeding.secondsPerItem),
      language === 'da' ? '95\u00a0%' : '95%',
    ])
    expect(html).toContain(
      language === 'da' ? `Under ${seconds} sekunder pr. spørgsmål` : `Less than ${seconds} seconds an item`,
    )
  })

  test('retypes no limit of a flag: with other limits no number is left but the points of the questions', () => {
    const { method } = messagesIn[language]
    const unnamed = new Proxy({}, { get: () => '§' }) as Limits['flags']
    for (const flag of Object.keys(flagLevels) as FlagName[]) {
      const rule = method.flagRules[flag](unnamed).replace(/§ (af|of) 5/, '§')
      expect(rule.replace('1/§', '§'), flag).not.toMatch(/\d/)
    }
  })

  test('says what is refused, why, and what there is instead', () => {
    const { refused } = messagesIn[language].method
    expect(refused).toHaveLength(13)
    expect(refused.flat().filter((text) => text.trim() === '')).toEqual([])
  })
})
