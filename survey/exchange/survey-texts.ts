import type { FaultList } from '../format-fault.ts'
import { longestText, textUpTo } from '../format-shape.ts'
import type { ImportFindings } from './import-notes.ts'
import type { Text } from '../questionnaire.ts'

/** Which language a text without one is in. */
export type DefinitionLanguage = 'da' | 'en'

const oneLanguage = textUpTo(longestText)

/**
 * A text of a SurveyJS definition: one text, which is in the language of the definition, or one per language, where
 * `default` is that language too. Numbers and yes or no stand for themselves in both languages.
 */
export function surveyText(
  value: unknown,
  path: string,
  language: DefinitionLanguage,
  findings: ImportFindings,
): Text | undefined {
  const { faults } = findings
  if (Number.isFinite(value) || typeof value === 'boolean') return { da: String(value), en: String(value) }
  if (typeof value === 'string') return inOne(value, path, language, faults)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return faults.add(path, 'wrong_type', { value, expected: 'text' })
  }
  const texts: Partial<Record<string, string>> = Object.create(null)
  let isWhole = true
  for (const [name, text] of Object.entries(value)) {
    if (name !== 'da' && name !== 'en' && name !== 'default') {
      findings.note('ignored', path, `(${name.slice(0, 20)})`)
      continue
    }
    const read = oneLanguage(text, `${path}.${name}`, faults)
    if (read === undefined) isWhole = false
    else texts[name] = read
  }
  if (!isWhole) return undefined
  if (
    texts['default'] !== undefined &&
    texts[language] !== undefined &&
    texts['default'] !== texts[language]
  ) {
    findings.note('ignored', path, '(default)')
  }
  const other = language === 'da' ? 'en' : 'da'
  const both = { [language]: texts[language] ?? texts['default'] ?? '', [other]: texts[other] ?? '' }
  return { da: both['da'] ?? '', en: both['en'] ?? '' }
}

function inOne(
  value: string,
  path: string,
  language: DefinitionLanguage,
  faults: FaultList,
): Text | undefined {
  const text = oneLanguage(value, path, faults)
  return text === undefined ? undefined : { da: '', en: '', [language]: text }
}
